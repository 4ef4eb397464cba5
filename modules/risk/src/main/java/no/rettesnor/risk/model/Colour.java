package no.rettesnor.risk.model;

import java.util.Locale;

/// A colour of a screen (sRGB).
///
/// @param red from 0 to 1
/// @param green from 0 to 1
/// @param blue from 0 to 1
public record Colour(double red, double green, double blue) {

    private static final Colour DARK = of("#1b242c");
    private static final Colour WHITE = new Colour(1, 1, 1);

    /// The colour written as `#rrggbb`.
    public static Colour of(String hex) {
        int bits = Integer.parseInt(hex.substring(1), 16);
        return new Colour(
                (bits >> 16 & 0xff) / 255.0, (bits >> 8 & 0xff) / 255.0, (bits & 0xff) / 255.0);
    }

    /// The colour of words that are best read on this one: nearly black, or white.
    public Colour ink() {
        return contrast(DARK) >= contrast(WHITE) ? DARK : WHITE;
    }

    /// How far two colours stand apart in brightness, from 1 to 21, after WCAG 2.
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /// Relative luminance, from 0 to 1.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// Written as `#rrggbb`.
    public String hex() {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(red * 255),
                Math.round(green * 255),
                Math.round(blue * 255));
    }

    /// The light of a channel, from 0 to 1, of what the screen is told.
    static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// What the screen is told for that much light; less or more than it can show is cut off.
    static double encoded(double light) {
        double cut = Math.clamp(light, 0, 1);
        return cut <= 0.0031308 ? 12.92 * cut : 1.055 * Math.pow(cut, 1 / 2.4) - 0.055;
    }
}

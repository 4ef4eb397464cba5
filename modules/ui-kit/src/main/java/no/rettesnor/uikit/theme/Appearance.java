package no.rettesnor.uikit.theme;

/// How the user wants the window to look.
///
/// @param scheme light, dark, or what the system says
/// @param textPercent size of all text, 90 to 200; other numbers are moved to the nearest
public record Appearance(Scheme scheme, int textPercent) {

    public static final int SMALLEST = 90;
    public static final int LARGEST = 200;

    /// Light or dark.
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Appearance {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /// What a new user gets.
    public static Appearance standard() {
        return new Appearance(Scheme.SYSTEM, 100);
    }

    public Appearance with(Scheme other) {
        return new Appearance(other, textPercent);
    }

    public Appearance withText(int percent) {
        return new Appearance(scheme, percent);
    }
}

package no.rettesnor.risk.model;

/// A colour as the eye orders it (CIE L\*a\*b\*, white D65).
///
/// @param lightness from 0 to 100
/// @param a from green to red
/// @param b from blue to yellow
public record Lab(double lightness, double a, double b) {

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double TWENTY_FIVE_TO_SEVENTH = 6_103_515_625.0;

    /// The colour as the eye orders it.
    public static Lab of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE_X;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE_Z;
        return new Lab(116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)));
    }

    private static double root(double light) {
        return light > 216.0 / 24389 ? Math.cbrt(light) : (light * 24389 / 27 + 16) / 116;
    }

    /// How different two colours look: CIEDE2000 with all weights 1. About 1 can just be seen; 12
    /// is told apart at a glance.
    public double difference(Lab other) {
        double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double seventh = Math.pow(meanChroma, 7);
        double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh / (seventh + TWENTY_FIVE_TO_SEVENTH)));
        double a1 = a * stretch;
        double a2 = other.a * stretch;
        double chroma1 = Math.hypot(a1, b);
        double chroma2 = Math.hypot(a2, other.b);
        double hue1 = hue(a1, b);
        double hue2 = hue(a2, other.b);
        boolean grey = chroma1 * chroma2 == 0;
        double turn = grey ? 0 : turn(hue2 - hue1);
        double hueStep = 2 * Math.sqrt(chroma1 * chroma2) * sine(turn / 2);
        double lightnessStep = other.lightness - lightness;
        double chromaStep = chroma2 - chroma1;
        double meanLightness = (lightness + other.lightness) / 2;
        double mean = (chroma1 + chroma2) / 2;
        double meanHue = grey ? hue1 + hue2 : meanHue(hue1, hue2);
        double weight =
                1
                        - 0.17 * cosine(meanHue - 30)
                        + 0.24 * cosine(2 * meanHue)
                        + 0.32 * cosine(3 * meanHue + 6)
                        - 0.20 * cosine(4 * meanHue - 63);
        double distance = Math.pow(meanLightness - 50, 2);
        double lightnessPart = lightnessStep / (1 + 0.015 * distance / Math.sqrt(20 + distance));
        double chromaPart = chromaStep / (1 + 0.045 * mean);
        double huePart = hueStep / (1 + 0.015 * mean * weight);
        double meanSeventh = Math.pow(mean, 7);
        double rotation =
                -2
                        * Math.sqrt(meanSeventh / (meanSeventh + TWENTY_FIVE_TO_SEVENTH))
                        * sine(60 * Math.exp(-Math.pow((meanHue - 275) / 25, 2)));
        return Math.sqrt(
                lightnessPart * lightnessPart
                        + chromaPart * chromaPart
                        + huePart * huePart
                        + rotation * chromaPart * huePart);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /// The shorter way around.
    private static double turn(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double one, double two) {
        double sum = one + two;
        if (Math.abs(one - two) <= 180) {
            return sum / 2;
        }
        return (sum < 360 ? sum + 360 : sum - 360) / 2;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}

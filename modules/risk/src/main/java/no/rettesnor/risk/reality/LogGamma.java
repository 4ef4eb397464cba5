package no.rettesnor.risk.reality;

/// The logarithm of the gamma function, by Lanczos' approximation (g = 7, nine terms): right to
/// about fifteen digits.
final class LogGamma {

    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double G = 7;

    private LogGamma() {}

    /// @param x above 0
    static double of(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - of(1 - x);
        }
        double z = x - 1;
        double t = z + G + 0.5;
        return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum(z));
    }

    private static double sum(double z) {
        return 0.9999999999998099
                + 676.5203681218851 / (z + 1)
                - 1259.1392167224028 / (z + 2)
                + 771.3234287776531 / (z + 3)
                - 176.6150291621406 / (z + 4)
                + 12.507343278686905 / (z + 5)
                - 0.13857109526572012 / (z + 6)
                + 9.984369578019572e-6 / (z + 7)
                + 1.5056327351493116e-7 / (z + 8);
    }
}

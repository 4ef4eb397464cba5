package no.rettesnor.risk.reality;

/// The chi-squared distribution, as far as exact intervals of counts need it.
///
/// Written here and not taken from a library: it is forty lines, and the tables it is held against
/// are older than any library.
final class ChiSquared {

    private static final double SMALL = 1e-300;
    private static final double CLOSE = 1e-15;
    private static final int STEPS = 200;

    private ChiSquared() {}

    /// The value that the distribution stays below with that probability.
    ///
    /// @param probability above 0 and below 1
    /// @param degrees of freedom, above 0
    static double quantile(double probability, double degrees) {
        double low = 0;
        double high = Math.max(1, degrees);
        while (below(high, degrees) < probability) {
            high *= 2;
        }
        for (int step = 0; step < STEPS && high - low > CLOSE * high; step++) {
            double middle = (low + high) / 2;
            if (below(middle, degrees) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// The probability of a value below that one.
    static double below(double value, double degrees) {
        return value <= 0 ? 0 : regularisedGamma(degrees / 2, value / 2);
    }

    /// P(a, x): the lower incomplete gamma function as a share of the whole.
    private static double regularisedGamma(double a, double x) {
        double front = Math.exp(a * Math.log(x) - x - LogGamma.of(a));
        return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; term > sum * CLOSE; n++) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    /// The continued fraction of the upper part, by Lentz's method.
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / SMALL;
        double d = 1 / b;
        double result = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > CLOSE; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / away(numerator * d + b);
            c = away(b + numerator / c);
            change = d * c;
            result *= change;
        }
        return result;
    }

    private static double away(double value) {
        return Math.abs(value) < SMALL ? SMALL : value;
    }
}

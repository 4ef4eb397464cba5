package no.rettesnor.risk.reality;

/// The binomial distribution, as far as the comparison of two counts needs it.
final class Binomial {

    private static final int STEPS = 100;

    private Binomial() {}

    /// The probability of at most that many successes.
    static double atMost(long successes, long trials, double probability) {
        if (successes < 0) {
            return 0;
        }
        if (successes >= trials) {
            return 1;
        }
        double sum = 0;
        for (long k = 0; k <= successes; k++) {
            sum += exactly(k, trials, probability);
        }
        return Math.min(1, sum);
    }

    /// The probability of at least that many successes.
    static double atLeast(long successes, long trials, double probability) {
        return atMost(trials - successes, trials, 1 - probability);
    }

    private static double exactly(long successes, long trials, double probability) {
        if (probability <= 0 || probability >= 1) {
            return (probability <= 0) == (successes == 0) ? 1 : 0;
        }
        return Math.exp(
                LogGamma.of(trials + 1.0)
                        - LogGamma.of(successes + 1.0)
                        - LogGamma.of(trials - successes + 1.0)
                        + successes * Math.log(probability)
                        + (trials - successes) * Math.log1p(-probability));
    }

    /// The lower end of Clopper and Pearson's interval for the probability.
    static double low(long successes, long trials, double tail) {
        if (successes == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (atLeast(successes, trials, middle) < tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// The upper end of that interval.
    static double high(long successes, long trials, double tail) {
        return 1 - low(trials - successes, trials, tail);
    }
}

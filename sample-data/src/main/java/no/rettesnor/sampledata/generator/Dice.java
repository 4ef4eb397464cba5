package no.rettesnor.sampledata.generator;

import java.util.List;

/// Chance that always falls the same way: the SplitMix64 sequence of a seed.
///
/// Written here and not taken from the JDK, so that no newer JDK can change the municipality.
/// Everything gets dice of its own, named after what they are for; a change in one place then
/// leaves the rest of the municipality as it was.
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long seed) {
        this.state = seed;
    }

    /// The dice that belong to these names.
    static Dice of(Object... names) {
        long hash = 0xCBF29CE484222325L;
        for (Object name : names) {
            String text = name.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ '/') * 0x100000001B3L;
        }
        return new Dice(hash);
    }

    private long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// A number from 0 to just below the bound.
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /// A number from the first to the last, both included.
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /// True that many times in a hundred.
    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// The place of a choice, each as likely as its weight.
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place];
            place++;
        }
        return place;
    }

    /// How many happen where that many are expected (Poisson).
    int countAround(double expected) {
        double limit = StrictMath.exp(-expected);
        double product = fraction();
        int count = 0;
        while (product > limit) {
            product *= fraction();
            count++;
        }
        return count;
    }

    /// A duration around the median with a long tail to the right (log-normal).
    ///
    /// @param spread 0 for always the median; 1 for one in six above 2.7 times the median
    double tailed(double median, double spread) {
        double normal = -6;
        for (int i = 0; i < 12; i++) {
            normal += fraction();
        }
        return median * StrictMath.exp(spread * normal);
    }

    private double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}

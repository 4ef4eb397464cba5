package no.rettesnor.risk.reality;

/// How two counts over equal periods compare: the second rate as a share of the first, with an
/// exact interval of 95 % and the probability of a difference as large as this if there were none.
///
/// Given how many there were in all, how many of them fell in the second period is binomial: so the
/// interval is Clopper and Pearson's, turned from a share into a ratio.
///
/// @param before how many times before
/// @param after how many times after, in as long a time
/// @param ratio after as a share of before; infinite when there were none before
/// @param low the lower end of the interval
/// @param high the upper end; infinite when there were none before
/// @param chance two-sided: twice the smaller tail, and 1 at most
public record RateRatio(
        long before, long after, double ratio, double low, double high, double chance) {

    private static final double TAIL = 0.025;

    /// Fewer than this many in all, and nothing can be told from them whatever they are: five
    /// against none is still as likely as one in sixteen.
    public static final int FEWEST = 6;

    /// @param before 0 or more
    /// @param after 0 or more, in as long a time
    public static RateRatio of(long before, long after) {
        return of(before, 1, after, 1);
    }

    /// The same for periods that are not equally long.
    static RateRatio of(long before, double timeBefore, long after, double timeAfter) {
        long all = before + after;
        double scale = timeBefore / timeAfter;
        double share = timeAfter / (timeBefore + timeAfter);
        double low = all == 0 ? 0 : odds(Binomial.low(after, all, TAIL)) * scale;
        double high =
                all == 0 ? Double.POSITIVE_INFINITY : odds(Binomial.high(after, all, TAIL)) * scale;
        double lower = Binomial.atMost(after, all, share);
        double upper = Binomial.atLeast(after, all, share);
        return new RateRatio(
                before,
                after,
                before == 0 ? Double.POSITIVE_INFINITY : scale * after / before,
                low,
                high,
                Math.min(1, 2 * Math.min(lower, upper)));
    }

    private static double odds(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    /// What can be said of it, in words and not in stars.
    public Change change() {
        if (before + after < FEWEST) {
            return Change.TOO_FEW;
        }
        if (high < 1) {
            return Change.FEWER;
        }
        return low > 1 ? Change.MORE : Change.NOT_TOLD_APART;
    }

    /// What two counts say.
    public enum Change {
        /// Too few to tell anything.
        TOO_FEW,
        /// Fewer than chance explains.
        FEWER,
        /// More than chance explains.
        MORE,
        /// The difference may be chance.
        NOT_TOLD_APART
    }
}

package no.rettesnor.figures.trend;

/// What a count is seen against, so that a large unit does not look worse than a small one.
public enum Denominator {
    /// Full-time posts (“årsverk”): so and so many for each hundred.
    FULL_TIME_POSTS(100),
    /// Users of a service: so and so many for each hundred.
    USERS(100),
    /// Units that could report: so and so many for each.
    REPORTING_UNITS(1),
    /// Cases, of which the count is a part: a share.
    CASES(1);

    private final int each;

    Denominator(int each) {
        this.each = each;
    }

    /// How many of them a rate is given for: 100 posts, 1 unit.
    public int each() {
        return each;
    }
}

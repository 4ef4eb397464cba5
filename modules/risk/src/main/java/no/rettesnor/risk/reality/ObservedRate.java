package no.rettesnor.risk.reality;

/// How often something happened, and between which rates the true one lies with a confidence of 95
/// %, if it happens at random times.
///
/// The interval is Garwood's (1936): exact, and so never narrower than it says. With nothing seen
/// it reaches from 0.
///
/// @param count how many times
/// @param years in how many years
/// @param timesAYear the rate that was seen
/// @param low the lower end, in times a year
/// @param high the upper end, in times a year
public record ObservedRate(long count, double years, double timesAYear, double low, double high) {

    private static final double TAIL = 0.025;

    /// @param count 0 or more
    /// @param years above 0
    public static ObservedRate of(long count, double years) {
        if (count < 0 || !(years > 0)) {
            throw new IllegalArgumentException("No rate of " + count + " in " + years);
        }
        double low = count == 0 ? 0 : ChiSquared.quantile(TAIL, 2.0 * count) / 2;
        double high = ChiSquared.quantile(1 - TAIL, 2.0 * count + 2) / 2;
        return new ObservedRate(count, years, count / years, low / years, high / years);
    }
}

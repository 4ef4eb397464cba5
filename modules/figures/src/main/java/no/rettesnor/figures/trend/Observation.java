package no.rettesnor.figures.trend;

import no.rettesnor.kernel.ReportingPeriod;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/// What was counted or measured in one period.
///
/// @param period the month, quarter, tertial or year
/// @param value null while nobody could report (“not in use yet”), or where there was nothing to
///   measure; never the same as 0
/// @param denominators what the value may be seen against; only what is known
/// @param partial whether the period was not over when the data were read. Such a period is shown
///   hollow and takes no part in any verdict
public record Observation(
        ReportingPeriod period,
        @Nullable Double value,
        Map<Denominator, Double> denominators,
        boolean partial) {

    public Observation {
        denominators = Map.copyOf(denominators);
    }

    /// A whole period with a value and nothing to see it against.
    public static Observation of(ReportingPeriod period, double value) {
        return new Observation(period, value, Map.of(), false);
    }

    /// A period in which nobody could report.
    public static Observation blank(ReportingPeriod period) {
        return new Observation(period, null, Map.of(), false);
    }

    /// The same value seen against something.
    public Observation against(Denominator denominator, double size) {
        Map<Denominator, Double> sizes = new java.util.EnumMap<>(Denominator.class);
        sizes.putAll(denominators);
        sizes.put(denominator, size);
        return new Observation(period, value, sizes, partial);
    }

    /// The same, of a period that was not over.
    public Observation soFar() {
        return new Observation(period, value, denominators, true);
    }

    /// Whether it is a value of a whole period, which verdicts may rest on.
    public boolean isWhole() {
        return value != null && !partial;
    }

    /// How large that denominator is, in the steps that its rates are given for; empty when it is
    /// not known or nothing.
    public Optional<Double> opportunity(Denominator denominator) {
        Double size = denominators.get(denominator);
        return size == null || size <= 0
                ? Optional.empty()
                : Optional.of(size / denominator.each());
    }

    /// The value for each unit of that denominator, such as each hundred posts.
    public Optional<Double> rate(Denominator denominator) {
        Double number = value;
        return number == null
                ? Optional.empty()
                : opportunity(denominator).map(size -> number / size);
    }
}

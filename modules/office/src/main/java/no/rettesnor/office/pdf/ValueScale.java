package no.rettesnor.office.pdf;

import no.rettesnor.office.report.ChartSpec;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The value axis of a drawn chart: from zero or below it, in round steps.
///
/// @param low where the axis begins
/// @param high where it ends
/// @param step from one tick to the next
record ValueScale(double low, double high, double step) {

    private static final int WANTED_TICKS = 5;

    /// The scale that shows every value of the chart, and zero.
    static ValueScale of(ChartSpec chart) {
        double low = 0;
        Double top = chart.sharedTop();
        double high = top == null ? 0 : top / 1.04;
        boolean whole = true;
        for (ChartSpec.Series series : chart.series()) {
            for (@Nullable Double value : series.values()) {
                if (value != null && Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    whole &= value == Math.rint(value);
                }
            }
        }
        double step = roundStep((high - low) / WANTED_TICKS);
        if (whole) {
            step = Math.max(1, Math.rint(step));
        }
        // The longest bar ends before the axis, so that its number has room.
        return new ValueScale(
                Math.floor(low / step) * step,
                Math.max(step, Math.ceil(high * 1.04 / step) * step),
                step);
    }

    private static double roundStep(double wanted) {
        if (wanted <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double share = wanted / power;
        double round = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
        return round * power;
    }

    /// How far along the axis a value stands, from 0 to 1.
    double share(double value) {
        return (value - low) / (high - low);
    }

    /// Where the gridlines are.
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }
}

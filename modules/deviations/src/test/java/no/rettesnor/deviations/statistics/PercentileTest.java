package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PercentileTest {

    /// Reckoned with Excel's PERCENTILE.INC.
    @Test
    void givesWhatExcelGives() {
        int[] days = {1, 2, 3, 4, 30, 45, 60, 90, 120, 365};
        assertThat(Percentile.of(days, 0.5)).hasValue(37.5);
        assertThat(Percentile.of(days, 0.9).orElseThrow()).isEqualTo(144.5, within(1e-9));
        assertThat(Percentile.of(new int[] {7}, 0.9)).hasValue(7);
        assertThat(Percentile.of(new int[] {9, 1, 5}, 0.5)).hasValue(5);
        assertThat(Percentile.of(new int[0], 0.5)).isEmpty();
    }
}

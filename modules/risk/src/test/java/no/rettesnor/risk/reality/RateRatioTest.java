package no.rettesnor.risk.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class RateRatioTest {

    /// The example in the manual of R's `poisson.test`: 11 in 800 against 21 in 3011.
    @Test
    void theIntervalIsTheOneInTheManualOfR() {
        RateRatio ratio = RateRatio.of(21, 3011, 11, 800);
        assertThat(ratio.ratio()).isEqualTo(1.971488, offset(1e-6));
        assertThat(ratio.low()).isEqualTo(0.8584264, offset(1e-6));
        assertThat(ratio.high()).isEqualTo(4.2772659, offset(1e-6));
        assertThat(ratio.change()).isEqualTo(RateRatio.Change.NOT_TOLD_APART);
    }

    @Test
    void twentyThatBecameSixAreFewer() {
        RateRatio ratio = RateRatio.of(20, 6);
        assertThat(ratio.ratio()).isEqualTo(0.3, offset(1e-12));
        assertThat(ratio.low()).isEqualTo(0.0985874, offset(1e-6));
        assertThat(ratio.high()).isEqualTo(0.7745445, offset(1e-6));
        assertThat(ratio.chance()).isEqualTo(0.0093553, offset(1e-6));
        assertThat(ratio.change()).isEqualTo(RateRatio.Change.FEWER);
    }

    @Test
    void ofFiveNothingIsToldWhateverTheyAreAndOfSixItMayBe() {
        assertThat(RateRatio.of(5, 0).chance()).isEqualTo(0.0625, offset(1e-12));
        assertThat(RateRatio.of(5, 0).change()).isEqualTo(RateRatio.Change.TOO_FEW);
        assertThat(RateRatio.of(6, 0).change()).isEqualTo(RateRatio.Change.FEWER);
        assertThat(RateRatio.of(0, 6).change()).isEqualTo(RateRatio.Change.MORE);
        assertThat(RateRatio.of(0, 6).ratio()).isInfinite();
        assertThat(RateRatio.of(0, 0).change()).isEqualTo(RateRatio.Change.TOO_FEW);
    }

    @Property(tries = 300)
    void theWordAndTheProbabilityAgreeAndTurningTheTimesTurnsTheRatio(
            @ForAll @LongRange(max = 200) long before, @ForAll @LongRange(max = 200) long after) {
        RateRatio ratio = RateRatio.of(before, after);
        RateRatio turned = RateRatio.of(after, before);
        boolean told =
                ratio.change() == RateRatio.Change.FEWER || ratio.change() == RateRatio.Change.MORE;
        boolean enough = before + after >= RateRatio.FEWEST;
        assertThat(told).isEqualTo(enough && ratio.chance() < 0.05);
        assertThat(turned.chance()).isEqualTo(ratio.chance(), offset(1e-9));
        if (before > 0 && after > 0) {
            assertThat(turned.low() * ratio.high()).isEqualTo(1, offset(1e-6));
            assertThat(ratio.ratio()).isBetween(ratio.low(), ratio.high());
        }
    }

    @Test
    void thePeriodsAreEquallyLongAndEndWhereTheRegisterDoes() {
        LocalDate done = LocalDate.of(2025, 3, 1);
        ActionEffect.Periods year =
                ActionEffect.periods(done, LocalDate.of(2027, 1, 1)).orElseThrow();
        assertThat(year.days()).isEqualTo(365);
        ActionEffect.Periods shorter =
                ActionEffect.periods(done, LocalDate.of(2025, 7, 1)).orElseThrow();
        assertThat(shorter.until()).isEqualTo("2025-07-01");
        assertThat(shorter.days()).isEqualTo(121);
        assertThat(ActionEffect.periods(done, LocalDate.of(2025, 5, 1))).isEmpty();
    }
}

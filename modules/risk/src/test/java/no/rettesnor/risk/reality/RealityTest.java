package no.rettesnor.risk.reality;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import no.rettesnor.feature.OccurrenceMonth;
import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.reality.Reality.Reason;
import no.rettesnor.risk.reality.Reality.Seen;
import no.rettesnor.risk.reality.Reality.Silent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class RealityTest {

    private static final Scale SERVICE = ScaleTemplate.SERVICE.scale(Language.NB);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    @Test
    void nineTimesInTwoYearsSpeakAgainstRarerThanYearly() {
        Seen seen = (Seen) Reality.of(SERVICE, 2, seen(9, 24, true));
        assertThat(seen.finding()).isEqualTo(Finding.MORE_OFTEN);
        assertThat(seen.level()).isEqualTo(4);
        assertThat(seen.lowest()).isEqualTo(3);
        assertThat(seen.highest()).isEqualTo(4);
    }

    @Test
    void anIntervalThatTouchesTheLevelSpeaksNotAgainstIt() {
        assertThat(finding(3, seen(9, 24, true))).isEqualTo(Finding.AGREES);
        assertThat(finding(2, seen(3, 24, true))).isEqualTo(Finding.AGREES);
    }

    @Test
    void nothingSeenSpeaksAgainstWeeklyOnlyWhenAllCouldReport() {
        assertThat(finding(5, seen(0, 24, true))).isEqualTo(Finding.LESS_OFTEN);
        assertThat(finding(5, seen(0, 24, false))).isEqualTo(Finding.PERHAPS_LESS_OFTEN);
        assertThat(Finding.PERHAPS_LESS_OFTEN.isMismatch()).isFalse();
        assertThat(finding(1, seen(0, 24, true))).isEqualTo(Finding.AGREES);
    }

    @Test
    void nothingIsSaidWithoutRatingNumbersUseOrTime() {
        Scale words = ScaleTemplate.SIMPLE.scale(Language.NB);
        assertThat(reason(SERVICE, null, seen(9, 24, true))).isEqualTo(Reason.UNRATED);
        assertThat(reason(words, 2, seen(9, 24, true))).isEqualTo(Reason.NO_NUMBERS);
        assertThat(reason(SERVICE, 2, seen(0, 0, true))).isEqualTo(Reason.NOT_IN_USE);
        assertThat(reason(SERVICE, 2, seen(9, 11, true))).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void monthsInWhichNobodyCouldReportAreNotTime() {
        List<OccurrenceMonth> months = new ArrayList<>();
        for (int i = 23; i >= 0; i--) {
            months.add(
                    new OccurrenceMonth(
                            LAST.minusMonths(i), i > 11 ? null : Long.valueOf(1), true));
        }
        Observation observation = Observation.of(months);
        assertThat(observation.months()).isEqualTo(12);
        assertThat(observation.count()).isEqualTo(12);
        assertThat(observation.first()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(observation.years()).isEqualTo(1);
    }

    @Property(tries = 300)
    void thereIsAMismatchJustWhenNoPartOfTheIntervalLiesInTheLevel(
            @ForAll @IntRange(min = 1, max = 5) int scored,
            @ForAll @LongRange(max = 200) long count,
            @ForAll @IntRange(min = 12, max = 24) int months) {
        Seen seen = (Seen) Reality.of(SERVICE, scored, seen(count, months, true));
        Level level = SERVICE.likelihood(scored);
        boolean meets = false;
        for (int i = 0; i <= 2000; i++) {
            double rate = seen.rate().low() + i / 2000.0 * (seen.rate().high() - seen.rate().low());
            meets |= level.holds(rate);
        }
        assertThat(seen.finding().isMismatch()).isEqualTo(!meets);
    }

    @Test
    void anAnswerHoldsUntilTheCountOrTheRatingIsMateriallyAnother() {
        Answer answer =
                new Answer("a", "r", Answer.Kind.KEPT, "", "Kari", LocalDate.EPOCH, 10, 24, 2);
        assertThat(answer.holds((Seen) Reality.of(SERVICE, 2, seen(14, 24, true)))).isTrue();
        assertThat(answer.holds((Seen) Reality.of(SERVICE, 2, seen(15, 24, true)))).isFalse();
        assertThat(answer.holds((Seen) Reality.of(SERVICE, 2, seen(5, 24, true)))).isFalse();
        assertThat(answer.holds((Seen) Reality.of(SERVICE, 2, seen(6, 12, true)))).isTrue();
        assertThat(answer.holds((Seen) Reality.of(SERVICE, 1, seen(10, 24, true)))).isFalse();
        Answer few = new Answer("a", "r", Answer.Kind.KEPT, "", "", LocalDate.EPOCH, 2, 24, 1);
        assertThat(few.holds((Seen) Reality.of(SERVICE, 1, seen(4, 24, true)))).isTrue();
        assertThat(few.holds((Seen) Reality.of(SERVICE, 1, seen(5, 24, true)))).isFalse();
    }

    private static Finding finding(int scored, Observation observation) {
        return ((Seen) Reality.of(SERVICE, scored, observation)).finding();
    }

    private static Reason reason(Scale scale, @Nullable Integer scored, Observation observation) {
        return ((Silent) Reality.of(scale, scored, observation)).reason();
    }

    private static Observation seen(long count, int months, boolean whole) {
        return new Observation(
                count,
                months,
                months == 0 ? null : LAST.minusMonths(months - 1L),
                months == 0 ? null : LAST,
                whole);
    }
}

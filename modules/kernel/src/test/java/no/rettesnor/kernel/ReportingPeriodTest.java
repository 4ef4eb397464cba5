package no.rettesnor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.YearMonth;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2026-01-01",
        "2025-T2, 2025-05-01, 2025-09-01",
        "2025-t3, 2025-09-01, 2026-01-01",
        "2025-Q3, 2025-07-01, 2025-10-01",
        "2025-K1, 2025-01-01, 2025-04-01",
        "2025-12, 2025-12-01, 2026-01-01"
    })
    void aPeriodIsReadAsPeopleWriteIt(String text, LocalDate from, LocalDate until) {
        ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-T4", "2025-Q5", "2025-13", "2025-1", "året 2025"})
    void whatIsNoPeriodIsNotReadAsOne(String text) {
        assertThat(ReportingPeriod.parse(text)).isEmpty();
    }

    @Property
    void writingAndReadingAPeriodGivesItBack(
            @ForAll ReportingPeriod.Kind kind,
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        ReportingPeriod period = new ReportingPeriod(kind, year, 1 + number % (12 / kind.months()));
        assertThat(ReportingPeriod.parse(period.toString())).contains(period);
        assertThat(period.monthsInOrder())
                .hasSize(kind.months())
                .allMatch(month -> period.contains(month.atDay(1)));
        assertThat(period.contains(period.until())).isFalse();
    }

    @Test
    void lastYearIsTheSamePartOfTheYearBefore() {
        ReportingPeriod tertial = ReportingPeriod.parse("2025-T1").orElseThrow();
        assertThat(tertial.previousYear().monthsInOrder()).startsWith(YearMonth.of(2024, 1));
    }

    @Test
    void aPeriodSaysItselfInEveryLanguage() {
        ReportingPeriod tertial = ReportingPeriod.parse("2025-T2").orElseThrow();
        assertThat(tertial.words().in(Language.NB)).isEqualTo("2. tertial 2025");
        assertThat(tertial.words().in(Language.SV)).isEqualTo("tertial 2 2025");
        assertThat(ReportingPeriod.year(2025).words().in(Language.EN)).isEqualTo("2025");
    }

    @Test
    void aFourthTertialDoesNotExist() {
        assertThatThrownBy(() -> new ReportingPeriod(ReportingPeriod.Kind.TERTIAL, 2025, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

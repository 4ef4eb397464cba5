package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.Collectors;

class GrowthTest {

    /// Hustadvika municipality's deviations of 2020, a real table: the system came into use in
    /// March.
    private static final double[] HUSTADVIKA = {
        Double.NaN, Double.NaN, 4, 2, 8, 68, 36, 42, 77, 65, 65, 84
    };

    private static final String ADOPTION =
            "flere enheter melder (innføring), ikke nødvendigvis forverring";

    @Test
    void hustadvikasFirstYearIsAdoptionAndNotWorsening() {
        Growth growth = Growth.of(Series.months(2020, HUSTADVIKA));
        assertThat(growth.reading()).isEqualTo(Growth.Reading.NEW_USE);
        assertThat(words(growth)).contains(ADOPTION).contains("mars 2020");
    }

    @Test
    void hustadvikasFirstYearIsAdoptionWithFortyUnitsFromTheFirstDayToo() {
        double[] forty = new double[12];
        Arrays.fill(forty, 40);
        assertThat(growth(HUSTADVIKA, forty).reading()).isEqualTo(Growth.Reading.NEW_USE);
    }

    @Test
    void hustadvikasFirstYearIsAdoptionWhenTheUnitsCameOneByOne() {
        Growth growth = growth(HUSTADVIKA, 1, 1, 3, 4, 8, 20, 24, 28, 32, 36, 38, 40);
        assertThat(growth.reading()).isEqualTo(Growth.Reading.ADOPTION);
        assertThat(words(growth))
                .contains(ADOPTION)
                .contains("35 enheter")
                .contains("12 tidligere");
    }

    @Test
    void hustadvikaIsTooShortForAVerdictOnChange() {
        ProcessChart chart =
                ProcessChart.of(ProcessChartKind.RUN, Series.months(2020, HUSTADVIKA), null);
        assertThat(chart.verdict()).isEqualTo(new Verdict.TooFew(10));
    }

    @Test
    void theFirstYearsWordsAreInEveryLanguage() {
        Growth growth = Growth.of(Series.months(2020, HUSTADVIKA));
        for (Language language : Language.values()) {
            assertThat(words(growth, language)).contains("2020");
        }
        assertThat(words(growth, Language.EN)).contains("more units report (adoption)");
    }

    @Test
    void growthInEachUnitIsNotCalledAdoption() {
        Growth growth =
                growth(new double[] {5, 6, 5, 7, 30, 31, 29, 33}, 10, 10, 10, 10, 11, 11, 11, 11);
        assertThat(growth.reading()).isEqualTo(Growth.Reading.GROWTH);
        assertThat(words(growth)).contains("kan ikke skille dem");
    }

    @Test
    void chanceIsNotCalledGrowth() {
        assertThat(Growth.of(Series.months(2024, 5, 9, 6, 8, 7, 9, 5, 8)).reading())
                .isEqualTo(Growth.Reading.NONE);
        assertThat(Growth.of(Series.months(2024, 5, 9, 60)).reading())
                .isEqualTo(Growth.Reading.NONE);
    }

    /// What a reader of the figure sees under it, not only what the rule finds.
    @Test
    void hustadvikasFigureSaysAdoptionAndThatItIsTooShort() {
        String notes =
                TrendFigures.hustadvika().notes().stream()
                        .map(note -> note.in(Language.NB))
                        .collect(Collectors.joining(" "));
        assertThat(notes).contains(ADOPTION).contains("10 brukbare");
    }

    @Test
    void noGrowthIsToldWhereTheRunRulesSeeNoChange() {
        double[] waves = {3, 4, 5, 3, 4, 5, 3, 4, 5, 3, 4, 5, 3, 4, 5, 3, 4, 5, 9, 10, 8, 9, 10, 8};
        TimeSeries series = Series.months(2023, waves);
        assertThat(Growth.of(series).reading()).isEqualTo(Growth.Reading.GROWTH);
        assertThat(TrendFigures.notes(ProcessChart.of(ProcessChartKind.RUN, series, null)))
                .contains("Ingen tegn til endring")
                .doesNotContain("meldes mer");
    }

    private static Growth growth(double[] values, double... units) {
        return Growth.of(
                TimeSeries.of(
                        Series.against(
                                Denominator.REPORTING_UNITS,
                                Series.observations(2020, values),
                                units)));
    }

    private static String words(Growth growth) {
        return words(growth, Language.NB);
    }

    private static String words(Growth growth, Language language) {
        return TrendWords.growth(growth).stream()
                .map(text -> text.in(language))
                .collect(Collectors.joining(" "));
    }
}

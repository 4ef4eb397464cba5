package no.rettesnor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ProcessChartTest {

    private static final DatedEvent DONE =
            new DatedEvent(
                    LocalDate.of(2014, 11, 1), DatedEvent.Kind.ACTION, Text.verbatim("tiltak"));

    /// The data set `cdi` of qicharts2 begins in November 2012.
    private static TimeSeries infections(DatedEvent... events) {
        List<Observation> months = new ArrayList<>();
        for (int i = 0; i < PublishedExamples.INFECTIONS.length; i++) {
            months.add(Observation.of(Series.month(2012, 10 + i), PublishedExamples.INFECTIONS[i]));
        }
        return new TimeSeries(months, List.of(events));
    }

    /// The vignette: “A downward shift in the number of CDIs is clearly visible to the naked eye
    /// and is supported by the runs analysis”.
    @Test
    void thePublishedInfectionsShiftDownwards() {
        ProcessChart chart = ProcessChart.of(ProcessChartKind.RUN, infections(), null);
        assertThat(chart.verdict()).isInstanceOf(Verdict.Changed.class);
        Verdict.Changed changed = (Verdict.Changed) chart.verdict();
        assertThat(changed.shift()).isPresent();
        assertThat(changed.shift().orElseThrow().up()).isFalse();
        assertThat(TrendWords.verdict(chart).in(Language.NB))
                .startsWith("Varig skifte til et lavere nivå fra ");
    }

    /// The vignette on the chart that is split where the intervention began: “both periods show
    /// only random variation”, “from an average of 19 to 7 per month”, and later “between 0 and
    /// 15”.
    @Test
    void splitWhereSomethingWasDoneTheInfectionsFallFromNineteenToSeven() {
        ProcessChart chart =
                ProcessChart.of(ProcessChartKind.C, infections(DONE), null, List.of(DONE));
        assertThat(chart.phases()).hasSize(2);
        Phase before = chart.phases().getFirst();
        Phase after = chart.phases().getLast();
        assertThat(before.end()).isEqualTo(24);
        assertThat(before.centre()).isCloseTo(19, within(0.5));
        assertThat(after.centre()).isCloseTo(7, within(0.5));
        assertThat(chart.points().getLast().upper()).isCloseTo(15, within(0.5));
        assertThat(chart.points().getLast().lower()).isZero();
        assertThat(before.runs().isRunTooLong() || before.runs().areCrossingsTooFew()).isFalse();
        assertThat(after.runs().isRunTooLong() || after.runs().areCrossingsTooFew()).isFalse();
        assertThat(chart.verdict()).isEqualTo(new Verdict.TooFew(12));
        assertThat(TrendWords.verdict(chart).in(Language.NB))
                .isEqualTo(
                        "Regnet på nytt fra november 2014 (tiltak). For få målinger til å si om"
                                + " noe har endret seg: 12 brukbare, og det trengs minst 15.");
    }

    @Test
    void aPhaseBeginsOnlyWithAnEventOfTheSeries() {
        assertThatThrownBy(
                        () ->
                                ProcessChart.of(
                                        ProcessChartKind.RUN, infections(), null, List.of(DONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPhaseBeginsWithTheFirstWholePeriodAfterTheEvent() {
        DatedEvent late =
                new DatedEvent(
                        LocalDate.of(2014, 10, 20),
                        DatedEvent.Kind.REORGANISATION,
                        Text.verbatim("sammenslåing"));
        ProcessChart chart =
                ProcessChart.of(ProcessChartKind.RUN, infections(late), null, List.of(late));
        assertThat(chart.phases().getLast().first()).isEqualTo(24);
    }

    /// Table 7.4 of Montgomery: week 11 alone is outside the limits.
    @Test
    void aSingleWeekOutsideTheLimitsIsNamed() {
        ProcessChart chart =
                ProcessChart.of(
                        ProcessChartKind.P,
                        TimeSeries.of(
                                Series.against(
                                        Denominator.CASES,
                                        Series.observations(
                                                2024, PublishedExamples.ORDERS_AT_FAULT),
                                        PublishedExamples.ORDERS)),
                        Denominator.CASES);
        assertThat(chart.verdict()).isInstanceOf(Verdict.Changed.class);
        assertThat(((Verdict.Changed) chart.verdict()).outside())
                .containsExactly(new Verdict.Outlier(Series.month(2024, 10), true));
        assertThat(TrendWords.verdict(chart).in(Language.EN))
                .isEqualTo("Outside the control limits: November 2024 (above).");
        assertThat(chart.points())
                .extracting(ProcessPoint::signal)
                .containsOnlyOnce(true)
                .element(10)
                .isEqualTo(true);
    }

    /// Example 6.5 of Montgomery: the first twenty weeks are in control.
    @Test
    void theLoansOfTheFirstTwentyWeeksShowNoChange() {
        ProcessChart chart =
                ProcessChart.of(
                        ProcessChartKind.XMR, Series.months(2024, PublishedExamples.LOANS), null);
        assertThat(chart.verdict()).isEqualTo(new Verdict.Unchanged(20));
    }

    @Test
    void fourteenPointsOffTheMedianAreTooFewAndFifteenAreNot() {
        double[] fourteen = IntStream.range(0, 14).mapToDouble(i -> i % 2 + 1).toArray();
        double[] sixteen = IntStream.range(0, 16).mapToDouble(i -> i % 2 + 1).toArray();
        assertThat(run(fourteen).verdict()).isEqualTo(new Verdict.TooFew(14));
        assertThat(run(sixteen).verdict()).isEqualTo(new Verdict.Unchanged(16));
        double[] steps = IntStream.range(0, 14).mapToDouble(i -> i < 7 ? 1 : 100).toArray();
        assertThat(run(steps).points()).noneMatch(ProcessPoint::signal);
    }

    @Test
    void aStepIsDatedToWhereItBegan() {
        double[] steps =
                IntStream.range(0, 20).mapToDouble(i -> (i < 10 ? 5 : 9) + i % 2).toArray();
        Verdict.Changed changed = (Verdict.Changed) run(steps).verdict();
        assertThat(changed.shift()).contains(new Verdict.Step(Series.month(2024, 10), true));
    }

    @Test
    void aMonthThatIsNotOverIsShownButNeverJudged() {
        double[] values = IntStream.range(0, 17).mapToDouble(i -> i % 2 + 10).toArray();
        List<Observation> months = Series.observations(2024, values);
        months.set(16, Observation.of(Series.month(2024, 16), 900).soFar());
        ProcessChart chart = ProcessChart.of(ProcessChartKind.C, TimeSeries.of(months), null);
        assertThat(chart.verdict()).isEqualTo(new Verdict.Unchanged(16));
        assertThat(chart.phases().getFirst().centre()).isEqualTo(10.5);
        assertThat(chart.points().get(16).value()).isEqualTo(900);
        assertThat(chart.points().get(16).signal()).isFalse();
    }

    @Test
    void aBlankIsNoNought() {
        double[] values =
                IntStream.range(0, 20).mapToDouble(i -> i < 4 ? Double.NaN : 7 + i % 3).toArray();
        ProcessChart chart = run(values);
        assertThat(chart.points().getFirst().value()).isNull();
        assertThat(chart.phases().getFirst().centre()).isEqualTo(8);
    }

    @Test
    void everyVerdictSpeaksEveryLanguage() {
        double[] steps = IntStream.range(0, 30).mapToDouble(i -> i < 15 ? 5 : 9).toArray();
        for (Language language : Language.values()) {
            for (ProcessChart chart :
                    List.of(run(steps), run(1, 2, 3), run(PublishedExamples.LOANS))) {
                assertThat(TrendWords.verdict(chart).in(language)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(TrendWords.verdict(run(steps)).in(Language.SV))
                .startsWith("Varaktigt skifte till en högre nivå från april 2025");
    }

    private static ProcessChart run(double... values) {
        return ProcessChart.of(ProcessChartKind.RUN, Series.months(2024, values), null);
    }
}

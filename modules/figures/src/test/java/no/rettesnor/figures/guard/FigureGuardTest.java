package no.rettesnor.figures.guard;

import static no.rettesnor.figures.guard.GuardedSamples.at;
import static no.rettesnor.figures.guard.GuardedSamples.deep;
import static no.rettesnor.figures.guard.GuardedSamples.figure;
import static no.rettesnor.figures.guard.GuardedSamples.protect;
import static no.rettesnor.figures.guard.GuardedSamples.row;
import static no.rettesnor.figures.guard.GuardedSamples.written;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class FigureGuardTest {

    private static final FigureColumn COUNT =
            new FigureColumn(Text.verbatim("2025"), Measure.COUNT, true);
    private static final FigureColumn BEFORE =
            new FigureColumn(Text.verbatim("2024"), Measure.COUNT, true);

    @Test
    void aSmallNumberIsHiddenInEveryFigureThatHasItAndCoveredWhereItCostsLeast() {
        Figure types =
                figure(
                        "types",
                        List.of(COUNT),
                        List.of(
                                row("Fall", at(3, "fall")),
                                row("Vold", at(17, "vold")),
                                row("Brann", at(30, "brann"))),
                        row("I alt", at(50, "all")));
        Figure again =
                figure(
                        "again",
                        List.of(COUNT),
                        List.of(row("Vold", at(17, "vold")), row("Fall", at(3, "fall"))),
                        null);
        GuardedFigures safe = protect(types, again);
        assertThat(written(safe.figures().get(0))).containsExactly(":", "17", ":", "50");
        // the 17 stands in two places, so the 30 is missed less
        assertThat(written(safe.figures().get(1))).containsExactly("17", ":");
        assertThat(safe.answer().statistics().cells()).isEqualTo(4);
    }

    @Test
    void parentsInATreeAreTheSumOfTheirChildren() {
        Figure units =
                figure(
                        "units",
                        List.of(COUNT),
                        List.of(
                                row("Oppvekst", at(20, "o")),
                                deep("Skole", at(16, "s")),
                                deep("Barnehage", at(4, "b")),
                                row("Helse", at(40, "h"))),
                        row("I alt", at(60, "all")));
        assertThat(written(protect(units).figures().getFirst()))
                .containsExactly("20", ":", ":", "40", "60");
    }

    @Test
    void whatTheShownPartsLeaveOfATotalIsGuardedToo() {
        Figure top =
                figure(
                        "top",
                        List.of(COUNT),
                        List.of(row("Fall", at(20, "f")), row("Vold", at(17, "v"))),
                        row("I alt", at(40, "all")));
        assertThat(written(protect(top).figures().getFirst())).contains(":");
    }

    @Test
    void aShareIsHiddenWithTheCountsOfItsLine() {
        Figure shares =
                figure(
                        "shares",
                        List.of(COUNT, new FigureColumn(Text.verbatim("%"), Measure.SHARE, false)),
                        List.of(
                                row("Fall", at(3, "f"), FigureValue.measured(0.06)),
                                row("Vold", at(17, "v"), FigureValue.measured(0.34)),
                                row("Brann", at(30, "b"), FigureValue.measured(0.6))),
                        row("I alt", at(50, "all"), FigureValue.measured(1)));
        assertThat(written(protect(shares).figures().getFirst()))
                .containsExactly(":", ":", ":", ":", "30", "0.6", "50", "1.0");
    }

    @Test
    void aMedianIsToldOnlyBesideACountThatIs() {
        FigureColumn days = new FigureColumn(Text.verbatim("Median"), Measure.DAYS, true);
        Figure handling =
                figure(
                        "handling",
                        List.of(COUNT, days),
                        List.of(
                                row("Oppvekst", at(2, "o"), FigureValue.measured(12)),
                                row("Helse", at(70, "h"), FigureValue.measured(9))),
                        null);
        assertThat(written(protect(handling).figures().getFirst()))
                .containsExactly(":", ":", "70", "9.0");
        Figure alone =
                figure("alone", List.of(days), List.of(row("A", FigureValue.measured(4))), null);
        assertThat(written(protect(alone).figures().getFirst())).containsExactly(":");
    }

    @Test
    void theCentreAndLimitsOfAChartRestOnEveryPoint() {
        FigureColumn mean =
                new FigureColumn(Text.verbatim("Snitt"), Measure.NUMBER, true, ColumnRole.CENTRE);
        Figure run =
                figure(
                        "run",
                        List.of(COUNT, mean),
                        List.of(
                                row("jan", at(12, "1"), FigureValue.measured(9.5)),
                                row("feb", at(4, "2"), FigureValue.measured(9.5)),
                                row("mar", at(13, "3"), FigureValue.measured(9.5))),
                        null);
        assertThat(written(protect(run).figures().getFirst()))
                .containsExactly("12", ":", ":", ":", "13", ":");
    }

    @Test
    void aMedianIsToldWhereTheCountItWasMeasuredOnIs() {
        FigureColumn median = new FigureColumn(Text.verbatim("Median"), Measure.DAYS, true);
        FigureColumn before =
                new FigureColumn(
                        Text.verbatim("I fjor"), Measure.DAYS, true, ColumnRole.COMPARISON);
        Figure run =
                new Figure(
                        "run",
                        Text.verbatim("Behandlingstid"),
                        ChartKind.RUN,
                        Text.verbatim("Måned"),
                        List.of(median, COUNT, before),
                        List.of(
                                row(
                                        "jan 2024",
                                        FigureValue.measured(20),
                                        at(4, "1"),
                                        FigureValue.BLANK),
                                row(
                                        "jan 2025",
                                        FigureValue.measured(30),
                                        at(40, "2"),
                                        FigureValue.measured(20))),
                        null,
                        Text.verbatim("Diagram"),
                        Text.verbatim("Avviksregisteret"),
                        List.of());
        // what is said of last year rests on last year's count, which is hidden
        assertThat(written(protect(run).figures().getFirst()))
                .containsExactly(":", ":", "", "30.0", "40", ":");
    }

    @Test
    void theLastTwelveMonthsAreASumOfMonths() {
        FigureColumn rolling =
                new FigureColumn(Text.verbatim("12"), Measure.COUNT, false, ColumnRole.COMPARISON);
        FigureColumn lastYear =
                new FigureColumn(
                        Text.verbatim("I fjor"), Measure.COUNT, true, ColumnRole.COMPARISON);
        List<FigureRow> rows = new ArrayList<>();
        long[] months = {8, 9, 7, 3, 12, 11, 9, 8, 14, 10, 9, 12, 10, 11, 6, 9};
        for (int month = 0; month < months.length; month++) {
            long sum = 0;
            for (int back = month; back >= Math.max(0, month - 11); back--) {
                sum += months[back];
            }
            rows.add(
                    row(
                            "m" + month,
                            at(months[month], "m" + month),
                            month < 11 ? FigureValue.BLANK : FigureValue.measured((double) sum),
                            month < 12
                                    ? FigureValue.BLANK
                                    : FigureValue.measured((double) months[month - 12])));
        }
        Figure run = figure("rolling", List.of(COUNT, rolling, lastYear), rows, null);
        GuardedFigures safe = protect(run);
        List<FigureRow> after = safe.figures().getFirst().rows();
        assertThat(after.get(3).values().getFirst().hidden()).isTrue();
        assertThat(after.get(15).values().get(2).hidden()).isTrue();
        assertThat(after.get(12).values().get(2).number()).isEqualTo(8.0);
        // December's sum without the months that are told would be April
        assertThat(
                        after.get(11).values().get(1).hidden()
                                || after.stream()
                                                .filter(row -> row.values().getFirst().hidden())
                                                .count()
                                        > 1)
                .isTrue();
    }

    @Test
    void howManyUnitsReportIsNoSecret() {
        Figure months =
                figure(
                        "months",
                        List.of(
                                COUNT,
                                new FigureColumn(Text.verbatim("Enheter"), Measure.COUNT, false)),
                        List.of(row("jan", at(12, "1"), FigureValue.measured(3))),
                        null);
        assertThat(protect(months).figures().getFirst()).isSameAs(months);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsThatTellNumbersGoWithThem(Language language) {
        Figure told =
                new Figure(
                        "words",
                        Text.verbatim("Fall økte fra 1 til 3"),
                        ChartKind.BAR,
                        Text.verbatim("Type"),
                        List.of(COUNT, BEFORE),
                        List.of(
                                row("Fall", at(3, "f"), at(1, "f-")),
                                row("Vold", at(17, "v"), at(20, "v-"))),
                        row("I alt", at(20, "all"), at(21, "all-")),
                        Text.verbatim("Fall: 3 av 20"),
                        Text.verbatim("Registeret, 01.01.2025–31.12.2025"),
                        List.of(
                                Text.verbatim("Hittil i år 3, mot 1 i fjor"),
                                Text.verbatim("Siden 2024 meldes det digitalt")));
        Figure safe = protect(told).figures().getFirst();
        String words =
                safe.title().in(language)
                        + safe.altText().in(language)
                        + String.join("", safe.notes().stream().map(n -> n.in(language)).toList());
        assertThat(words).doesNotContain("3").doesNotContain("økte").contains("2024");
        assertThat(safe.notes()).hasSize(2);
    }

    @Test
    void anExemptionOfAFigureTellsItsSmallNumbers() {
        Figure types = figure("types", List.of(COUNT), List.of(row("Fall", at(3, "fall"))), null);
        FigureGuard strict =
                new FigureGuard(GuardRule.STANDARD, List.of(), List.of(), ConditionsReading.NONE);
        List<Exemption> exemptions = strict.exemptionsOf(types, "Kari", "Alt kjent");
        assertThat(exemptions).hasSize(1);
        GuardedFigures safe =
                new FigureGuard(GuardRule.STANDARD, List.of(), exemptions, ConditionsReading.NONE)
                        .protect(List.of(types));
        assertThat(safe.figures().getFirst()).isSameAs(types);
        assertThat(safe.answer().exemptions()).isEqualTo(exemptions);
    }

    @Test
    void lastYearsReportIsReckonedWith() {
        Figure before =
                figure(
                        "types",
                        List.of(BEFORE),
                        List.of(
                                row("Fall", at(3, "f")),
                                row("Vold", at(17, "v")),
                                row("Brann", at(30, "b"))),
                        row("I alt", at(50, "all")));
        EarlierPublication file = protect(before).answer().asEarlier();
        Figure now = figure("vold", List.of(BEFORE), List.of(row("Vold", at(17, "v"))), null);
        GuardedFigures safe =
                new FigureGuard(
                                GuardRule.STANDARD,
                                List.of(file),
                                List.of(),
                                ConditionsReading.NONE)
                        .protect(List.of(now));
        assertThat(written(safe.figures().getFirst())).containsExactly(":");
    }
}

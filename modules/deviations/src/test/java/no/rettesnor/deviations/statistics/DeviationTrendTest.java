package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.figures.ChartKind;
import no.rettesnor.figures.ColumnRole;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureSource;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.PointState;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ReportingPeriod;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// It is 15 March 2025. Three to five were reported each month of 2023, eight to ten each month
/// since, in two sectors.
final class DeviationTrendTest {

    private static final FigureQuestion YEAR =
            new FigureQuestion(ReportingPeriod.year(2025), null, Language.NB);

    @TempDir private Path folder = Path.of("");
    private Municipal municipal;
    private RegisterProjection projection;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        projection = new RegisterProjection(municipal.store);
        LocalDate month = LocalDate.of(2023, 1, 3);
        for (int i = 0; i < 27; i++) {
            int many = i < 12 ? 3 + i % 3 : 8 + i % 3;
            for (int each = 0; each < many; each++) {
                municipal.report(
                        each % 4 == 0 ? municipal.school : municipal.ward,
                        "Avvik " + i + "-" + each,
                        month.plusMonths(i),
                        Severity.MINOR);
            }
        }
    }

    @AfterEach
    void close() {
        projection.close();
        municipal.close();
    }

    @Test
    void theRunChartEndsWithAHollowMonthAndSaysWhatShifted() {
        Figure figure = figure("deviations.run-by-month");
        assertThat(figure.kind()).isEqualTo(ChartKind.RUN);
        assertThat(figure.rows()).hasSize(24);
        FigureRow last = figure.rows().getLast();
        assertThat(last.name().in(Language.NB)).isEqualTo("mar 2025 (hittil)");
        assertThat(last.state()).isEqualTo(PointState.PARTIAL);
        assertThat(figure.columns())
                .extracting(FigureColumn::role)
                .contains(ColumnRole.COMPARISON, ColumnRole.CENTRE);
        assertThat(notes(figure))
                .contains("Varig skifte til et høyere nivå fra januar 2024")
                .contains("17, mot 17 i de samme månedene året før");
    }

    @Test
    void twoWholeYearsAreEnoughForAVerdict() {
        Figure figure =
                source("deviations.run-by-month")
                        .figure(new FigureQuestion(ReportingPeriod.year(2024), null, Language.NB));
        assertThat(figure.rows()).hasSize(24);
        assertThat(notes(figure)).contains("Varig skifte til et høyere nivå fra januar 2024");
        assertThat(notes(figure)).contains("tallene alene kan ikke skille dem");
        assertThat(figure.altText().in(Language.EN)).contains("Lasting shift to a higher level");
    }

    @Test
    void theRateHasLimitsAndTheUnitsItIsOf() {
        Figure figure = figure("deviations.rate-by-month");
        assertThat(figure.columns())
                .extracting(FigureColumn::role)
                .contains(ColumnRole.CENTRE, ColumnRole.LIMIT);
        assertThat(figure.rows().getFirst().values())
                .extracting(FigureValue::number)
                .startsWith(3.0, 3.0, 1.0);
    }

    @Test
    void theHandlingTimeOfMonthsThatAreNotClosedIsNeverJudged() {
        Figure figure = figure("deviations.handling-by-month");
        assertThat(figure.rows()).allMatch(row -> row.state() == PointState.PARTIAL);
        assertThat(notes(figure)).contains("færre enn ni av ti");
    }

    @Test
    void eachMonthsMedianSaysHowManyItWasMeasuredOn() {
        Figure figure = figure("deviations.handling-by-month");
        assertThat(figure.columns())
                .extracting(column -> column.name().in(Language.NB))
                .startsWith("Median (dager)", "Lukket");
        assertThat(figure.rows())
                .extracting(row -> row.values().get(1))
                .anyMatch(closed -> closed.rows().isPresent());
    }

    @Test
    void theLargestSectorsSmallChartComesFirst() {
        Figure figure = figure("deviations.sector-course");
        assertThat(figure.kind()).isEqualTo(ChartKind.SMALL_MULTIPLES);
        assertThat(figure.columns())
                .extracting(column -> column.name().in(Language.NB))
                .startsWith("Helse og omsorg", "Oppvekst");
    }

    @Test
    void eachUnitHasItsLineOfTwelveMonths() {
        Figure figure = figure("deviations.unit-course");
        assertThat(figure.kind()).isEqualTo(ChartKind.SPARKLINES);
        assertThat(figure.columns()).hasSize(12);
        assertThat(figure.rows())
                .extracting(row -> row.name().in(Language.NB))
                .contains("Nordre skole", "Solbakken sykehjem");
    }

    private Figure figure(String id) {
        return source(id).figure(YEAR);
    }

    private FigureSource source(String id) {
        return new DeviationFigures(municipal.store, projection)
                .all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String notes(Figure figure) {
        List<String> notes = figure.notes().stream().map(note -> note.in(Language.NB)).toList();
        return String.join(" ", notes);
    }
}

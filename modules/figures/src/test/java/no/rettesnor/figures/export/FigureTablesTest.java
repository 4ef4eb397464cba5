package no.rettesnor.figures.export;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.trend.TrendFigures;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.ChartSpec.Series.Role;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.office.report.WorkbookSpec;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class FigureTablesTest {

    @Test
    void aRunChartIsOneChartWithItsMedianAndItsMarks() {
        List<ChartSpec> charts = charts(TrendFigures.shift());
        assertThat(charts).hasSize(1);
        List<ChartSpec.Series> series = charts.getFirst().series();
        assertThat(series)
                .extracting(ChartSpec.Series::role)
                .containsExactly(Role.SERIES, Role.COMPARISON, Role.CENTRE);
        assertThat(series.getFirst().hollow()).containsExactly(25);
        assertThat(series.getFirst().signals()).contains(14, 24).doesNotContain(25);
        assertThat(series.get(1).hollow()).isEmpty();
    }

    @Test
    void aControlChartHasItsLimits() {
        assertThat(charts(TrendFigures.rates()).getFirst().series())
                .extracting(ChartSpec.Series::role)
                .containsExactly(Role.SERIES, Role.CENTRE, Role.LIMIT, Role.LIMIT);
    }

    @Test
    void smallMultiplesAreOneChartEachOnOneAxisAndNoMoreThanATwelfthPage() {
        List<ChartSpec> charts = charts(TrendFigures.panels(14));
        assertThat(charts).hasSize(12).allMatch(ChartSpec::isSmall);
        assertThat(charts).extracting(ChartSpec::sharedTop).containsOnly(100.0);
        assertThat(charts).extracting(ChartSpec::altText).allMatch(words -> words.length() > 20);
    }

    @Test
    void aFigureOfWhichEveryNumberIsHiddenHasATableAndNoChart() {
        Figure told = TrendFigures.partialColumns();
        List<FigureRow> hidden =
                told.rows().stream()
                        .map(
                                row ->
                                        FigureRow.of(
                                                row.name(),
                                                Collections.nCopies(
                                                        row.values().size(), FigureValue.HIDDEN)))
                        .toList();
        Figure figure =
                new Figure(
                        told.id(),
                        told.title(),
                        told.kind(),
                        told.rowHeader(),
                        told.columns(),
                        hidden,
                        null,
                        told.altText(),
                        told.source(),
                        told.notes());
        assertThat(charts(told)).isNotEmpty();
        assertThat(charts(figure)).isEmpty();
        assertThat(new FigureTables(figure, Language.NB).table().rows()).hasSize(hidden.size());
    }

    @Test
    void sparklinesAreTheirTable() {
        assertThat(charts(TrendFigures.sparklines())).isEmpty();
    }

    @Test
    void onlyThisYearsColumnIsHollowForAMonthThatIsNotOver() {
        List<ChartSpec.Series> series = charts(TrendFigures.partialColumns()).getFirst().series();
        assertThat(series.getFirst().hollow()).containsExactly(9);
        assertThat(series.getLast().hollow()).isEmpty();
    }

    @Test
    void allOfThemGoIntoEveryFormat() throws ProblemException, IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        List<DocumentSpec.Part> parts = new ArrayList<>();
        List<WorkbookSpec.Sheet> sheets = new ArrayList<>();
        for (Figure figure : TrendFigures.all()) {
            FigureTables tables = new FigureTables(figure, Language.NB);
            List<String> notes = figure.notes().stream().map(note -> note.in(Language.NB)).toList();
            parts.add(new DocumentSpec.Heading(2, figure.id()));
            tables.charts().forEach(chart -> parts.add(new DocumentSpec.Chart("", chart)));
            notes.forEach(note -> parts.add(new DocumentSpec.SmallPrint(note)));
            parts.add(new DocumentSpec.Table(figure.title().in(Language.NB), tables.table()));
            sheets.add(
                    new WorkbookSpec.FigureSheet(
                            figure.id(),
                            figure.title().in(Language.NB),
                            notes,
                            tables.table(),
                            tables.charts()));
        }
        DocumentSpec document = new DocumentSpec("Figurer", "", Language.NB, parts);
        Path word = folder.resolve("trends.docx");
        ReportDocument.write(word, document, ProgressMonitor.none());
        Path pdf = folder.resolve("trends.pdf");
        ReportPdf.write(pdf, document, Instant.EPOCH, ProgressMonitor.none());
        Path workbook = folder.resolve("trends.xlsx");
        ReportWorkbook.write(
                workbook, new WorkbookSpec("Figurer", sheets), Language.NB, ProgressMonitor.none());
        assertThat(List.of(word, pdf, workbook)).allMatch(file -> file.toFile().length() > 10_000);
    }

    private static List<ChartSpec> charts(Figure figure) {
        return new FigureTables(figure, Language.NB).charts();
    }
}

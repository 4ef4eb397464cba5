package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Features;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A frozen report in all four formats is read back from the files, the PDF with PDFBox's own
/// reader, and every number is the frozen one to the digit.
class FourFilesTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    @TempDir Path folder;

    private ReportContent adopted;
    private List<Path> files;

    @BeforeEach
    void writeAFrozenReport() throws Exception {
        CountingFeature counting = new CountingFeature();
        counting.north = 12_345;
        counting.before = 9_876;
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        Features features = new Features(List.of(counting, new InventedFeature()));
        ReportDesk desk = new ReportDesk(features, temporary.store(), ZoneOffset.UTC);
        Report report =
                desk.begin(ReportingPeriod.year(2025), "", Language.NB, ProgressMonitor.none());
        desk.freeze(report.id(), Publishing.INTERNAL, ProgressMonitor.none());
        adopted = desk.adopted(report.id());
        files =
                ReportWriting.of(adopted, report.period())
                        .write(EnumSet.allOf(ReportFormat.class), folder, ProgressMonitor.none());
    }

    @Test
    void everyRowOfEveryFigureStandsInTheDocumentAndThePages() throws Exception {
        String document = plain(parts(files.get(1), "word/document.xml"));
        String pages = plain(pages(files.get(3)));

        assertThat(adopted.figures()).hasSize(2);
        for (Figure figure : adopted.figures()) {
            for (FigureRow row : rows(figure)) {
                String told = plain(told(figure, row));
                assertThat(document).as("Word: %s", told).contains(told);
                assertThat(pages).as("PDF: %s", told).contains(told);
            }
        }
        assertThat(pages).contains("Nord 12 345 9 876").contains("I alt 12 352 9 884");
    }

    @Test
    void everyRowOfEveryFigureStandsInItsSheet() throws Exception {
        int place = 1;
        try (TableFile book =
                TableFile.open(files.getFirst(), ReadLimits.standard(), ProgressMonitor.none())) {
            for (Figure figure : adopted.figures()) {
                List<TableRow> sheet = book.sheets().get(place++).first(50, ProgressMonitor.none());
                for (FigureRow row : rows(figure)) {
                    assertThat(sheet)
                            .as("Excel: %s", told(figure, row))
                            .anyMatch(line -> isSame(line, row));
                }
            }
        }
    }

    @Test
    void everyNumberThatIsDrawnStandsInTheSlides() throws Exception {
        String slides = parts(files.get(2), "ppt/charts/chart");
        for (Figure figure : adopted.figures()) {
            for (FigureRow row : figure.chartedRows()) {
                assertThat(slides).contains("<c:v>" + row.name().in(Language.NB) + "</c:v>");
                for (int column : figure.chartedColumns()) {
                    Double number = row.values().get(column).number();
                    if (number != null) {
                        assertThat(slides)
                                .as("PowerPoint: %s", told(figure, row))
                                .containsPattern("<c:v>" + number.longValue() + "(\\.0)?<");
                    }
                }
            }
        }
    }

    private static List<FigureRow> rows(Figure figure) {
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        return rows;
    }

    /// The row as a reader of Norwegian expects it, written by Java and not by our own hand:
    /// nothing where there is nothing.
    private static String told(Figure figure, FigureRow row) {
        NumberFormat written = NumberFormat.getIntegerInstance(Language.NB.locale());
        StringBuilder told = new StringBuilder(row.name().in(Language.NB));
        for (int column = 0; column < figure.columns().size(); column++) {
            Double number = row.values().get(column).number();
            if (row.values().get(column).hidden()) {
                told.append(" :");
            } else if (number != null) {
                told.append(' ').append(written.format(number));
            }
        }
        return told.toString();
    }

    private static boolean isSame(TableRow line, FigureRow row) {
        if (!line.cell(0).display().equals(row.name().in(Language.NB))) {
            return false;
        }
        for (int column = 0; column < row.values().size(); column++) {
            FigureValue value = row.values().get(column);
            Double number = value.number();
            Cell cell = line.cell(column + 1);
            boolean same =
                    value.hidden()
                            ? cell.display().equals(":")
                            : number == null
                                    ? cell.isBlank()
                                    : cell instanceof Cell.Numeric told && told.value() == number;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String parts(Path file, String begins) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith(begins) && entry.getName().endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return all.toString();
    }

    private static String pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(document);
        }
    }

    /// Without marks, and every kind of space as one.
    private static String plain(String words) {
        return words.replaceAll("<[^>]+>", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}

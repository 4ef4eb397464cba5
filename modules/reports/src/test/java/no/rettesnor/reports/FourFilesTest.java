package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.pdf.PdfPages;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportPages;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A frozen report in all four formats is read back, and every number is the same to the digit. The
/// same content gives the same PDF byte for byte, so its pages are read as they are laid out.
class FourFilesTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    @TempDir Path folder;

    @Test
    void everyNumberOfTheWorkbookStandsInTheDocumentTheSlidesAndThePages() throws Exception {
        CountingFeature feature = new CountingFeature();
        feature.north = 12_345;
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        ReportDesk desk =
                new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC);
        Report report =
                desk.begin(ReportingPeriod.year(2025), "", Language.NB, ProgressMonitor.none());
        desk.freeze(report.id(), Publishing.outside(), ProgressMonitor.none());
        ReportContent adopted = desk.adopted(report.id());
        List<Path> files =
                ReportWriting.of(adopted, report.period())
                        .write(EnumSet.allOf(ReportFormat.class), folder, ProgressMonitor.none());

        Map<String, Double> numbers = numbers(files.getFirst());
        assertThat(numbers).containsEntry("Nord", 12_345.0).hasSizeGreaterThan(1);
        String document = plain(parts(files.get(1), "word/document.xml"));
        String slides = parts(files.get(2), "ppt/charts/chart");
        String pages = plain(words(adopted));
        NumberFormat written = NumberFormat.getIntegerInstance(Language.NB.locale());
        numbers.forEach(
                (name, number) -> {
                    String told = plain(name + " " + written.format(number));
                    assertThat(document).as("Word: %s", told).contains(told);
                    assertThat(pages).as("PDF: %s", told).contains(told);
                });
        numbers.entrySet().stream()
                .filter(each -> !each.getKey().equals("I alt"))
                .forEach(
                        each ->
                                assertThat(slides)
                                        .as("PowerPoint: %s", each)
                                        .contains("<c:v>" + each.getKey() + "</c:v>")
                                        .containsPattern(
                                                "<c:v>"
                                                        + each.getValue().longValue()
                                                        + "(\\.0)?<"));
    }

    /// The first number of each row of the first figure's sheet.
    private static Map<String, Double> numbers(Path workbook) throws Exception {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (TableFile book =
                TableFile.open(workbook, ReadLimits.standard(), ProgressMonitor.none())) {
            for (TableRow row : book.sheets().get(1).first(50, ProgressMonitor.none())) {
                if (row.cells().size() > 1 && row.cell(1) instanceof Cell.Numeric number) {
                    numbers.put(row.cell(0).display(), number.value());
                }
            }
        }
        return numbers;
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

    private static String words(ReportContent content) {
        StringBuilder words = new StringBuilder();
        try (PdfPages pages = ReportPages.of(content, ProgressMonitor.none())) {
            for (int place = 0; place < pages.count(); place++) {
                words.append(pages.page(place, 20).words()).append('\n');
            }
        }
        return words.toString();
    }

    /// Without marks, and every kind of space as one.
    private static String plain(String words) {
        return words.replaceAll("<[^>]+>", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}

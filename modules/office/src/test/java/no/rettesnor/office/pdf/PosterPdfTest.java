package no.rettesnor.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class PosterPdfTest {

    @TempDir Path folder;

    @Test
    void aPosterIsOneSheetOfA3ThatAnArchiveTakesAndAScreenReaderReads() throws Exception {
        Path file = folder.resolve("poster.pdf");
        PosterPdf.write(file, poster(12), Instant.EPOCH, ProgressMonitor.none());

        assertThat(Archive.objections(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Archive.objections(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isBetween(1190f, 1191.5f);
            assertThat(page.getHeight()).isBetween(841f, 842.5f);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("◑ Høy", "□R1", "Hendelse 12", "Versjon 1", "Side 1 av 1");
        }
    }

    @Test
    void whatHasNoRoomBesideTheMatrixGoesOnOnTheNextSheet() throws Exception {
        Path file = folder.resolve("long.pdf");
        PosterPdf.write(file, poster(150), Instant.EPOCH, ProgressMonitor.none());

        assertThat(Archive.objections(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            // The words that explain the matrix stand on its sheet.
            assertThat(first.getText(document)).contains("Betyr dette").contains("Hendelse 1");
            assertThat(new PDFTextStripper().getText(document)).contains("Hendelse 150");
        }
    }

    /// Every size that a scale can have: one sheet, or a second one with something on it.
    @ParameterizedTest
    @CsvSource({
        "1,3,3", "5,3,3", "6,3,3", "1,4,4", "5,4,4", "6,4,6", "1,5,5", "3,5,5", "5,5,5", "6,5,5",
        "6,6,3", "1,6,6", "3,6,6", "5,6,6", "6,6,6"
    })
    void noSheetIsEmptyWhateverTheScale(int kinds, int likelihoods, int consequences)
            throws Exception {
        Path file = folder.resolve("scale.pdf");
        PosterSpec spec = PosterScales.poster(kinds, likelihoods, consequences, 14);
        PosterPdf.write(file, spec, Instant.EPOCH, ProgressMonitor.none());

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isLessThanOrEqualTo(likelihoods * consequences < 36 ? 1 : 2);
            assertThat(words(document, 1)).contains("◔ Moderat").contains("Hendelse 14");
            assertThat(words(document, pages)).contains("Verdi " + kinds);
        }
    }

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }

    @Test
    void aGridInAReportIsATableForArchivesAndScreenReaders() throws Exception {
        Path file = folder.resolve("report.pdf");
        ReportPdf.write(
                file,
                new DocumentSpec(
                        "ROS",
                        "",
                        Language.NB,
                        List.of(
                                new DocumentSpec.Heading(1, "Matrise"),
                                new DocumentSpec.Grid("Matrise før", grid()))),
                Instant.EPOCH,
                ProgressMonitor.none());

        assertThat(Archive.objections(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Archive.objections(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tabell 1. Matrise før", "◑ Høy", "1 Liten");
        }
    }

    private static GridSpec grid() {
        List<GridSpec.Row> rows = new ArrayList<>();
        for (int step = 5; step >= 1; step--) {
            rows.add(
                    new GridSpec.Row(
                            step + " Trinn",
                            List.of(
                                    new GridSpec.Shade("○ Lav", "#e3f4ee"),
                                    new GridSpec.Shade("◔ Moderat", "#fde9a9"),
                                    new GridSpec.Shade("◑ Høy\n□R1 ■R2", "#e8823a"))));
        }
        return new GridSpec("Høy: R1, R2", "S / K", List.of("1 Liten", "2", "3"), rows);
    }

    private static PosterSpec poster(int risks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= risks; i++) {
            rows.add(List.of(Cell.of("R" + i), Cell.of("Hendelse " + i)));
        }
        return new PosterSpec(
                "ROS Hjemmetjenesten",
                "Helse og omsorg",
                "Versjon 1",
                Language.NB,
                grid(),
                List.of(new GridSpec.Shade("○ Lav – Godtas", "#e3f4ee")),
                TableSpec.of(List.of(ColumnSpec.text("Nr."), ColumnSpec.text("Hendelse")), rows),
                List.of(1, 5),
                List.of(
                        new PosterSpec.Explained(
                                "Sannsynlighet",
                                TableSpec.of(
                                        List.of(ColumnSpec.text("Trinn"), ColumnSpec.text("Ord")),
                                        List.of(List.of(Cell.of("1"), Cell.of("Betyr dette")))),
                                List.of(1, 4))));
    }
}

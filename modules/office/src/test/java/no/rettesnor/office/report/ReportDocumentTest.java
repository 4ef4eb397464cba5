package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.ProgressMonitor;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class ReportDocumentTest {

    private static final Instant MADE = Instant.parse("2026-01-15T08:30:00Z");

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("rapport.docx");
        ReportDocument.write(file, ReportSamples.document(), ProgressMonitor.none());
        Path samples = Path.of("target", "samples");
        Files.createDirectories(samples);
        Files.write(samples.resolve("rapport.docx"), Files.readAllBytes(file));
    }

    @Test
    void headingsAreRealAndTheirStylesAreInTheFile() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph each : document.getParagraphs()) {
                if (String.valueOf(each.getStyle()).startsWith("Heading")) {
                    headings.add(each.getStyle() + " " + each.getText());
                }
            }
            assertThat(headings)
                    .containsExactly(
                            "Heading1 Avvik",
                            "Heading2 Fordelt på enheter",
                            "Heading2 Gjennom året",
                            "Heading3 Alvorlighet");
            for (int level = 1; level <= 3; level++) {
                var style = document.getStyles().getStyle("Heading" + level);
                assertThat(style.getName()).isEqualTo("heading " + level);
                assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal())
                        .isEqualTo(level - 1);
            }
        }
    }

    @Test
    void theTableHasAHeaderRowThatIsRepeatedAndNumbersToTheRight() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(4);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("214");
            assertThat(table.getRow(1).getCell(1).getParagraphArray(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(table.getRow(5).getCell(2).getText()).isEmpty();
            assertThat(table.getRow(7).getCell(0).getText()).isEqualTo("Sum");
        }
    }

    @Test
    void chartsAreNativeWithNumbersInsideAndAltText() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getCharts()).hasSize(3);
            XWPFChart bars = document.getCharts().getFirst();
            var series = bars.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Data!$C$2:$C$7");
            assertThat(series.getVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(5);
            var sheet = bars.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(214);
            assertThat(sheet.getRow(5).getCell(2)).isNull();
            List<String> described = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                for (var run : paragraph.getRuns()) {
                    for (var drawing : run.getCTR().getDrawingArray()) {
                        described.add(drawing.getInlineArray(0).getDocPr().getDescr());
                    }
                }
            }
            assertThat(described).hasSize(3).contains(ReportSamples.ALT);
        }
    }

    @Test
    void languageTitlePaperAndPageNumbersAreSet() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Årsrapport kvalitet 2025");
            assertThat(
                            document.getStyles()
                                    .getCtStyles()
                                    .getDocDefaults()
                                    .getRPrDefault()
                                    .getRPr()
                                    .getLangArray(0)
                                    .getVal())
                    .isEqualTo("nb-NO");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW().toString())
                    .isEqualTo("11906");
            String footer =
                    new String(
                            document.getFooterList()
                                    .getFirst()
                                    .getPackagePart()
                                    .getInputStream()
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(footer).contains("Side ", "NUMPAGES", " PAGE ");
        }
    }

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        Path all = folder.resolve("alt.docx");
        ReportDocument.write(all, ReportSamples.everything(), MADE, ProgressMonitor.none());
        Files.write(Path.of("target", "samples", "alt.docx"), Files.readAllBytes(all));
        assertThat(OfficeSchemas.objections(file)).isEmpty();
        assertThat(OfficeSchemas.objections(all)).isEmpty();
    }

    @Test
    void theContentsLeadToTheHeadingsAndEachNumberedListBeginsAtOne() throws Exception {
        Path all = folder.resolve("alt.docx");
        ReportDocument.write(all, ReportSamples.everything(), MADE, ProgressMonitor.none());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(all))) {
            List<String> leading = new ArrayList<>();
            List<String> places = new ArrayList<>();
            List<Object> lists = new ArrayList<>();
            for (XWPFParagraph each : document.getParagraphs()) {
                each.getCTP().getHyperlinkList().forEach(link -> leading.add(link.getAnchor()));
                if (String.valueOf(each.getStyle()).startsWith("Heading")) {
                    each.getCTP()
                            .getBookmarkStartList()
                            .forEach(mark -> places.add(mark.getName()));
                }
                if ("ListNumber".equals(each.getStyle())) {
                    lists.add(each.getNumID());
                }
            }
            assertThat(leading).hasSize(4).isSubsetOf(places);
            assertThat(lists).hasSize(4);
            assertThat(lists.get(0)).isEqualTo(lists.get(1)).isNotEqualTo(lists.get(2));
            assertThat(document.getFootnotes().stream().map(note -> note.getParagraphs()))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theSameDocumentAndMomentGiveTheSameBytes() throws Exception {
        Path one = folder.resolve("en.docx");
        Path two = folder.resolve("to.docx");
        ReportDocument.write(one, ReportSamples.everything(), MADE, ProgressMonitor.none());
        ReportDocument.write(two, ReportSamples.everything(), MADE, ProgressMonitor.none());
        assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
    }
}

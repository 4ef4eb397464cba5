package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.ChartSpec.Kind;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class ReportPresentationTest {

    private static final Instant MADE = Instant.parse("2026-01-15T08:30:00Z");

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("rapport.pptx");
        ReportPresentation.write(file, ReportSamples.presentation(), MADE, ProgressMonitor.none());
        Path samples = Path.of("target", "samples");
        Files.createDirectories(samples);
        Files.write(samples.resolve("rapport.pptx"), Files.readAllBytes(file));
    }

    @Test
    void everyPartFollowsTheSchemas() throws Exception {
        assertThat(OfficeSchemas.objections(file)).isEmpty();
    }

    @Test
    void eachSlideSaysOneThingInThePlaceForTitles() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16 / 9.0);
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getTitle))
                    .containsExactly(
                            "Fjordveien skole meldte en femtedel flere avvik enn året før",
                            "Avvikene er færrest i juli",
                            "De fleste avvik er små",
                            "Det viktigste",
                            "Alle enheter (1 av 2)",
                            "Alle enheter (2 av 2)");
            for (XSLFSlide slide : show.getSlides()) {
                XSLFShape first = slide.getShapes().getFirst();
                assertThat(((XSLFTextShape) first).getTextType())
                        .as("read first")
                        .isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(slide.getShapes())
                        .noneMatch(
                                shape ->
                                        shape instanceof XSLFTextShape text
                                                && text.getText().isBlank());
            }
        }
    }

    @Test
    void chartsAreNativeAndHoldTheNumbersToTheDigit() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getCharts()).hasSize(3);
            XSLFChart bars =
                    show.getSlides().get(1).getRelations().stream()
                            .filter(XSLFChart.class::isInstance)
                            .map(XSLFChart.class::cast)
                            .findFirst()
                            .orElseThrow();
            var series = bars.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(1);
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Data!$C$2:$C$7");
            var cached = series.getVal().getNumRef().getNumCache();
            List<Double> expected = ReportSamples.bars().series().get(1).values();
            assertThat(cached.sizeOfPtArray()).as("a blank is no point").isEqualTo(5);
            for (var point : cached.getPtArray()) {
                assertThat(Double.parseDouble(point.getV()))
                        .isEqualTo(expected.get((int) point.getIdx()));
            }
            var sheet = bars.getWorkbook().getSheetAt(0);
            for (int i = 0; i < expected.size(); i++) {
                var cell = sheet.getRow(i + 1).getCell(2);
                if (expected.get(i) == null) {
                    assertThat(cell).isNull();
                } else {
                    assertThat(cell.getNumericCellValue()).isEqualTo(expected.get(i));
                }
            }
        }
    }

    @Test
    void chartsAndTablesAreDescribedAndTheSpeakerHasNotes() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            XSLFSlide figure = show.getSlides().get(1);
            XSLFGraphicFrame frame =
                    (XSLFGraphicFrame)
                            figure.getShapes().stream()
                                    .filter(XSLFGraphicFrame.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            assertThat(
                            ((CTGraphicalObjectFrame) frame.getXmlObject())
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                    .isEqualTo(ReportSamples.ALT);
            assertThat(figure.getShapes().stream().filter(XSLFTextShape.class::isInstance))
                    .anyMatch(
                            shape ->
                                    ((XSLFTextShape) shape)
                                            .getText()
                                            .startsWith("Kilde: avviksregisteret"));
            assertThat(figure.getNotes().getTextParagraphs().toString()).isNotEmpty();
            assertThat(
                            figure.getNotes().getShapes().stream()
                                    .filter(XSLFTextShape.class::isInstance)
                                    .map(shape -> ((XSLFTextShape) shape).getText())
                                    .toList())
                    .contains("Et avvik er et brudd på lov eller egen rutine.");
            XSLFTable table =
                    (XSLFTable)
                            show.getSlides().get(5).getShapes().stream()
                                    .filter(XSLFTable.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
            assertThat(table.getCell(0, 0).getText()).isEqualTo("Enhet");
            assertThat(table.getCell(1, 1).getText()).isEqualTo("1");
        }
    }

    @Test
    void theSamePresentationAndMomentGiveTheSameBytes() throws Exception {
        Path again = folder.resolve("igjen.pptx");
        ReportPresentation.write(again, ReportSamples.presentation(), MADE, ProgressMonitor.none());
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aDocumentGivesOneSlideForEachThingItShows() {
        PresentationSpec slides = PresentationSpec.of(ReportSamples.document());
        assertThat(slides.slides().stream().map(PresentationSpec.Slide::title))
                .containsExactly(
                        "Avvik",
                        "Meldte avvik per enhet, 2024 og 2025",
                        "Meldte avvik per måned",
                        "Avvik etter alvorlighet");
        assertThat(slides.slides().get(1))
                .isInstanceOfSatisfying(
                        PresentationSpec.FigureSlide.class,
                        figure -> {
                            assertThat(figure.source()).startsWith("Kilde: avviksregisteret");
                            assertThat(figure.notes()).isEqualTo(ReportSamples.ALT);
                        });
        assertThat(slides.slides().get(2)).isInstanceOf(PresentationSpec.FigureSlide.class);
        assertThat(ReportSamples.months(Kind.LINE).series()).hasSize(2);
    }

    @Test
    void smallChartsStandBesideEachOtherSixToASlide() throws Exception {
        List<DocumentSpec.Part> parts = new ArrayList<>();
        parts.add(new DocumentSpec.Heading(1, "Avvik i hver sektor"));
        for (int i = 1; i <= 7; i++) {
            ChartSpec months = ReportSamples.months(Kind.LINE);
            parts.add(
                    new DocumentSpec.Chart(
                            "",
                            new ChartSpec(
                                    Kind.LINE,
                                    "Sektor " + i,
                                    months.categories(),
                                    months.series().subList(0, 1),
                                    "",
                                    "",
                                    "Sektor " + i,
                                    60.0)));
        }
        Path small = folder.resolve("smaa.pptx");
        ReportPresentation.write(
                small,
                PresentationSpec.of(new DocumentSpec("Sektorer", "", Language.NB, parts)),
                MADE,
                ProgressMonitor.none());
        Files.write(Path.of("target", "samples", "smaa.pptx"), Files.readAllBytes(small));
        assertThat(OfficeSchemas.objections(small)).isEmpty();
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(small))) {
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getTitle))
                    .containsExactly(
                            "Avvik i hver sektor (1 av 2)", "Avvik i hver sektor (2 av 2)");
            assertThat(show.getSlides().getFirst().getShapes()).as("no subtitle").hasSize(1);
            assertThat(
                            show.getSlides().get(1).getRelations().stream()
                                    .filter(XSLFChart.class::isInstance))
                    .hasSize(6);
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsOneSentenceAndNothingIsLeft() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("mappe.pptx"));
        Path gone = folder.resolve("borte").resolve("rapport.pptx");
        for (Path each : List.of(taken, gone)) {
            assertThatThrownBy(
                            () ->
                                    ReportPresentation.write(
                                            each,
                                            ReportSamples.presentation(),
                                            MADE,
                                            ProgressMonitor.none()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(each.getFileName().toString());
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(taken, file);
        }
    }
}

package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.DocumentTemplate.MissingStyles;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class DocumentTemplateTest {

    private static final Instant MADE = Instant.parse("2026-01-15T08:30:00Z");

    @TempDir Path folder;

    private Path written(DocumentTemplate template) throws ProblemException {
        Path file = folder.resolve("rapport.docx");
        ReportDocument.write(
                file, ReportSamples.everything(), template, MADE, ProgressMonitor.none());
        return file;
    }

    private static XWPFDocument read(Path file) throws Exception {
        return new XWPFDocument(Files.newInputStream(file));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void theTextStandsAtTheBookmarkInTheTemplatesOwnStyles() throws Exception {
        Path template =
                Templates.municipality()
                        .text("Forside")
                        .bookmark("Innhold")
                        .text("Bakside")
                        .saved(folder.resolve("mal.docx"));
        Path file = written(DocumentTemplate.of(template));
        Path samples = Path.of("target", "samples");
        Files.createDirectories(samples);
        Files.write(samples.resolve("mal.docx"), Files.readAllBytes(file));
        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XWPFDocument document = read(file)) {
            List<String> texts = texts(document);
            assertThat(texts.getFirst()).isEqualTo("Forside");
            assertThat(texts.get(1)).isEqualTo("Årsrapport kvalitet 2025");
            assertThat(texts.getLast()).isEqualTo("Bakside");
            assertThat(document.getParagraphs().get(1).getStyle()).isEqualTo("Tittel");
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(each -> "Overskrift2".equals(each.getStyle()))
                                    .map(XWPFParagraph::getText))
                    .containsExactly("Fordelt på enheter", "Gjennom året");
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(each -> each.getText().startsWith("Kilde:"))
                                    .map(XWPFParagraph::getStyle))
                    .containsOnly("Kommunekilde");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getStyleID()).isEqualTo("Tabell1");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblW().getW().toString())
                    .as("as wide as the template's text")
                    .isEqualTo("7906");
            assertThat(document.getHeaderList().getFirst().getText()).contains("Eksempelkommunen");
            assertThat(document.getHeaderList().getFirst().getAllPictures()).hasSize(1);
            assertThat(document.getCharts()).hasSize(3);
        }
    }

    @Test
    void aContentControlIsReplacedAndItsNameMayBeGiven() throws Exception {
        Path template =
                Templates.municipality()
                        .text("Foran")
                        .control("Kvalitetstekst")
                        .text("Bak")
                        .saved(folder.resolve("mal.docx"));
        Path file =
                written(
                        new DocumentTemplate(
                                template, Map.of(), "kvalitetstekst", MissingStyles.REFUSE));
        try (XWPFDocument document = read(file)) {
            assertThat(texts(document)).startsWith("Foran", "Årsrapport kvalitet 2025");
            assertThat(texts(document)).endsWith("Bak");
            assertThat(texts(document)).doesNotContain("Skriv her");
            assertThat(document.getDocument().getBody().sizeOfSdtArray()).isZero();
        }
        assertThatThrownBy(
                        () ->
                                written(
                                        new DocumentTemplate(
                                                template,
                                                Map.of(),
                                                "Finnes ikke",
                                                MissingStyles.REFUSE)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("mal.docx")
                .hasMessageContaining("Finnes ikke");
    }

    @Test
    void withoutAPlaceTheTextComesAtTheEndAndATemplateBecomesADocument() throws Exception {
        Path template =
                Templates.municipality()
                        .text("Forside")
                        .text("")
                        .savedAsTemplate(folder.resolve("mal.dotx"));
        Path file = written(DocumentTemplate.of(template));
        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XWPFDocument document = read(file)) {
            assertThat(texts(document)).startsWith("Forside", "Årsrapport kvalitet 2025");
            assertThat(document.getPackagePart().getContentType()).contains("document.main");
        }
    }

    @Test
    void missingStylesAreNamedInOneSentenceAndNothingIsWritten() throws Exception {
        Templates template = Templates.bare();
        template.style("Heading1", "heading 1", STStyleType.PARAGRAPH);
        Path file = template.text("").saved(folder.resolve("enkel.docx"));
        assertThatThrownBy(() -> written(DocumentTemplate.of(file)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "The template “enkel.docx” lacks the style for the title, the style for"
                                + " heading 2, the style for heading 3, the style for heading 4:"
                                + " create the styles in the template, or choose which styles to"
                                + " use instead.");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void ourStylesAreAddedWhereTheUserChoosesThat() throws Exception {
        Path template = Templates.bare().text("").saved(folder.resolve("enkel.docx"));
        Path file = written(new DocumentTemplate(template, Map.of(), "", MissingStyles.ADD_OURS));
        assertThat(OfficeSchemas.objections(file)).isEmpty();
        try (XWPFDocument document = read(file)) {
            String style = document.getParagraphs().getFirst().getStyle();
            assertThat(document.getStyles().getStyle(style).getName()).isEqualTo("Title");
            assertThat(texts(document)).startsWith("Årsrapport kvalitet 2025");
        }
    }

    @Test
    void aStyleMayBeChosenByName() throws Exception {
        Templates template = Templates.municipality();
        template.style("K9", "Kapittel, Kommunekapittel", STStyleType.PARAGRAPH);
        Path file = template.text("").saved(folder.resolve("mal.docx"));
        Path written =
                written(
                        new DocumentTemplate(
                                file,
                                Map.of(
                                        DocumentRole.HEADING_1, "kommunekapittel",
                                        DocumentRole.HEADING_2, "Overskrift 2"),
                                "",
                                MissingStyles.REFUSE));
        try (XWPFDocument document = read(written)) {
            assertThat(
                            document.getParagraphs().stream()
                                    .filter(each -> "K9".equals(each.getStyle()))
                                    .map(XWPFParagraph::getText))
                    .containsExactly("Avvik");
        }
        DocumentTemplate wrong =
                new DocumentTemplate(
                        file,
                        Map.of(DocumentRole.BODY, "Brødtekst AS"),
                        "",
                        MissingStyles.ADD_OURS);
        assertThatThrownBy(wrong::found)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("«Brødtekst AS»");
        assertThat(DocumentTemplate.of(file).found())
                .containsEntry(DocumentRole.HEADING_1, "heading 1")
                .containsEntry(DocumentRole.TABLE, "Kommunetabell")
                .doesNotContainKey(DocumentRole.CAPTION);
    }

    @Test
    void ourListsStandBesideTheTemplatesOwn() throws Exception {
        Templates template = Templates.municipality();
        DocumentLists.in(template.document(), false).newSteps();
        Path file = written(DocumentTemplate.of(template.saved(folder.resolve("mal.docx"))));
        try (XWPFDocument document = read(file)) {
            var numbering = document.getNumbering();
            assertThat(numbering.getAbstractNums())
                    .extracting(each -> each.getAbstractNum().getAbstractNumId().intValue())
                    .containsExactly(0, 1, 2, 3);
            XWPFParagraph bullet =
                    document.getParagraphs().stream()
                            .filter(each -> each.getText().startsWith("Halvparten"))
                            .findFirst()
                            .orElseThrow();
            var kind = numbering.getAbstractNum(numbering.getAbstractNumID(bullet.getNumID()));
            assertThat(kind.getAbstractNum().getLvlArray(0).getLvlText().getVal()).isEqualTo("•");
        }
    }

    @Test
    void theSameTemplateAndContentGiveTheSameBytes() throws Exception {
        Path template = Templates.municipality().saved(folder.resolve("mal.docx"));
        byte[] first = Files.readAllBytes(written(DocumentTemplate.of(template)));
        assertThat(Files.readAllBytes(written(DocumentTemplate.of(template)))).isEqualTo(first);
    }
}

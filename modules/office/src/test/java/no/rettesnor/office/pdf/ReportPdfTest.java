package no.rettesnor.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.report.DocumentSpec;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ReportPdfTest {

    @TempDir Path folder;

    private Path written(DocumentSpec spec) throws Exception {
        Path file = folder.resolve("rapport.pdf");
        ReportPdf.write(file, spec, PdfSamples.MADE, ProgressMonitor.none());
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsBothPdfA2aAndPdfUa1InEveryLanguage(Language language) throws Exception {
        Path file = written(PdfSamples.document(language));
        Path samples = Path.of("target", "samples");
        Files.createDirectories(samples);
        Files.write(
                samples.resolve("rapport-" + language.tag() + ".pdf"), Files.readAllBytes(file));
        assertThat(Archive.objections(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Archive.objections(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Årsrapport kvalitet 2025");
        }
    }

    @Test
    void theTagsSayWhatEachPartIs() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(written(PdfSamples.document(Language.NB)).toFile())) {
            List<PDStructureElement> tags = tags(document);
            List<String> names = tags.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(names.stream().filter(name -> name.matches("H[1-9]")).toList())
                    .as("no level is skipped")
                    .containsExactly("H1", "H2", "H2", "H3", "H1", "H2", "H1");
            assertThat(names).contains("L", "LI", "Lbl", "LBody", "Table", "THead", "TH", "TD");
            List<PDStructureElement> figures =
                    tags.stream().filter(tag -> tag.getStructureType().equals("Figure")).toList();
            assertThat(figures)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            PdfSamples.bars().altText(),
                            "Linje: avvik per måned, lavest i juli.",
                            "Linje: avvik per måned, lavest i juli.");
            List<String> scopes =
                    tags.stream()
                            .filter(tag -> tag.getStructureType().equals("TH"))
                            .map(ReportPdfTest::scope)
                            .distinct()
                            .toList();
            assertThat(scopes).containsExactlyInAnyOrder("Column", "Row");
            assertThat(tags.stream().filter(tag -> tag.getStructureType().equals("Link")))
                    .hasSize(7 + 2 + 2);
        }
    }

    @Test
    void numbersLettersAndNotesAreInTheText() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(written(PdfSamples.document(Language.NB)).toFile())) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            assertThat(text)
                    .contains("«øæåØÆÅ», čáŋđŧž, ☑ ferdig, ≥ 5 og □.")
                    .contains("1 214 1 198 1,3 %")
                    .contains("Sum 1 632 1 571")
                    .contains("Tabell 1. Meldte avvik per enhet, 2024 og 2025")
                    .contains("Figur 1. Meldte avvik per enhet, 2024 og 2025")
                    .contains("Kommuneloven § 25-1.")
                    .contains("Side 1 av " + document.getNumberOfPages());
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Avvik");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("Fordelt på enheter");
            assertThat(first.getFirstChild().getNextSibling().getFirstChild().getTitle())
                    .isEqualTo("Et nivå for dypt");
        }
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNoteBackToItsNumber() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(written(PdfSamples.document(Language.NB)).toFile())) {
            for (int note = 1; note <= 2; note++) {
                int number = pageOf(document, "Note " + note);
                int words = pageOf(document, "Tilbake til note " + note);
                assertThat(words).isGreaterThan(number);
                assertThat(target(document, "Note " + note)).isEqualTo(words);
                assertThat(target(document, "Tilbake til note " + note)).isEqualTo(number);
            }
        }
    }

    private static int pageOf(PDDocument document, String link) throws IOException {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            for (PDAnnotation each : document.getPage(page).getAnnotations()) {
                if (link.equals(each.getContents())) {
                    return page;
                }
            }
        }
        throw new AssertionError("No link " + link);
    }

    private static int target(PDDocument document, String link) throws IOException {
        for (PDAnnotation each : document.getPage(pageOf(document, link)).getAnnotations()) {
            if (link.equals(each.getContents())
                    && each instanceof PDAnnotationLink found
                    && destination(found) instanceof PDPageDestination place) {
                return place.retrievePageNumber();
            }
        }
        throw new AssertionError("No target of " + link);
    }

    private static @Nullable PDDestination destination(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo action
                ? action.getDestination()
                : link.getDestination();
    }

    @Test
    void wideTablesLieAndTheTextAfterThemStands() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(written(PdfSamples.document(Language.NB)).toFile())) {
            List<Boolean> lying = new ArrayList<>();
            document.getPages()
                    .forEach(
                            page ->
                                    lying.add(
                                            page.getMediaBox().getWidth()
                                                    > page.getMediaBox().getHeight()));
            assertThat(lying.getFirst()).isFalse();
            assertThat(lying).contains(true);
            assertThat(lying.getLast()).isFalse();
            PDFTextStripper page = new PDFTextStripper();
            int second = lying.indexOf(true) + 2;
            page.setStartPage(second);
            page.setEndPage(second);
            assertThat(page.getText(document)).as("the header again").contains("Enhet Kategori 1 ");
        }
    }

    @Test
    void nothingThatSomebodyWroteBecomesMarkup() throws Exception {
        String hostile =
                "</p><script>alert(1)</script><a href='http://x.example'>"
                        + "<img src=\"file:///etc/passwd\"/> &amp; ]]> <!-- } @page { size: A1 }"
                        + " \u0000\u0007\uD800 {{x}} ${x} %s";
        Path file = written(PdfSamples.hostile(hostile));
        assertThat(Archive.objections(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Archive.objections(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("</p><script>alert(1)</script><a href='http://x.example'>")
                    .contains("<img src=\"file:///etc/passwd\"/> &amp; ]]> <!-- } @page {")
                    .contains("{{x}} ${x} %s");
            assertThat(document.getPage(0).getAnnotations())
                    .isNotEmpty()
                    .allMatch(
                            link ->
                                    link instanceof PDAnnotationLink inside
                                            && !(inside.getAction() instanceof PDActionURI));
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
        }
    }

    @Test
    void theSameDocumentAndMomentGiveTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(written(PdfSamples.document(Language.NN)));
        byte[] second = Files.readAllBytes(written(PdfSamples.document(Language.NN)));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoeverCancelsFindsNothingAndWhatWasThereStays() throws Exception {
        Path file = folder.resolve("rapport.pdf");
        Files.writeString(file, "last year's");
        ProgressMonitor impatient =
                new ProgressMonitor() {
                    private int asked;

                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public void message(Text what) {}

                    @Override
                    public boolean isCancelled() {
                        return ++asked > PdfSamples.document(Language.NB).parts().size() + 2;
                    }
                };
        assertThatThrownBy(
                        () ->
                                ReportPdf.write(
                                        file,
                                        PdfSamples.document(Language.NB),
                                        PdfSamples.MADE,
                                        impatient))
                .isInstanceOf(CancelledException.class);
        assertThat(Files.readString(file)).isEqualTo("last year's");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        Path file = folder.resolve("borte").resolve("rapport.pdf");
        assertThatThrownBy(
                        () ->
                                ReportPdf.write(
                                        file,
                                        PdfSamples.document(Language.NB),
                                        PdfSamples.MADE,
                                        ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rapport.pdf");
    }

    private static List<PDStructureElement> tags(PDDocument document) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static String scope(PDStructureElement header) {
        COSBase attributes = header.getCOSObject().getDictionaryObject(COSName.A);
        return ((org.apache.pdfbox.cos.COSDictionary) attributes).getNameAsString("Scope");
    }
}

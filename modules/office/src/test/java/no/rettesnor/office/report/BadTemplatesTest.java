package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Templates that could harm those who open the document, or cannot be read.
class BadTemplatesTest {

    private static final Instant MADE = Instant.parse("2026-01-15T08:30:00Z");

    @TempDir Path folder;

    private Path written(DocumentTemplate template) throws ProblemException {
        Path file = folder.resolve("rapport.docx");
        ReportDocument.write(
                file, ReportSamples.everything(), template, MADE, ProgressMonitor.none());
        return file;
    }

    @Test
    void theTieToTheTemplatesOwnTemplateIsCut() throws Exception {
        Templates template = Templates.municipality();
        var settings = template.document().getSettings();
        String tie =
                settings.getPackagePart()
                        .addExternalRelationship(
                                "http://192.0.2.1/x.dotm",
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate")
                        .getId();
        settings.getCTSettings().addNewAttachedTemplate().setId(tie);
        Path file = written(DocumentTemplate.of(template.saved(folder.resolve("mal.docx"))));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getSettings().getCTSettings().isSetAttachedTemplate()).isFalse();
            assertThat(document.getSettings().getPackagePart().getRelationships()).isEmpty();
        }
    }

    @Test
    void whatWouldFetchFromElsewhereIsRefused() throws Exception {
        Templates template = Templates.municipality();
        template.document()
                .getPackagePart()
                .addRelationship(
                        new java.net.URI("http://192.0.2.1/logo.png"),
                        TargetMode.EXTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
        refused(template.saved(folder.resolve("mal.docx")), "fetches content from elsewhere");
    }

    @Test
    void badTemplatesGiveOneSentenceEach() throws Exception {
        byte[] good =
                Files.readAllBytes(Templates.municipality().saved(folder.resolve("god.docx")));
        refused(file("kuttet.docx", Arrays.copyOf(good, good.length / 2)), "damaged");
        refused(file("tom.docx", new byte[0]), "not a Word document");
        refused(file("tekst.docx", "hei".getBytes(StandardCharsets.UTF_8)), "not a Word");
        refused(
                file("laast.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "protected by a password");
        refused(folder.resolve("borte.docx"), "“borte.docx”");
        refused(zip("makro.docm", "word/vbaProject.bin", "word/document.xml"), "macros");
        refused(zip("annet.docx", "xl/workbook.xml"), "not a Word document");
        refused(zip("rart.docx", "word/document.xml"), "damaged");
        refused(zip("streng.docx", "word/document.xml", "http://purl.oclc.org/ooxml/x"), "Strict");
    }

    private void refused(Path template, String words) {
        Path target = folder.resolve("rapport.docx");
        assertThatThrownBy(() -> written(DocumentTemplate.of(template)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(words);
        assertThat(target).doesNotExist();
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, String... partsAndContent) throws Exception {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : partsAndContent) {
                if (!part.startsWith("http")) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(
                            partsAndContent[partsAndContent.length - 1].getBytes(
                                    StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }
}

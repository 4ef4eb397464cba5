package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.bytes.ReproducibleZip;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;

/// Writes a Word document: real headings, lists, tables with header rows, and native charts that
/// hold their own numbers. A4, page numbers in the footer, the language marked.
public final class ReportDocument {

    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private final DocumentSpec spec;
    private final ProgressMonitor monitor;

    private ReportDocument(DocumentSpec spec, ProgressMonitor monitor) {
        this.spec = spec;
        this.monitor = monitor;
    }

    /// Writes the document, whole or not at all.
    ///
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(Path target, DocumentSpec spec, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(target, new ReportDocument(spec, monitor)::write);
    }

    /// Writes the document so that the same content and the same moment give the same file, byte
    /// for byte.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, DocumentSpec spec, Instant created, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(
                target,
                out -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    new ReportDocument(spec, monitor).write(bytes);
                    ReproducibleZip.copy(bytes.toByteArray(), created, out);
                });
    }

    /// Writes the document into the municipality's own template, whole or not at all. The same
    /// content, template and moment give the same file, byte for byte.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the template cannot be used, or the file not
    ///   be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target,
            DocumentSpec spec,
            DocumentTemplate template,
            Instant created,
            ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(
                target,
                out -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    new TemplateDocument(template, spec, monitor).write(bytes);
                    ReproducibleZip.copy(bytes.toByteArray(), created, out);
                });
    }

    private void write(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocumentStyles.add(document, spec.language());
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(SheetText.withoutControls(spec.title()));
            properties.setCreator("Rettesnor");
            properties
                    .getUnderlyingProperties()
                    .setLanguageProperty(DocumentStyles.tag(spec.language()));
            settings(document);
            page(document);
            new DocumentFields(spec.language())
                    .pageNumbers(document.createFooter(HeaderFooterType.DEFAULT));
            new DocumentParts(
                            document,
                            spec,
                            RoleStyles.own(),
                            DocumentLists.in(document, true),
                            A4_WIDTH - 2 * MARGIN)
                    .write(monitor);
            document.write(out);
        } catch (InvalidFormatException cause) {
            throw new IllegalStateException("POI could not make a chart part", cause);
        }
    }

    /// Without a mode Word lays the text out as in 2007 and says so in its title bar.
    private void settings(XWPFDocument document) {
        CTSettings settings = document.getSettings().getCTSettings();
        CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
        settings.addNewThemeFontLang().setVal(DocumentStyles.tag(spec.language()));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }
}

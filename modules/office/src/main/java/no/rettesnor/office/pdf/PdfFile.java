package no.rettesnor.office.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import no.rettesnor.kernel.ProgressMonitor;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// Makes a PDF of a page of elements: PDF/A-2a and PDF/UA-1 at once, its fonts inside, and nothing
/// fetched from anywhere.
final class PdfFile {

    private final Document markup;
    private final PdfFonts fonts;
    private final FSObjectDrawerFactory objects;
    private final ProgressMonitor monitor;

    PdfFile(
            Document markup,
            PdfFonts fonts,
            FSObjectDrawerFactory objects,
            ProgressMonitor monitor) {
        this.markup = markup;
        this.fonts = fonts;
        this.objects = objects;
        this.monitor = monitor;
    }

    void write(OutputStream out, String title, Instant created) throws IOException {
        LayoutLog.install();
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .withW3cDocument(markup, "about:blank")
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useObjectDrawerFactory(objects)
                        .usePageSupplier(this::page)
                        .withProducer("Rettesnor")
                        .useExternalResourceAccessControl(
                                (_, _) -> false,
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .useExternalResourceAccessControl(
                                (_, _) -> false,
                                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            PdfProperties.set(document, title, created);
            document.save(out);
        }
    }

    private PDPage page(PDDocument document, float width, float height, int page, int shadow) {
        monitor.checkCancelled();
        monitor.progress(page, 0);
        PDPage made = new PDPage(new PDRectangle(width, height));
        document.addPage(made);
        return made;
    }
}

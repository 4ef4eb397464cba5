package no.rettesnor.office.pdf;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.DocumentSpec;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/// The pages of a document as they would be written, to look at. It is the same PDF as the file is,
/// held in memory and put nowhere else.
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Lays a document out. Takes as long as writing it; call it in the background.
    ///
    /// @param created when the document was made, as its properties say
    /// @throws no.rettesnor.kernel.CancelledException when cancelled
    public static PdfPages of(DocumentSpec spec, Instant created, ProgressMonitor monitor) {
        try {
            return new PdfPages(Loader.loadPDF(ReportPdf.bytes(spec, created, monitor)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// How many there are.
    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /// One of them. Call it in the background.
    ///
    /// @param place from 0
    /// @param dotsPerInch how large; 96 is paper's own size on most screens
    public synchronized PagePicture page(int place, float dotsPerInch) {
        try {
            BufferedImage image = renderer.renderImageWithDPI(place, dotsPerInch, ImageType.RGB);
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(place + 1);
            words.setEndPage(place + 1);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PagePicture(
                    width,
                    height,
                    image.getRGB(0, 0, width, height, null, 0, width),
                    words.getText(document).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

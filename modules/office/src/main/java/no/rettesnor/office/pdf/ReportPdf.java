package no.rettesnor.office.pdf;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;
import no.rettesnor.office.report.DocumentSpec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;

/// Writes a document as PDF that is PDF/A-2a and PDF/UA-1 at once: tagged, with bookmarks, its
/// fonts inside, its language said, and every chart described and followed by its numbers.
///
/// The same document and the same moment give the same file, byte for byte.
public final class ReportPdf {

    private final DocumentSpec spec;
    private final Instant created;
    private final ProgressMonitor monitor;

    private ReportPdf(DocumentSpec spec, Instant created, ProgressMonitor monitor) {
        this.spec = spec;
        this.created = created;
        this.monitor = monitor;
    }

    /// Writes the document, whole or not at all.
    ///
    /// @param created when the document was made, as its properties say
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(
            Path target, DocumentSpec spec, Instant created, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(target, new ReportPdf(spec, created, monitor)::write);
    }

    /// The same in memory.
    static byte[] bytes(DocumentSpec spec, Instant created, ProgressMonitor monitor)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportPdf(spec, created, monitor).write(out);
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        PdfFonts fonts = new PdfFonts();
        PdfMarkup markup = new PdfMarkup(spec, fonts);
        new PdfFile(markup.document(monitor), fonts, markup.charts(), monitor)
                .write(out, spec.title(), created);
    }
}

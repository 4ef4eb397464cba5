package no.rettesnor.office.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.bytes.FileReplacement;

import java.nio.file.Path;
import java.time.Instant;

/// Writes a poster as PDF on A3, lying: for the wall of the meeting room, and just as accessible as
/// a report.
public final class PosterPdf {

    private PosterPdf() {}

    /// Writes the poster, whole or not at all. The same content and the same moment give the same
    /// file, byte for byte.
    ///
    /// @param created when it was made, as its properties say
    /// @throws ProblemException with one sentence when the file cannot be written
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; nothing is left behind then
    public static void write(Path target, PosterSpec spec, Instant created, ProgressMonitor monitor)
            throws ProblemException {
        FileReplacement.write(
                target,
                out -> {
                    PdfFonts fonts = new PdfFonts();
                    new PdfFile(
                                    new PosterMarkup(spec, fonts).document(),
                                    fonts,
                                    new DefaultObjectDrawerFactory(),
                                    monitor)
                            .write(out, spec.title(), created);
                });
    }
}

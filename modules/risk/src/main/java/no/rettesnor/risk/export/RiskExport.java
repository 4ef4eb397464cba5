package no.rettesnor.risk.export;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.figures.export.DrawnPicture;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.pdf.PosterPdf;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.ReportDocument;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.store.BowTieReading;
import no.rettesnor.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes analyses as files, for the window and the command line alike.
///
/// ```java
/// List<Path> files = new RiskExport(store, safeguards, Language.NB)
///         .write(List.of(analysis.id()), Set.of(RiskFormat.PDF, RiskFormat.A3), folder, monitor);
/// ```
public final class RiskExport {

    private final Store store;
    private final List<SafeguardSource> safeguards;
    private final Language language;

    /// @param safeguards what the barriers of bow-ties may rest on
    /// @param language of the files; what users have written stays in theirs
    public RiskExport(Store store, List<SafeguardSource> safeguards, Language language) {
        this.store = store;
        this.safeguards = List.copyOf(safeguards);
        this.language = language;
    }

    /// Writes the analyses in the formats. May be called from any thread. A workbook holds all of
    /// them; of the other formats each analysis has files of its own. A file that is there already
    /// under the same name is replaced, each whole or not at all.
    ///
    /// @param analysisIds at least one
    /// @param folder made when it is not there
    /// @return the files that were written
    /// @throws ProblemException with one sentence when an analysis is gone or a file cannot be
    ///   written; the files before it are kept
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; the files before are kept
    public List<Path> write(
            List<String> analysisIds,
            Collection<RiskFormat> formats,
            Path folder,
            ProgressMonitor monitor)
            throws ProblemException {
        Dossiers reading = new Dossiers(store);
        List<Dossier> dossiers = new ArrayList<>();
        for (String id : analysisIds) {
            monitor.checkCancelled();
            dossiers.add(reading.read(id));
        }
        make(folder);
        Instant now = store.clock().instant();
        List<Path> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (RiskFormat format : RiskFormat.values()) {
            if (formats.contains(format)) {
                if (format == RiskFormat.XLSX) {
                    Path file = folder.resolve(bookName(dossiers, taken));
                    monitor.message(text("export.writing", file.getFileName()));
                    ReportWorkbook.write(
                            file, new RiskBook(dossiers, language).spec(), language, monitor);
                    files.add(file);
                } else {
                    for (Dossier dossier : dossiers) {
                        monitor.checkCancelled();
                        files.addAll(write(dossier, format, folder, taken, now, monitor));
                    }
                }
            }
        }
        return files;
    }

    static void make(Path folder) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new ProblemException(text("export.no_folder", folder), cause);
        }
    }

    private List<Path> write(
            Dossier dossier,
            RiskFormat format,
            Path folder,
            Set<String> taken,
            Instant now,
            ProgressMonitor monitor)
            throws ProblemException {
        String title = dossier.analysis().title();
        if (format == RiskFormat.PNG || format == RiskFormat.SVG) {
            return pictures(dossier, format, folder, taken, monitor);
        }
        String suffix = format == RiskFormat.A3 ? " A3" : "";
        Path file = folder.resolve(free(title + suffix, format, taken));
        monitor.message(text("export.writing", file.getFileName()));
        switch (format) {
            case DOCX ->
                    ReportDocument.write(
                            file, new RiskPaper(dossier, language).spec(), now, monitor);
            case PDF ->
                    ReportPdf.write(file, new RiskPaper(dossier, language).spec(), now, monitor);
            default ->
                    PosterPdf.write(
                            file,
                            new RiskPoster(dossier, language).spec(store.clock()),
                            now,
                            monitor);
        }
        return List.of(file);
    }

    private List<Path> pictures(
            Dossier dossier,
            RiskFormat format,
            Path folder,
            Set<String> taken,
            ProgressMonitor monitor)
            throws ProblemException {
        String title = dossier.analysis().title();
        List<Path> files = new ArrayList<>();
        for (MatrixPicture which : MatrixPicture.values()) {
            Path file =
                    folder.resolve(free(title + " " + which.label().in(language), format, taken));
            write(
                    which.of(title, dossier.scale(), dossier.risks(), language),
                    format,
                    file,
                    monitor);
            files.add(file);
        }
        BowTieReading bowTies = new BowTieReading(store, safeguards);
        for (RatedRisk rated : dossier.risks()) {
            if (dossier.bowTies().containsKey(rated.risk().id())) {
                BowTieNow now = bowTies.read(rated.risk().id()).orElseThrow();
                DrawnPicture picture = BowTiePicture.of(now, language);
                Path file = folder.resolve(free(title + " " + picture.title(), format, taken));
                write(picture, format, file, monitor);
                files.add(file);
            }
        }
        return files;
    }

    private static void write(
            DrawnPicture picture, RiskFormat format, Path file, ProgressMonitor monitor)
            throws ProblemException {
        monitor.checkCancelled();
        monitor.message(text("export.writing", file.getFileName()));
        if (format == RiskFormat.PNG) {
            picture.writePng(file);
        } else {
            picture.writeSvg(file);
        }
    }

    private String bookName(List<Dossier> dossiers, Set<String> taken) {
        return free(
                dossiers.size() == 1
                        ? dossiers.getFirst().analysis().title()
                        : text("export.title.many", dossiers.size()).in(language),
                RiskFormat.XLSX,
                taken);
    }

    /// A name that every system takes; two analyses of one title have two files.
    static String free(String title, RiskFormat format, Set<String> taken) {
        String clean =
                title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[. ]+$", "")
                        .strip();
        String base = clean.length() > 100 ? clean.substring(0, 100).strip() : clean;
        String name = base.isEmpty() ? format.word() : base;
        String file = name + "." + format.ending();
        for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
            file = name + " (" + i + ")." + format.ending();
        }
        return file;
    }
}

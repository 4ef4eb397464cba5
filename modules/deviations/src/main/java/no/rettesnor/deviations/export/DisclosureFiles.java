package no.rettesnor.deviations.export;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.DeviationVocabulary.Term;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.deviations.store.DisclosureStore;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.pdf.ReportPdf;
import no.rettesnor.office.report.ReportWorkbook;
import no.rettesnor.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Writes the files of a request: the public variant as PDF and Excel, and the municipality's own
/// log. What is taken out is not in any of them, wherever in the file one looks.
public final class DisclosureFiles {

    private final DisclosureStore disclosure;
    private final DeviationStore register;
    private final Clock clock;
    private final Language language;
    private final ProgressMonitor monitor;

    /// @param language of the files
    public DisclosureFiles(Store store, Language language, ProgressMonitor monitor) {
        this.disclosure = new DisclosureStore(store);
        this.register = new DeviationStore(store);
        this.clock = store.clock();
        this.language = language;
        this.monitor = monitor;
    }

    /// What was written.
    ///
    /// @param deviations how many
    /// @param redactions pieces taken out
    /// @param unreviewed those of them that nobody has decided about
    /// @param files in the order they were written
    public record Written(int deviations, long redactions, long unreviewed, List<Path> files) {

        public Written {
            files = List.copyOf(files);
        }
    }

    /// Writes all three files of a request into a folder.
    public Written write(DisclosureRequest request, Path folder) throws ProblemException {
        PublicReading reading = reading(request.requestedOn());
        DisclosureLog log = new DisclosureLog(language, clock, request);
        disclosure.forEach(
                request.id(),
                disclosure.deviations(request.id()),
                monitor,
                each -> {
                    reading.add(each);
                    log.add(each);
                });
        PublicVariant variant =
                reading.variant(
                        new PublicVariant.Heading(
                                request.title(),
                                request.caseNumber(),
                                request.requestedOn(),
                                true));
        Path pdf = file(folder, DeviationTexts.text("disclosure.file.pdf"));
        Path workbook = file(folder, DeviationTexts.text("disclosure.file.workbook"));
        Path kept = file(folder, DeviationTexts.text("disclosure.file.log"));
        write(variant, pdf, workbook);
        ReportWorkbook.write(kept, log.workbook(), language, quiet());
        return written(variant, List.of(pdf, workbook, kept));
    }

    /// Writes the public variant of deviations that nobody has reviewed: all that is proposed is
    /// taken out, and the files say so.
    public Written writeUnreviewed(
            List<String> deviationIds, String title, String caseNumber, Path folder)
            throws ProblemException {
        LocalDate today = LocalDate.now(clock);
        PublicReading reading = reading(today);
        disclosure.forEach("", deviationIds, monitor, reading::add);
        PublicVariant variant =
                reading.variant(new PublicVariant.Heading(title, caseNumber, today, false));
        Path pdf = file(folder, DeviationTexts.text("disclosure.file.pdf"));
        Path workbook = file(folder, DeviationTexts.text("disclosure.file.workbook"));
        write(variant, pdf, workbook);
        return written(variant, List.of(pdf, workbook));
    }

    private void write(PublicVariant variant, Path pdf, Path workbook) throws ProblemException {
        ReportPdf.write(pdf, PublicDocument.of(variant), clock.instant(), quiet());
        ReportWorkbook.write(workbook, PublicWorkbook.of(variant), language, quiet());
    }

    private static Written written(PublicVariant variant, List<Path> files) {
        return new Written(
                variant.deviations().size(), variant.redactions(), variant.undecided(), files);
    }

    private PublicReading reading(LocalDate lawOf) {
        DeviationVocabulary vocabulary = register.list().vocabulary();
        return new PublicReading(
                language,
                clock,
                lawOf,
                new PublicReading.Names(
                        names(vocabulary.units()),
                        names(vocabulary.categories()),
                        names(vocabulary.types())));
    }

    private static UnaryOperator<String> names(List<Term> terms) {
        Map<String, String> names = new HashMap<>();
        terms.forEach(term -> names.put(term.id(), term.name()));
        return id -> names.getOrDefault(id, "");
    }

    /// The folder is made when it is missing; when it cannot be, the writing says so.
    private Path file(Path folder, Text name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            // The first file cannot be written then, and the sentence about that names the folder.
        }
        return folder.resolve(name.in(language));
    }

    /// The reading has told how far it has come; pages have no total to measure against.
    private ProgressMonitor quiet() {
        return new ProgressMonitor() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(Text what) {
                monitor.message(what);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        };
    }
}

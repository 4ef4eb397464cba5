package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.uikit.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Asks for a folder, writes there in the background, and tells which files there are then.
final class ReportFiles {

    /// What writes them, in the templates that are kept.
    @FunctionalInterface
    interface Writing {
        void write(
                Set<ReportFormat> formats,
                Path folder,
                Map<String, String> kept,
                Consumer<List<Path>> written,
                Consumer<Throwable> failed);
    }

    private final Workplace workplace;
    private final Writing writing;

    ReportFiles(Workplace workplace, Writing writing) {
        this.workplace = workplace;
        this.writing = writing;
    }

    void write(Set<ReportFormat> formats) {
        workplace
                .files()
                .folder(text("page.folder"))
                .ifPresent(
                        folder ->
                                writing.write(
                                        formats,
                                        folder,
                                        workplace.arrangements(),
                                        files -> tell(files, folder),
                                        workplace.dialogs()::problem));
    }

    private void tell(List<Path> files, Path folder) {
        List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
        workplace.notifications().tell(text("page.written", String.join(", ", names), folder));
    }
}

package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.risk.export.RiskExport;
import no.rettesnor.risk.export.RiskFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Writes analyses as files in the background.
public final class RiskFiles {

    private final RiskDesk desk;
    private final List<SafeguardSource> safeguards;

    /// @param safeguards what the barriers of bow-ties may rest on
    public RiskFiles(RiskDesk desk, List<SafeguardSource> safeguards) {
        this.desk = desk;
        this.safeguards = List.copyOf(safeguards);
    }

    /// Writes them.
    ///
    /// @param written called with the files; what goes wrong is told to the user
    public void write(
            List<String> analysisIds,
            Set<RiskFormat> formats,
            Path folder,
            Consumer<List<Path>> written) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        text("export.task"),
                                        monitor ->
                                                new RiskExport(
                                                                desk.store(),
                                                                safeguards,
                                                                desk.language())
                                                        .write(
                                                                analysisIds,
                                                                formats,
                                                                folder,
                                                                monitor))
                                .onSuccess(written)
                                .onFailure(desk.failures()));
    }
}

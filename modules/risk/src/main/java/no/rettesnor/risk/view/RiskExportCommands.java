package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.export.RiskFormat;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.risk.viewmodel.RiskFiles;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Writes the open analysis, or those that are selected in the list, as files.
final class RiskExportCommands {

    private static final Text PLACE = text("page.risks");

    private final Workplace workplace;
    private final RiskFiles files;
    private final AnalysisListViewModel list;
    private final AnalysisViewModel model;
    private final BooleanSupplier inAnalysis;

    /// @param inAnalysis whether an analysis is open, not the list
    RiskExportCommands(
            Workplace workplace,
            RiskFiles files,
            AnalysisListViewModel list,
            AnalysisViewModel model,
            BooleanSupplier inAnalysis) {
        this.workplace = workplace;
        this.files = files;
        this.list = list;
        this.model = model;
        this.inAnalysis = inAnalysis;
    }

    List<Command> all() {
        BooleanBinding any =
                Bindings.createBooleanBinding(
                        () -> !chosen().isEmpty(),
                        model.openProperty(),
                        list.model().selectionProperty());
        return List.of(
                Command.of("risks.export", text("export.command"), PLACE, this::ask)
                        .icon(MaterialDesignF.FILE_EXPORT_OUTLINE)
                        .shortcut("Shortcut+E")
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(any),
                Command.of(
                                "risks.print",
                                text("export.command.a3"),
                                PLACE,
                                () -> write(EnumSet.of(RiskFormat.A3)))
                        .icon(MaterialDesignP.PRINTER)
                        .shortcut("Shortcut+P")
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(any));
    }

    private List<String> chosen() {
        OpenAnalysis open = model.openProperty().get();
        if (inAnalysis.getAsBoolean() && open != null) {
            return List.of(open.analysis().id());
        }
        return list.model().selectionProperty().get().stream().map(AnalysisLine::id).toList();
    }

    private void ask() {
        FormatForm form = new FormatForm(workplace);
        for (RiskFormat format : RiskFormat.values()) {
            form.offer(
                    format,
                    "export-" + format.word(),
                    format.label(),
                    format == RiskFormat.XLSX || format == RiskFormat.PDF);
        }
        form.ask(text("export.command")).ifPresent(this::write);
    }

    private void write(Set<RiskFormat> formats) {
        List<String> ids = chosen();
        model.commit();
        workplace
                .files()
                .folder(text("export.folder"))
                .ifPresent(folder -> files.write(ids, formats, folder, done -> tell(done, folder)));
    }

    private void tell(List<Path> written, Path folder) {
        workplace.notifications().tell(text("export.written", written.size(), folder));
    }
}

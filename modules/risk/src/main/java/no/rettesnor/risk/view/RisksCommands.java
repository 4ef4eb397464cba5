package no.rettesnor.risk.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.DirectoryViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// What can be done on the page of analyses: with the one that is open, or selected in the list.
final class RisksCommands {

    private static final Text PLACE = RiskTexts.text("page.risks");

    private final Workplace workplace;
    private final DirectoryViewModel names;
    private final AnalysisListViewModel list;
    private final AnalysisViewModel model;
    private final ObservableValue<Boolean> inAnalysis;
    private final BiConsumer<String, @Nullable String> opened;

    /// @param inAnalysis whether an analysis is open, not the list
    /// @param opened opens an analysis, and selects a risk of it unless that is null
    RisksCommands(
            Workplace workplace,
            DirectoryViewModel names,
            AnalysisListViewModel list,
            AnalysisViewModel model,
            ObservableValue<Boolean> inAnalysis,
            BiConsumer<String, @Nullable String> opened) {
        this.workplace = workplace;
        this.names = names;
        this.list = list;
        this.model = model;
        this.inAnalysis = inAnalysis;
        this.opened = opened;
    }

    List<Command> all() {
        BooleanBinding inList =
                Bindings.createBooleanBinding(() -> !inAnalysis.getValue(), inAnalysis);
        BooleanBinding isEditable =
                Bindings.createBooleanBinding(
                        () -> inAnalysis.getValue() && model.isEditable(),
                        inAnalysis,
                        model.openProperty());
        BooleanBinding hasRisk =
                Bindings.createBooleanBinding(
                        () -> isEditable.get() && model.riskProperty().get() != null,
                        isEditable,
                        model.riskProperty());
        return List.of(
                command("risks.new", RiskTexts.text("page.new"), this::begin)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY_HERE)
                        .enabledWhen(inList),
                command("risks.add", RiskTexts.text("page.add"), this::addRisk)
                        .icon(MaterialDesignP.PLUS)
                        .shortcut("Shortcut+N")
                        .shown(Command.Prominence.PRIMARY_HERE)
                        .enabledWhen(isEditable),
                status("risks.approve", AnalysisStatus.APPROVED),
                status("risks.reopen", AnalysisStatus.DRAFT).shown(Command.Prominence.MENU),
                status("risks.archive", AnalysisStatus.ARCHIVED).shown(Command.Prominence.MENU),
                command("risks.remove-risk", RiskTexts.text("page.remove_risk"), this::removeRisk)
                        .icon(MaterialDesignD.DELETE_OUTLINE)
                        .shown(Command.Prominence.MENU)
                        .enabledWhen(hasRisk),
                remove().shown(Command.Prominence.MENU));
    }

    /// Shows the risks of all analyses in one list.
    static Command allRisks(Runnable show) {
        return command("risks.all", RiskTexts.text("list.all"), show)
                .icon(MaterialDesignF.FORMAT_LIST_BULLETED)
                .shown(Command.Prominence.MENU);
    }

    /// Those of the row that is selected in the list.
    List<Command> ofRows(Runnable open) {
        return List.of(
                command("risks.open", RiskTexts.text("page.open"), open)
                        .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
                        .enabledWhen(when(_ -> true)),
                status("risks.approve", AnalysisStatus.APPROVED),
                status("risks.reopen", AnalysisStatus.DRAFT),
                status("risks.archive", AnalysisStatus.ARCHIVED),
                remove());
    }

    private Command status(String id, AnalysisStatus next) {
        Command made =
                switch (next) {
                    case APPROVED ->
                            command(id, RiskTexts.text("page.approve"), () -> become(next))
                                    .icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE);
                    case DRAFT ->
                            command(id, RiskTexts.text("page.reopen"), () -> become(next))
                                    .icon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE);
                    case ARCHIVED ->
                            command(id, RiskTexts.text("page.archive"), () -> become(next))
                                    .icon(MaterialDesignA.ARCHIVE_OUTLINE);
                };
        return made.enabledWhen(when(analysis -> mayBecome(analysis.status(), next)));
    }

    private static boolean mayBecome(AnalysisStatus now, AnalysisStatus next) {
        return switch (next) {
            case APPROVED -> now == AnalysisStatus.DRAFT;
            case DRAFT, ARCHIVED -> now != next;
        };
    }

    private Command remove() {
        return command("risks.remove", RiskTexts.text("page.remove"), this::removeAnalysis)
                .icon(MaterialDesignD.DELETE_OUTLINE)
                .enabledWhen(when(RiskAnalysis::isOpen));
    }

    private BooleanBinding when(Predicate<RiskAnalysis> allowed) {
        return Bindings.createBooleanBinding(
                () -> {
                    OpenAnalysis open = model.openProperty().get();
                    return open != null && allowed.test(open.analysis());
                },
                model.openProperty());
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, PLACE, run);
    }

    /// Begins an analysis, and opens it.
    void begin() {
        list.choices(
                choices -> {
                    NewAnalysisForm form = new NewAnalysisForm(workplace, names, choices);
                    workplace
                            .dialogs()
                            .form(
                                    new Dialogs.Form<>(
                                            RiskTexts.text("page.new"),
                                            form,
                                            RiskTexts.text("page.begin"),
                                            form::result))
                            .ifPresent(
                                    wanted ->
                                            list.begin(
                                                    wanted,
                                                    begun -> opened.accept(begun.id(), null)));
                });
    }

    private void addRisk() {
        OpenAnalysis open = model.openProperty().get();
        if (open != null) {
            workplace
                    .dialogs()
                    .ask(RiskTexts.text("page.add"), RiskTexts.text("risk.event"), "")
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> model.edits().addRisk(words, model::select));
        }
    }

    private void become(AnalysisStatus next) {
        OpenAnalysis open = model.openProperty().get();
        if (open != null) {
            model.commit();
            list.setStatus(open.analysis(), next);
        }
    }

    private void removeRisk() {
        RatedRisk risk = model.riskProperty().get();
        if (risk != null) {
            model.edits().removeRisk(risk);
            workplace.notifications().tell(RiskTexts.text("page.removed", risk.risk().label()));
        }
    }

    private void removeAnalysis() {
        OpenAnalysis open = model.openProperty().get();
        if (open != null) {
            String title = open.analysis().title();
            list.remove(
                    open.analysis(),
                    () -> workplace.notifications().tell(RiskTexts.text("page.removed", title)));
            if (inAnalysis.getValue()) {
                workplace.navigation().open(RisksPage.ID, RisksPage.LIST);
            }
        }
    }
}

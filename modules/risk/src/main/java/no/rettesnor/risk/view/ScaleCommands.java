package no.rettesnor.risk.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.risk.viewmodel.AnalysisQuestions;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.risk.viewmodel.ScaleMove;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;

import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.util.ArrayList;
import java.util.List;

/// What is done with scales, and with several analyses at once.
final class ScaleCommands {

    private static final Text PLACE = RiskTexts.text("page.risks");

    private final Workplace workplace;
    private final AnalysisListViewModel list;
    private final AnalysisViewModel model;
    private final AnalysisQuestions questions;

    ScaleCommands(
            Workplace workplace,
            RiskDesk desk,
            AnalysisListViewModel list,
            AnalysisViewModel model) {
        this.workplace = workplace;
        this.list = list;
        this.model = model;
        this.questions = new AnalysisQuestions(desk);
    }

    List<Command> all() {
        BooleanBinding isEditable =
                Bindings.createBooleanBinding(model::isEditable, model.openProperty());
        BooleanBinding hasSeveral =
                Bindings.createBooleanBinding(
                        () -> list.model().selectionProperty().get().size() > 1,
                        list.model().selectionProperty());
        return List.of(
                command("risks.aggregate", RiskTexts.text("matrix.aggregate"), this::aggregate)
                        .icon(MaterialDesignG.GRID_LARGE)
                        .enabledWhen(hasSeveral),
                command("risks.change-scale", RiskTexts.text("scale.move"), this::change)
                        .icon(MaterialDesignS.SWAP_HORIZONTAL)
                        .enabledWhen(isEditable),
                command("risks.scales", RiskTexts.text("scale.edit"), this::edit)
                        .icon(MaterialDesignS.SCALE_BALANCE));
    }

    private static Command command(String id, Text name, Runnable run) {
        return Command.of(id, name, PLACE, run).shown(Command.Prominence.MENU);
    }

    private void edit() {
        questions.latest(
                versions -> {
                    ScaleEditor editor = new ScaleEditor(workplace, versions);
                    workplace
                            .dialogs()
                            .form(
                                    new Dialogs.Form<>(
                                            RiskTexts.text("scale.edit"),
                                            editor,
                                            RiskTexts.text("scale.save"),
                                            editor::result))
                            .ifPresent(draft -> questions.keep(draft, this::kept));
                });
    }

    private void kept(ScaleVersion version) {
        workplace
                .notifications()
                .tell(RiskTexts.text("scale.saved", version.name(), version.version()));
    }

    private void change() {
        OpenAnalysis open = model.openProperty().get();
        if (open == null) {
            return;
        }
        questions.latest(
                all -> {
                    List<ScaleVersion> others =
                            all.stream()
                                    .filter(one -> !one.id().equals(open.version().id()))
                                    .toList();
                    if (others.isEmpty()) {
                        workplace.notifications().tell(RiskTexts.text("scale.move.none"));
                    } else {
                        change(open, others);
                    }
                });
    }

    private void change(OpenAnalysis open, List<ScaleVersion> others) {
        // The next version of the same scale is what most go over to.
        ScaleVersion first =
                others.stream()
                        .filter(one -> open.version().id().equals(one.replaces()))
                        .findFirst()
                        .orElse(others.getFirst());
        List<ScaleVersion> offered = new ArrayList<>(others);
        offered.remove(first);
        offered.addFirst(first);
        ScaleMove move = new ScaleMove(open, first);
        ScaleMovePane pane = new ScaleMovePane(workplace, move, offered);
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                RiskTexts.text("scale.move"),
                                pane,
                                RiskTexts.text("scale.move"),
                                pane::result))
                .ifPresent(
                        decided ->
                                model.edits()
                                        .changeScale(
                                                open.analysis(),
                                                decided.to(),
                                                decided.mapping(),
                                                () ->
                                                        workplace
                                                                .notifications()
                                                                .tell(
                                                                        RiskTexts.text(
                                                                                "scale.moved"))));
    }

    private void aggregate() {
        List<AnalysisLine> chosen = list.model().selectionProperty().get();
        questions.risks(
                chosen.stream().map(AnalysisLine::id).toList(),
                risks ->
                        workplace
                                .dialogs()
                                .show(
                                        RiskTexts.text("matrix.aggregate"),
                                        new AggregatePane(workplace, chosen, risks, Stage.BEFORE)));
    }
}

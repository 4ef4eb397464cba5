package no.rettesnor.actions.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.viewmodel.ActionDetail;
import no.rettesnor.actions.viewmodel.ActionDetail.Shown;
import no.rettesnor.actions.viewmodel.ActionNamesViewModel;
import no.rettesnor.actions.viewmodel.ActionViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.HistoryList;
import no.rettesnor.uikit.page.Inspector;

import org.jspecify.annotations.Nullable;

/// One action in the inspector: what it belongs to, its fields, its history.
final class ActionPane {

    private final Workplace workplace;
    private final ActionNamesViewModel names;
    private final Fields fields;
    private final Inspector inspector;
    private final Hyperlink subject = new Hyperlink();
    private final VBox form = new VBox();
    private final HistoryList history;
    private @Nullable ActionViewModel drawn;
    private @Nullable ActionLine line;

    ActionPane(Workplace workplace, ActionNamesViewModel names, ActionDetail model) {
        this.workplace = workplace;
        this.names = names;
        this.fields = new Fields(workplace, names.directory());
        this.history = new HistoryList("action-history", workplace.language());
        subject.setId("action-subject");
        subject.setWrapText(true);
        subject.setOnAction(
                event -> {
                    ActionLine now = line;
                    if (now != null) {
                        workplace.navigation().open(now.action().subject());
                    }
                });
        inspector =
                new Inspector(workplace.language(), ActionTexts.text("page.nothing"))
                        .section("section-subject", ActionTexts.text("list.subject"), subject)
                        .section("section-action", ActionTexts.text("field.action"), form)
                        .section("section-history", ActionTexts.text("page.history"), history);
        model.shownProperty().addListener((observable, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    Node node() {
        return inspector;
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            drawn = null;
            line = null;
            inspector.clear();
            return;
        }
        boolean isOther = !shown.action().equals(drawn);
        line = shown.line();
        subject.setText(
                shown.line().subject().isEmpty()
                        ? workplace.say(ActionTexts.text("page.subject_gone"))
                        : shown.line().subject());
        subject.setDisable(shown.line().subject().isEmpty());
        if (isOther) {
            drawn = shown.action();
            form.getChildren()
                    .setAll(
                            new ActionForm(workplace, fields)
                                    .of("action", shown.action(), this::unit));
        }
        history.show(shown.history(), isOther);
        String status = workplace.say(shown.line().action().status().label());
        String late =
                shown.action().isOverdue()
                        ? " · " + workplace.say(ActionTexts.text("detail.overdue"))
                        : "";
        String unit = names.names().directory().unit(shown.line().unitId());
        inspector.show(
                shown.line().action().text(), status + late + (unit.isEmpty() ? "" : " · " + unit));
    }

    private @Nullable String unit() {
        ActionLine now = line;
        return now == null ? null : now.unitId();
    }
}

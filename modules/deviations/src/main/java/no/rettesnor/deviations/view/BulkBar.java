package no.rettesnor.deviations.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.BulkViewModel;
import no.rettesnor.uikit.Workplace;

import java.util.List;

/// Below the list while several are selected: how many, and what is most often done with many. The
/// rest is in the inspector.
final class BulkBar extends HBox {

    private final Workplace workplace;
    private final BulkViewModel model;
    private final Label count = new Label();
    private final MenuButton status;

    /// @param inspector where the field for the case handler stands
    /// @param linkToRisk ties what is selected to a risk
    BulkBar(Workplace workplace, BulkViewModel model, Node inspector, Runnable linkToRisk) {
        this.workplace = workplace;
        this.model = model;
        setId("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("command-bar", "bulk-bar");
        Button assign = new Button(workplace.say(DeviationTexts.text("list.bulk.assign")));
        assign.setId("bulk-assign");
        assign.setOnAction(
                event -> {
                    workplace.navigation().inspect();
                    Node handler = inspector.lookup("#bulk-handler");
                    if (handler != null) {
                        handler.requestFocus();
                    }
                });
        status = new MenuButton(workplace.say(DeviationTexts.text("list.bulk.status")));
        status.setId("bulk-status");
        Button risk = new Button(workplace.say(DeviationTexts.text("link.risk")));
        risk.setId("bulk-link-risk");
        risk.setOnAction(event -> linkToRisk.run());
        getChildren().addAll(count, assign, status, risk);
        model.deviationsProperty().addListener((observable, old, now) -> show(now));
        show(model.deviationsProperty().get());
    }

    private void show(List<Deviation> deviations) {
        boolean isShown = deviations.size() > 1;
        setVisible(isShown);
        setManaged(isShown);
        count.setText(workplace.say(DeviationTexts.text("detail.bulk.title", deviations.size())));
        status.getItems().clear();
        for (DeviationStatus to : model.nextSteps()) {
            MenuItem item =
                    new MenuItem(workplace.say(DeviationTexts.text("detail.step." + to.name())));
            item.setId("bulk-status-" + to.name());
            item.setOnAction(event -> move(workplace, model, to));
            status.getItems().add(item);
        }
        status.setDisable(status.getItems().isEmpty());
    }

    /// Takes all that are selected a step on; a rejection is asked its reason first.
    static void move(Workplace workplace, BulkViewModel model, DeviationStatus to) {
        if (to == DeviationStatus.REJECTED) {
            workplace
                    .dialogs()
                    .ask(
                            DeviationTexts.text("detail.reject.title"),
                            DeviationTexts.text("detail.reject.reason"),
                            "")
                    .ifPresent(reason -> model.move(to, reason));
        } else {
            model.move(to, null);
        }
    }
}

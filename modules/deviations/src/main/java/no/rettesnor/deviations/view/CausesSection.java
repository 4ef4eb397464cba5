package no.rettesnor.deviations.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.CauseViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.GrowingList;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The chain of “why?”: each answer with a box that says that the chain ends there, and an empty
/// field for the next answer. Enter takes it and goes on to the next.
final class CausesSection {

    private final Workplace workplace;
    private final Fields fields;
    private final CaseViewModel model;

    private CausesSection(Workplace workplace, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.fields = fields;
        this.model = model;
    }

    static GrowingList of(Workplace workplace, Fields fields, CaseViewModel model) {
        GrowingList section =
                new GrowingList(
                        workplace.language(),
                        "detail-cause-next",
                        workplace.say(DeviationTexts.text("detail.cause.next")),
                        "detail-causes-problem",
                        model::addCause);
        section.follow(model.causes(), new CausesSection(workplace, fields, model)::row);
        return section;
    }

    private VBox row(CauseViewModel cause) {
        String id = "detail-cause-" + cause.position();
        FormField why =
                fields.line(
                        id,
                        DeviationTexts.text("detail.cause.why", cause.position()),
                        cause.text());
        CheckBox root =
                fields.flag(id + "-root", DeviationTexts.text("detail.cause.root"), cause.root());
        root.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(root, Priority.ALWAYS);
        Button remove = new Button();
        remove.setId(id + "-remove");
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        String words = workplace.say(DeviationTexts.text("detail.cause.remove"));
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> model.removeCause(cause));
        HBox below = new HBox(8, root, remove);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, why, below);
    }
}

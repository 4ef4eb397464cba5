package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.feature.Occurred;
import no.rettesnor.kernel.Days;
import no.rettesnor.risk.viewmodel.RealityViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Optional;

/// What has been tied to the risk as its occurrence: each a link that goes there, and a button to
/// tie more.
final class OccurredList extends VBox {

    private final Workplace workplace;
    private final RealityViewModel model;
    private final Days days;
    private final Label heading = new Label();
    private final VBox list = new VBox();

    OccurredList(Workplace workplace, RealityViewModel model) {
        super(4);
        this.workplace = workplace;
        this.model = model;
        this.days = new Days(workplace.language(), workplace.clock());
        setId("reality-linked");
        heading.setId("reality-linked-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        Button add = new Button(workplace.say(text("reality.link")));
        add.setId("reality-link");
        add.setOnAction(_ -> ask());
        getChildren().addAll(heading, list, add);
    }

    void show(List<Occurred> linked) {
        heading.setText(workplace.say(text("reality.linked", linked.size())));
        list.getChildren().setAll(linked.stream().map(this::row).toList());
    }

    private HBox row(Occurred occurred) {
        Hyperlink open = new Hyperlink(occurred.label());
        open.setId("reality-linked-" + occurred.ref().id());
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.SOMETIMES);
        open.setOnAction(
                _ -> {
                    open.setVisited(false);
                    workplace.navigation().open(occurred.ref());
                });
        Label day = new Label(days.day(occurred.on()));
        day.getStyleClass().add("text-muted");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Button();
        remove.setId("reality-linked-" + occurred.ref().id() + "-remove");
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        String words = workplace.say(text("reality.unlink"));
        remove.setAccessibleText(words + ": " + occurred.label());
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(_ -> model.unlink(occurred));
        HBox row = new HBox(6, open, day, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void ask() {
        OccurrenceSearch search = new OccurrenceSearch(workplace, model);
        Optional<List<Occurred>> chosen =
                workplace
                        .dialogs()
                        .form(
                                new Dialogs.Form<>(
                                        text("reality.link.title"),
                                        search,
                                        text("reality.link.accept"),
                                        search::chosen));
        chosen.ifPresent(model::link);
    }
}

package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import no.rettesnor.feature.Occurred;
import no.rettesnor.kernel.Days;
import no.rettesnor.risk.viewmodel.RealityViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Looks in the register while one types, and lets one or several of what is found be chosen. The
/// latest are there from the start.
final class OccurrenceSearch extends VBox {

    private final RealityViewModel model;
    private final TextField words = new TextField();
    private final ListView<Occurred> found = new ListView<>();
    private final FormField field;
    private final String missing;

    OccurrenceSearch(Workplace workplace, RealityViewModel model) {
        super(8);
        this.model = model;
        setPrefSize(560, 360);
        words.setId("occurrence-words");
        missing = workplace.say(text("reality.link.missing"));
        field =
                new FormField(workplace.say(text("reality.link.words")), words)
                        .help(workplace.say(text("reality.link.help")));
        Days days = new Days(workplace.language(), workplace.clock());
        found.setId("occurrence-found");
        found.setAccessibleText(workplace.say(text("reality.link.found")));
        found.setPlaceholder(new Label(workplace.say(text("reality.link.none"))));
        found.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        found.setCellFactory(_ -> cell(days));
        found.setPrefHeight(240);
        words.textProperty().addListener((_, _, now) -> look(now));
        words.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        found.requestFocus();
                        found.getSelectionModel().selectFirst();
                        event.consume();
                    }
                });
        getChildren().addAll(field, found);
        look("");
    }

    private static ListCell<Occurred> cell(Days days) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Occurred item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.label() + " · " + days.day(item.on()));
            }
        };
    }

    private void look(String wanted) {
        model.find(wanted, hits -> found.getItems().setAll(hits));
    }

    /// What is chosen; empty, after saying so, when nothing is.
    Optional<List<Occurred>> chosen() {
        List<Occurred> chosen = List.copyOf(found.getSelectionModel().getSelectedItems());
        field.problem(chosen.isEmpty() ? missing : "");
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }
}

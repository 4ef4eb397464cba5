package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds a number among all figures by words of its figure, row and column, or by itself.
final class NumberPicker {

    private final Workplace workplace;
    private final NumberFields numbers;
    private final List<NumberField> all;
    private final TextField search = new TextField();
    private final ListView<NumberField> list = new ListView<>();

    NumberPicker(Workplace workplace, NumberFields numbers) {
        this.workplace = workplace;
        this.numbers = numbers;
        this.all = numbers.offered();
        search.setId("number-picker-search");
        search.textProperty().subscribe(words -> narrow(words));
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                    }
                });
        list.setId("number-picker-list");
        list.setPrefSize(640, 360);
        list.setAccessibleText(workplace.say(text("picker.numbers")));
        list.setCellFactory(any -> new Cell());
    }

    Optional<NumberField> ask() {
        VBox content =
                new VBox(12, new FormField(workplace.say(text("picker.search")), search), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("picker.title"),
                                content,
                                text("picker.insert"),
                                () ->
                                        Optional.ofNullable(
                                                list.getSelectionModel().getSelectedItem())));
    }

    private void narrow(String words) {
        List<String> asked =
                Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        list.getItems().setAll(all.stream().filter(field -> fits(field, asked)).toList());
        list.getSelectionModel().selectFirst();
    }

    private boolean fits(NumberField field, List<String> asked) {
        String said = said(field).toLowerCase(Locale.ROOT);
        return asked.stream().allMatch(said::contains);
    }

    private String said(NumberField field) {
        return workplace.say(
                text(
                        "picker.line",
                        field.figure(),
                        field.row(),
                        field.column(),
                        numbers.value(field).orElse("")));
    }

    private final class Cell extends ListCell<NumberField> {
        @Override
        protected void updateItem(@Nullable NumberField field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty || field == null ? null : said(field));
        }
    }
}

package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.viewmodel.FixedValue;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.SuggestingField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The values that stand in where the file says nothing: “all rows get this unit”.
final class FixedValuesPane extends VBox {

    private static final double FIELD_WIDTH = 260;

    private final Workplace workplace;
    private final ImportViewModel model;
    private final VBox rows = new VBox(8);

    FixedValuesPane(Workplace workplace, ImportViewModel model) {
        super(8);
        this.workplace = workplace;
        this.model = model;
        Label title = new Label(workplace.say(text("fixed.title")));
        title.getStyleClass().add("heading");
        Label help = new Label(workplace.say(text("fixed.help")));
        help.setWrapText(true);
        help.getStyleClass().addAll("text-small", "text-muted");
        Button add = new Button(workplace.say(text("fixed.add")));
        add.setId("import-fixed-add");
        add.setOnAction(
                event -> {
                    model.fixedValues().add();
                    focusLast();
                });
        getChildren().addAll(title, help, rows, add);
        model.fixedValues().rows().addListener((ListChangeListener<FixedValue>) change -> show());
        show();
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        int number = 1;
        for (FixedValue row : model.fixedValues().rows()) {
            shown.add(line(row, number++));
        }
        rows.getChildren().setAll(shown);
    }

    private void focusLast() {
        if (!rows.getChildren().isEmpty() && rows.getChildren().getLast() instanceof HBox line) {
            line.getChildren().getFirst().requestFocus();
        }
    }

    private HBox line(FixedValue row, int number) {
        List<ImportField> fields = model.fields();
        ComboBox<ImportField> field = new ComboBox<>();
        field.setId("import-fixed-field-" + number);
        field.setAccessibleText(workplace.say(text("fixed.field", number)));
        field.setPromptText(workplace.say(text("fixed.choose")));
        field.getItems().setAll(fields);
        field.setConverter(named(each -> workplace.say(each.name())));
        field.setPrefWidth(FIELD_WIDTH);
        field.valueProperty().bindBidirectional(row.fieldProperty());
        HBox place = new HBox();
        HBox.setHgrow(place, Priority.ALWAYS);
        place.getChildren().setAll(value(row, number));
        row.fieldProperty()
                .addListener((any, old, now) -> place.getChildren().setAll(value(row, number)));
        Button remove = new Button(workplace.say(text("fixed.remove")));
        remove.setId("import-fixed-remove-" + number);
        remove.setAccessibleText(workplace.say(text("fixed.remove.of", number)));
        remove.setOnAction(event -> model.fixedValues().remove(row));
        return new HBox(12, field, place, remove);
    }

    private Node value(FixedValue row, int number) {
        ImportField field = row.fieldProperty().get();
        Node control = field == null ? words(row) : control(field, row);
        control.setId("import-fixed-value-" + number);
        control.setAccessibleText(workplace.say(text("fixed.value", number)));
        control.setDisable(field == null);
        HBox.setHgrow(control, Priority.ALWAYS);
        return control;
    }

    private Node control(ImportField field, FixedValue row) {
        if (field.kind().hasChoices()) {
            return choices(field, row);
        }
        if (field.kind() == FieldKind.BOOLEAN) {
            return chosen(
                    row,
                    List.of("true", "false"),
                    flag -> text(flag.equals("true") ? "value.yes" : "value.no"));
        }
        return field.kind().isDate() ? day(row) : words(row);
    }

    private Node choices(ImportField field, FixedValue row) {
        if (!field.isExtensible()) {
            return chosen(
                    row,
                    field.choices().stream().map(ImportChoice::key).toList(),
                    key ->
                            field.choices().stream()
                                    .filter(choice -> choice.key().equals(key))
                                    .findFirst()
                                    .map(ImportChoice::name)
                                    .orElse(Text.verbatim(key)));
        }
        // A unit or a type that is not there yet may be written too.
        List<String> names =
                field.choices().stream()
                        .map(choice -> workplace.say(choice.name()))
                        .distinct()
                        .toList();
        SuggestingField known =
                new SuggestingField("import-fixed-name", workplace.language(), () -> names);
        known.setText(row.valueProperty().get());
        known.textProperty().addListener((any, old, now) -> row.valueProperty().set(now));
        return known;
    }

    private ComboBox<String> chosen(
            FixedValue row, List<String> keys, Function<String, Text> name) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(keys);
        choice.setConverter(named(key -> workplace.say(name.apply(key))));
        choice.setValue(row.valueProperty().get().isEmpty() ? null : row.valueProperty().get());
        choice.valueProperty()
                .addListener((any, old, now) -> row.valueProperty().set(now == null ? "" : now));
        return choice;
    }

    private Node day(FixedValue row) {
        DateField day = new DateField("import-fixed-day", workplace.language(), workplace.clock());
        try {
            day.setValue(LocalDate.parse(row.valueProperty().get()));
        } catch (DateTimeParseException none) {
            day.setValue(null);
        }
        day.valueProperty()
                .addListener(
                        (any, old, now) ->
                                row.valueProperty().set(now == null ? "" : now.toString()));
        return day;
    }

    private static TextField words(FixedValue row) {
        TextField words = new TextField(row.valueProperty().get());
        words.textProperty().addListener((any, old, now) -> row.valueProperty().set(now));
        return words;
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}

package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.imports.viewmodel.ValueRow;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Third step: what the values of categories, units, severities and statuses become.
final class ValuesStep extends VBox {

    private final Workplace workplace;

    ValuesStep(Workplace workplace, ImportViewModel model) {
        super(12);
        this.workplace = workplace;
        TableView<ValueRow> table = new TableView<>(model.values());
        table.setId("import-values");
        table.setAccessibleText(workplace.say(text("values.title")));
        table.setPlaceholder(new Label(workplace.say(text("values.none"))));
        table.getColumns().add(words(text("values.column"), 160, ValueRow::header));
        table.getColumns().add(words(text("values.value"), 260, ValueRow::value));
        table.getColumns().add(words(text("values.count"), 80, row -> Long.toString(row.count())));
        TableColumn<ValueRow, ValueRow> becomes =
                new TableColumn<>(workplace.say(text("values.becomes")));
        becomes.setPrefWidth(320);
        becomes.setSortable(false);
        becomes.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        becomes.setCellFactory(column -> new ChoiceCell());
        table.getColumns().add(becomes);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPrefHeight(420);
        getChildren().add(table);
    }

    private TableColumn<ValueRow, String> words(
            Text title, double width, Function<ValueRow, String> value) {
        TableColumn<ValueRow, String> column = new TableColumn<>(workplace.say(title));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    /// The choice of one value.
    private final class ChoiceCell extends TableCell<ValueRow, ValueRow> {

        private final ComboBox<ValueRow.Option> choice = new ComboBox<>();
        private @Nullable ValueRow shown;

        ChoiceCell() {
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setConverter(
                    new StringConverter<>() {
                        @Override
                        public String toString(ValueRow.@Nullable Option option) {
                            return option == null ? "" : workplace.say(option.name());
                        }

                        @Override
                        public ValueRow.@Nullable Option fromString(String name) {
                            return null;
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable ValueRow row, boolean empty) {
            super.updateItem(row, empty);
            if (shown != null) {
                choice.valueProperty().unbindBidirectional(shown.chosenProperty());
            }
            shown = empty ? null : row;
            if (shown == null) {
                setGraphic(null);
            } else {
                choice.getItems().setAll(shown.options());
                choice.setAccessibleText(workplace.say(text("values.becomes.of", shown.value())));
                choice.valueProperty().bindBidirectional(shown.chosenProperty());
                setGraphic(choice);
            }
        }
    }
}

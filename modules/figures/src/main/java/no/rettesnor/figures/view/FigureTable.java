package no.rettesnor.figures.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureColumn;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureTexts;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The numbers of a figure. Enter or a double click on one leads to the rows it counts.
final class FigureTable extends TableView<FigureRow> {

    private static final int MOST_ROWS_SHOWN = 14;
    private static final double ROW_HEIGHT = 32;

    /// About as wide as a bold letter.
    private static final double LETTER = 9;

    private final Consumer<RowsBehind> openRows;

    FigureTable(Figure figure, Language language, Consumer<RowsBehind> openRows) {
        this.openRows = openRows;
        setId("figure-table");
        setAccessibleText(FigureTexts.text("figure.table", figure.title()).in(language));
        getStyleClass().addAll("dense", "figure-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(names(figure, language));
        for (int i = 0; i < figure.columns().size(); i++) {
            getColumns().add(numbers(figure.columns().get(i), i, language));
        }
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        setItems(FXCollections.observableList(rows));
        setFixedCellSize(ROW_HEIGHT);
        double height = ROW_HEIGHT * (Math.min(rows.size(), MOST_ROWS_SHOWN) + 1.3);
        setPrefHeight(height);
        setMinHeight(Math.min(height, ROW_HEIGHT * 4));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openChosen();
                    }
                });
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        openChosen();
                    }
                });
    }

    private static TableColumn<FigureRow, String> names(Figure figure, Language language) {
        TableColumn<FigureRow, String> column = new TableColumn<>(figure.rowHeader().in(language));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                "    ".repeat(row.getValue().depth())
                                        + row.getValue().name().in(language)));
        column.setPrefWidth(260);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<FigureRow, FigureValue> numbers(
            FigureColumn shown, int place, Language language) {
        String header = shown.name().in(language);
        TableColumn<FigureRow, FigureValue> column = new TableColumn<>(header);
        column.getStyleClass().add("number");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().values().get(place)));
        NumberWriting writing = new NumberWriting(language);
        column.setCellFactory(
                any ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable FigureValue value, boolean empty) {
                                super.updateItem(value, empty);
                                setText(
                                        value == null || empty
                                                ? null
                                                : writing.written(value, shown.measure()));
                            }
                        });
        column.setPrefWidth(Math.clamp(header.length() * LETTER, 110, 260));
        column.setSortable(false);
        return column;
    }

    private void openChosen() {
        TablePosition<?, ?> chosen =
                getSelectionModel().getSelectedCells().stream().findFirst().orElse(null);
        if (chosen == null || chosen.getColumn() < 1) {
            return;
        }
        getItems()
                .get(chosen.getRow())
                .values()
                .get(chosen.getColumn() - 1)
                .rows()
                .ifPresent(openRows);
    }
}

package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.kernel.Language;
import no.rettesnor.reports.coverage.CoverageCell;
import no.rettesnor.reports.coverage.CoverageLine;
import no.rettesnor.reports.coverage.CoverageTables;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;

/// Units by duties. The arrows go from cell to cell; Enter or a double click opens what the cell
/// counts.
final class CoverageMatrix extends TableView<CoverageLine> {

    private static final List<ControlDuty> DUTIES = List.of(ControlDuty.values());

    private static final double WIDE = 126;
    private static final double MIDDLE = 112;
    private static final double NARROW = 104;

    private static final double UNIT_WIDTH = 168;

    private final Language language;

    /// @param chosen told which cell is at hand
    /// @param opened told which cell was asked for
    CoverageMatrix(
            Language language,
            BiConsumer<CoverageLine, ControlDuty> chosen,
            BiConsumer<CoverageLine, ControlDuty> opened) {
        this.language = language;
        setId("coverage-matrix");
        setAccessibleText(text("coverage.name").in(language));
        getStyleClass().addAll("dense", "coverage-matrix");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(units());
        for (ControlDuty duty : DUTIES) {
            getColumns().add(cells(duty));
        }
        getSelectionModel()
                .getSelectedCells()
                .addListener(
                        (javafx.collections.ListChangeListener<Object>) change -> tell(chosen));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        tell(opened);
                        event.consume();
                    }
                });
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        tell(opened);
                    }
                });
    }

    /// Shows other numbers; the cell at hand stays at hand.
    void show(List<CoverageLine> lines) {
        TablePosition<?, ?> before = at();
        getItems().setAll(lines);
        if (before != null && before.getRow() < lines.size()) {
            getSelectionModel()
                    .clearAndSelect(before.getRow(), getColumns().get(before.getColumn()));
        } else if (!lines.isEmpty()) {
            getSelectionModel().clearAndSelect(0, getColumns().get(1));
        }
    }

    private @Nullable TablePosition<?, ?> at() {
        return getSelectionModel().getSelectedCells().stream().findFirst().orElse(null);
    }

    private void tell(BiConsumer<CoverageLine, ControlDuty> who) {
        TablePosition<?, ?> at = at();
        if (at != null && at.getColumn() > 0 && at.getRow() < getItems().size()) {
            who.accept(getItems().get(at.getRow()), DUTIES.get(at.getColumn() - 1));
        }
    }

    private TableColumn<CoverageLine, String> units() {
        TableColumn<CoverageLine, String> column =
                new TableColumn<>(text("page.unit").in(language));
        column.setCellValueFactory(
                line ->
                        new ReadOnlyObjectWrapper<>(
                                "    ".repeat(line.getValue().depth()) + line.getValue().name()));
        column.setPrefWidth(UNIT_WIDTH);
        column.setSortable(false);
        return column;
    }

    private TableColumn<CoverageLine, CoverageCell> cells(ControlDuty duty) {
        TableColumn<CoverageLine, CoverageCell> column = new TableColumn<>();
        Label header = new Label(text("coverage.short." + duty.name()).in(language));
        header.setTooltip(new Tooltip(CoverageTables.duty(duty).in(language)));
        column.setGraphic(header);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().cell(duty)));
        column.setCellFactory(any -> new Cell(language));
        column.setPrefWidth(width(duty));
        column.setMinWidth(width(duty));
        column.setSortable(false);
        return column;
    }

    /// The wide ones have room for “mangler 391”, the others for a word and their headers.
    private static double width(ControlDuty duty) {
        return switch (duty) {
            case C, E -> WIDE;
            case A, D -> MIDDLE;
            case B -> NARROW;
        };
    }

    private static final class Cell extends TableCell<CoverageLine, CoverageCell> {

        private final Language language;

        Cell(Language language) {
            this.language = language;
        }

        @Override
        protected void updateItem(@Nullable CoverageCell cell, boolean empty) {
            super.updateItem(cell, empty);
            for (Tone tone : Tone.values()) {
                getStyleClass().remove(tone.styleClass());
            }
            if (cell == null || empty) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setText(cell.narrow().in(language));
            setTooltip(new Tooltip(cell.words().in(language)));
            setGraphic(Icons.of(CoverageSigns.icon(cell.state())));
            getStyleClass().add(CoverageSigns.tone(cell.state()).styleClass());
        }
    }
}

package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;

/// A table that is filled in by hand. A row is kept when the caret leaves one of its fields.
final class HandTablePane extends VBox {

    HandTablePane(Workplace workplace, ReportEdits edits, ReportDraft draft, ReportBlock block) {
        super(8);
        setId("report-table-" + block.position());
        getStyleClass().add("report-block");
        List<String> headers = block.content().lines().toList();
        Label prompt = new Label(block.prompt());
        prompt.setWrapText(true);
        prompt.getStyleClass().add("text-muted");
        GridPane grid = new GridPane(4, 4);
        for (int column = 0; column < headers.size(); column++) {
            ColumnConstraints even = new ColumnConstraints();
            even.setHgrow(Priority.ALWAYS);
            even.setPercentWidth(94.0 / headers.size());
            grid.getColumnConstraints().add(even);
            Label header = new Label(headers.get(column));
            header.getStyleClass().add("field-label");
            grid.add(header, column, 0);
        }
        int line = 1;
        for (ReportRow row : draft.rowsOf(block)) {
            add(grid, workplace, edits, draft, edits.current(row), headers, line++);
        }
        Button more = new Button(workplace.say(text("page.add-row")));
        more.setId("report-add-row-" + block.position());
        more.setOnAction(event -> edits.addRow(draft, block));
        getChildren().addAll(prompt, grid, more);
    }

    private static void add(
            GridPane grid,
            Workplace workplace,
            ReportEdits edits,
            ReportDraft draft,
            ReportRow row,
            List<String> headers,
            int line) {
        List<TextField> fields = new ArrayList<>();
        List<String> values = row.values(headers.size());
        for (int column = 0; column < headers.size(); column++) {
            TextField field = new TextField(values.get(column));
            field.setAccessibleText(headers.get(column));
            field.setId("report-cell-%d-%d".formatted(line, column));
            field.setMinWidth(0);
            fields.add(field);
            grid.add(field, column, line);
        }
        for (TextField field : fields) {
            field.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (!focused) {
                                    edits.row(
                                            draft.report(),
                                            row,
                                            fields.stream().map(TextField::getText).toList());
                                }
                            });
        }
        Button remove = new Button();
        String words = workplace.say(text("page.remove-row"));
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> edits.removeRow(draft.report(), row));
        grid.add(remove, headers.size(), line);
    }
}

package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.model.ReportDraft;
import no.rettesnor.reports.model.ReportRow;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;

/// A table that is filled in by hand. A row is kept when the caret leaves one of its fields.
final class HandTablePane extends VBox {

    /// Letters that are seen of a field at once.
    private static final int COLUMNS = 13;

    HandTablePane(Workplace workplace, ReportEdits edits, ReportDraft draft, ReportBlock block) {
        super(8);
        setId("report-table-" + block.position());
        getStyleClass().add("report-block");
        List<String> headers = block.content().lines().toList();
        Label prompt = new Label(block.prompt());
        prompt.setWrapText(true);
        prompt.getStyleClass().add("text-muted");
        VBox lines = new VBox(12);
        int line = 1;
        for (ReportRow row : draft.rowsOf(block)) {
            lines.getChildren()
                    .add(line(workplace, edits, draft, edits.current(row), headers, line++));
        }
        Button more = new Button(workplace.say(text("page.add-row")));
        more.setId("report-add-row-" + block.position());
        more.setOnAction(event -> edits.addRow(draft, block));
        getChildren().addAll(prompt, lines, more);
    }

    /// The fields of a row beside each other, each with its name, on as many lines as they need.
    private static FlowPane line(
            Workplace workplace,
            ReportEdits edits,
            ReportDraft draft,
            ReportRow row,
            List<String> headers,
            int line) {
        FlowPane pane = new FlowPane(8, 4);
        pane.setRowValignment(VPos.BOTTOM);
        List<TextField> fields = new ArrayList<>();
        List<String> values = row.values(headers.size());
        for (int column = 0; column < headers.size(); column++) {
            TextField field = new TextField(values.get(column));
            field.setId("report-cell-%d-%d".formatted(line, column));
            field.setPrefColumnCount(COLUMNS);
            fields.add(field);
            pane.getChildren().add(new FormField(headers.get(column), field));
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
        pane.getChildren().add(remove);
        return pane;
    }
}

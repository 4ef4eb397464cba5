package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import no.rettesnor.imports.run.ImportPreview;
import no.rettesnor.imports.viewmodel.ImportViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Fourth step: the first rows as they will become, each with what is wrong with it.
final class PreviewStep extends VBox {

    private final Workplace workplace;
    private final TableView<ImportPreview.Row> table = new TableView<>();
    private final Label verdict = new Label();

    PreviewStep(Workplace workplace, ImportViewModel model) {
        super(12);
        this.workplace = workplace;
        table.setId("import-preview");
        table.setAccessibleText(workplace.say(text("preview.title")));
        table.setPlaceholder(new Label(workplace.say(text("preview.none"))));
        table.setPrefHeight(420);
        verdict.setId("import-preview-verdict");
        verdict.setWrapText(true);
        getChildren().addAll(verdict, table);
        model.previewProperty().addListener((any, old, now) -> show(now));
        show(model.previewProperty().get());
    }

    private void show(@Nullable ImportPreview preview) {
        table.getColumns().clear();
        table.getItems().clear();
        verdict.setText("");
        if (preview == null) {
            return;
        }
        column(workplace.say(text("rejected.row")), 60, row -> Long.toString(row.number()));
        long wrong = preview.rows().stream().filter(row -> !row.problem().isEmpty()).count();
        if (wrong > 0) {
            column(workplace.say(text("preview.problem")), 240, ImportPreview.Row::problem);
        }
        for (int i = 0; i < preview.fields().size(); i++) {
            int at = i;
            column(workplace.say(preview.fields().get(i)), 160, row -> row.values().get(at));
        }
        table.getItems().setAll(preview.rows());
        verdict.setText(
                workplace.say(
                        wrong == 0
                                ? text("preview.all-good", preview.rows().size())
                                : text("preview.some-wrong", wrong, preview.rows().size())));
    }

    private void column(String title, double width, Function<ImportPreview.Row, String> value) {
        TableColumn<ImportPreview.Row, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        table.getColumns().add(column);
    }
}

package no.rettesnor.imports.view;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import no.rettesnor.imports.mapping.ColumnSurvey;
import no.rettesnor.imports.viewmodel.Examined;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

/// The first rows of the file as they are read: whether letters, columns and header came out right
/// is seen at a glance.
final class FirstRows extends TableView<TableRow> {

    private static final int SHOWN = 8;
    private static final int MOST_COLUMNS = 40;
    private static final double COLUMN_WIDTH = 150;
    private static final double HEIGHT = 240;

    FirstRows(Workplace workplace) {
        setId("import-first-rows");
        setAccessibleText(workplace.say(text("file.first-rows")));
        setPlaceholder(new Label(workplace.say(text("preview.none"))));
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    void show(@Nullable Examined examined) {
        getColumns().clear();
        getItems().clear();
        setVisible(examined != null);
        setManaged(examined != null);
        if (examined == null) {
            return;
        }
        for (ColumnSurvey column :
                examined.survey().columns().stream().limit(MOST_COLUMNS).toList()) {
            TableColumn<TableRow, String> shown = new TableColumn<>(column.header());
            shown.setPrefWidth(COLUMN_WIDTH);
            shown.setSortable(false);
            int at = column.position();
            shown.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(oneLine(row.getValue().cell(at).display())));
            getColumns().add(shown);
        }
        getItems().setAll(examined.survey().firstRows().stream().limit(SHOWN).toList());
    }

    private static String oneLine(String cell) {
        return cell.replace('\n', ' ').replace('\r', ' ');
    }
}

package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// A text with number fields: the text as it is written, how it reads with its numbers, and what
/// must be looked at. It is kept when the caret leaves it.
final class WordsPane extends VBox {

    private static final int MOST_ROWS = 40;

    private final Workplace workplace;
    private final ReportEdits edits;
    private final TextArea area = new TextArea();

    WordsPane(Workplace workplace, ReportEdits edits, Prepared prepared, ReportBlock block) {
        super(6);
        this.workplace = workplace;
        this.edits = edits;
        Report report = prepared.draft().report();
        setId("report-words-" + block.position());
        getStyleClass().add("report-block");
        area.setId("report-text-" + block.position());
        area.setText(block.content());
        area.setWrapText(true);
        area.setPromptText(block.prompt());
        area.setPrefRowCount(rows(block.content()));
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                edits.write(report, block, area.getText(), prepared.checks());
                            }
                        });
        FormField field =
                new FormField(
                        block.prompt().isEmpty()
                                ? workplace.say(text("page.words"))
                                : block.prompt(),
                        area);
        getChildren().add(field);
        Label reading = new Label(reading(prepared, block));
        reading.setId("report-reading-" + block.position());
        reading.setWrapText(true);
        reading.getStyleClass().add("text-muted");
        if (!NumberField.in(block.content()).isEmpty()) {
            getChildren().add(reading);
        }
        warn(prepared, report, block);
        HBox tools = new HBox(8, insert(prepared), remove(report, block));
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(tools);
    }

    private static int rows(String content) {
        return Math.clamp(content.length() / 90 + content.lines().count(), 2, 10);
    }

    private static String reading(Prepared prepared, ReportBlock block) {
        NumberFields fields = new NumberFields(prepared.numbers());
        return NumberField.replaced(
                block.content(), number -> fields.value(number).orElseGet(number::toString));
    }

    private void warn(Prepared prepared, Report report, ReportBlock block) {
        prepared.checks()
                .check(block)
                .filter(check -> check.kind() != ReportCheck.Kind.UNFILLED)
                .ifPresent(
                        check -> {
                            Label words = new Label(workplace.say(check.words()));
                            words.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
                            words.setWrapText(true);
                            words.getStyleClass().add("field-problem");
                            getChildren().add(words);
                            if (check.kind() == ReportCheck.Kind.STALE) {
                                getChildren().add(confirm(prepared, report, block));
                            }
                        });
    }

    private Button confirm(Prepared prepared, Report report, ReportBlock block) {
        Button read = new Button(workplace.say(text("page.confirm")));
        read.setId("report-confirm-" + block.position());
        read.setGraphic(Icons.of(MaterialDesignC.CHECK));
        read.setOnAction(event -> edits.confirm(report, block, prepared.checks()));
        return read;
    }

    private Button remove(Report report, ReportBlock block) {
        Button remove = new Button(workplace.say(text("page.remove-block")));
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> edits.remove(report, block));
        return remove;
    }

    /// The numbers of each figure, to put in at the caret.
    private MenuButton insert(Prepared prepared) {
        MenuButton insert = new MenuButton(workplace.say(text("page.insert-number")));
        NumberFields fields = new NumberFields(prepared.numbers());
        for (FigureKey key : prepared.numbers().figures().keySet()) {
            String name = prepared.numbers().names().getOrDefault(key, key.toString());
            Menu menu = new Menu(name);
            // Filled when it opens: all figures together have thousands of numbers.
            menu.getItems().add(new MenuItem(""));
            menu.setOnShowing(event -> menu.getItems().setAll(items(fields, key)));
            insert.getItems().add(menu);
        }
        return insert;
    }

    private List<MenuItem> items(NumberFields fields, FigureKey key) {
        return fields.offered(key).stream()
                .limit(MOST_ROWS)
                .map(
                        field -> {
                            MenuItem item =
                                    new MenuItem(
                                            "%s – %s: %s"
                                                    .formatted(
                                                            field.row(),
                                                            field.column(),
                                                            fields.value(field).orElse("")));
                            item.setMnemonicParsing(false);
                            item.setOnAction(
                                    event -> {
                                        area.insertText(area.getCaretPosition(), field.toString());
                                        area.requestFocus();
                                    });
                            return item;
                        })
                .toList();
    }
}

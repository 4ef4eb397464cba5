package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;
import no.rettesnor.reports.content.ReportCheck;
import no.rettesnor.reports.content.TypedNumber;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// A text with number fields, shown as the numbers they stand for; below it what is to be known of
/// the field that is marked, and what must be looked at. It is kept when the caret leaves it.
final class WordsPane extends VBox {

    private final Workplace workplace;
    private final ReportEdits edits;
    private final Prepared prepared;
    private final ReportBlock block;
    private final NumberFields numbers;
    private final FieldArea area;
    private final FlowPane chosen = new FlowPane(12, 4);

    WordsPane(Workplace workplace, ReportEdits edits, Prepared prepared, ReportBlock block) {
        super(6);
        this.workplace = workplace;
        this.edits = edits;
        this.prepared = prepared;
        this.block = block;
        this.numbers = new NumberFields(prepared.numbers());
        this.area = new FieldArea(block.content(), numbers, this::explained, this::openRows);
        setId("report-words-" + block.position());
        getStyleClass().add("report-block");
        area.setId("report-text-" + block.position());
        area.setPromptText(block.prompt());
        area.setPrefRowCount(rows(area.reading()));
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                edits.write(report(), block, area.content(), prepared.checks());
                            }
                        });
        String name = block.prompt().isEmpty() ? say(text("page.words")) : block.prompt();
        area.setAccessibleText(name);
        area.setAccessibleHelp(say(text("page.words-help")));
        chosen.setId("report-field-" + block.position());
        chosen.setAlignment(Pos.CENTER_LEFT);
        chosen.managedProperty().bind(area.chosenProperty().isNotNull());
        chosen.visibleProperty().bind(chosen.managedProperty());
        area.chosenProperty().subscribe(field -> showChosen(field));
        getChildren().addAll(new FormField(name, new StackPane(area, new ChipLayer(area))), chosen);
        warn();
        hint();
        HBox tools = new HBox(8, insert(), remove());
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(tools);
    }

    private Report report() {
        return prepared.draft().report();
    }

    private static int rows(String reading) {
        return Math.clamp(reading.length() / 90 + reading.lines().count(), 2, 10);
    }

    private String explained(NumberField field) {
        String value = numbers.value(field).orElse("");
        return say(
                field.isWord()
                        ? text("field.word", field.figure(), value)
                        : text("picker.line", field.figure(), field.row(), field.column(), value));
    }

    private void openRows(NumberField field) {
        numbers.rows(field)
                .ifPresent(rows -> workplace.navigation().open(rows.page(), rows.filter()));
    }

    private void showChosen(@Nullable NumberField field) {
        chosen.getChildren().clear();
        if (field == null) {
            return;
        }
        Label what = new Label(explained(field));
        what.setWrapText(true);
        chosen.getChildren().add(what);
        if (numbers.rows(field).isPresent()) {
            chosen.getChildren().add(link(text("field.rows"), () -> openRows(field)));
        }
        chosen.getChildren().add(link(text("field.replace"), this::pick));
        chosen.getChildren().add(link(text("field.release"), area::release));
    }

    private Hyperlink link(Text words, Runnable run) {
        Hyperlink link = new Hyperlink(say(words));
        link.setOnAction(event -> run.run());
        // The mark in the text stays, since what is done is done to it.
        link.setFocusTraversable(true);
        return link;
    }

    private void warn() {
        prepared.checks()
                .check(block)
                .filter(check -> check.kind() != ReportCheck.Kind.UNFILLED)
                .ifPresent(
                        check -> {
                            Label words = new Label(say(check.words()));
                            words.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
                            words.setWrapText(true);
                            words.getStyleClass().add("field-problem");
                            getChildren().add(words);
                            if (check.kind() == ReportCheck.Kind.STALE) {
                                getChildren().add(confirm("report-confirm-", text("page.confirm")));
                            }
                        });
    }

    /// A number typed by hand is pointed out once: it may be meant to follow the register.
    private void hint() {
        prepared.checks()
                .typed(block)
                .ifPresent(
                        number -> {
                            Label words = new Label(say(text("typed.hint", number.written())));
                            words.setId("report-typed-" + block.position());
                            words.setGraphic(Icons.of(MaterialDesignI.INFORMATION_OUTLINE));
                            words.setWrapText(true);
                            words.getStyleClass().add("text-muted");
                            FlowPane choices = new FlowPane(12, 2);
                            number.fields()
                                    .forEach(
                                            field ->
                                                    choices.getChildren().add(make(number, field)));
                            choices.getChildren()
                                    .add(confirm("report-leave-", text("typed.leave")));
                            getChildren().addAll(words, choices);
                        });
    }

    private Hyperlink make(TypedNumber number, NumberField field) {
        Hyperlink make =
                link(
                        text("typed.make", field.figure(), field.row(), field.column()),
                        () -> replace(number, field));
        make.getStyleClass().add("report-typed-make");
        return make;
    }

    /// Somebody may have written on since the number was found.
    private void replace(TypedNumber number, NumberField field) {
        String now = area.content();
        if (now.startsWith(number.written(), number.start())) {
            edits.write(report(), block, number.replaced(now, field), prepared.checks());
        }
    }

    private Button confirm(String id, Text words) {
        Button read = new Button(say(words));
        read.setId(id + block.position());
        read.setGraphic(Icons.of(MaterialDesignC.CHECK));
        read.setOnAction(event -> edits.confirm(report(), block, prepared.checks()));
        return read;
    }

    private Button remove() {
        Button remove = new Button(say(text("page.remove-block")));
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> edits.remove(report(), block));
        return remove;
    }

    private Button insert() {
        Button insert = new Button(say(text("page.insert-number")));
        insert.setId("report-insert-" + block.position());
        insert.setGraphic(Icons.of(MaterialDesignN.NUMERIC));
        insert.setOnAction(event -> pick());
        return insert;
    }

    private void pick() {
        new NumberPicker(workplace, numbers).ask().ifPresent(area::insert);
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}

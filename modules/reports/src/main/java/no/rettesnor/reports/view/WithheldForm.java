package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Revelation;
import no.rettesnor.reports.desk.Withheld;
import no.rettesnor.reports.desk.Withholding;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.viewmodel.WithheldViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Shows the numbers that a draft would keep back, and lets somebody decide that one is told all
/// the same: first what that reveals, then name and reason.
final class WithheldForm {

    /// A line of the list: a number that is kept back, or one that is told all the same.
    private record Line(@Nullable Withheld number, @Nullable ReportExemption decided) {

        String place() {
            return number != null ? number.place() : decided != null ? decided.place() : "";
        }
    }

    private final Workplace workplace;
    private final WithheldViewModel model;
    private final Report report;

    WithheldForm(Workplace workplace, WithheldViewModel model, Report report) {
        this.workplace = workplace;
        this.model = model;
        this.report = report;
    }

    /// Asks which number.
    ///
    /// @param wanted what is looked for at first, such as a figure's title; may be blank
    void ask(String wanted) {
        model.find(report, found -> choose(found, wanted), workplace.dialogs()::problem);
    }

    private void choose(Withholding found, String wanted) {
        List<Line> lines = new ArrayList<>();
        found.decided().forEach(decided -> lines.add(new Line(null, decided)));
        found.all().forEach(number -> lines.add(new Line(number, null)));
        if (lines.isEmpty()) {
            workplace.dialogs().tell(text("withheld.title"), text("withheld.none"));
            return;
        }
        FilteredList<Line> shown = new FilteredList<>(FXCollections.observableList(lines));
        TextField filter = new TextField();
        filter.setId("withheld-filter");
        filter.setPromptText(workplace.say(text("withheld.filter")));
        filter.setAccessibleText(workplace.say(text("withheld.filter")));
        filter.textProperty()
                .subscribe(
                        words -> {
                            String low = words.strip().toLowerCase(Locale.ROOT);
                            shown.setPredicate(
                                    line -> line.place().toLowerCase(Locale.ROOT).contains(low));
                        });
        filter.setText(wanted);
        TableView<Line> table = new TableView<>(shown);
        table.setId("withheld-numbers");
        table.setAccessibleText(workplace.say(text("withheld.title")));
        table.setPrefSize(860, 420);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(text("withheld.column.place"), Line::place, 480));
        table.getColumns().add(column(text("withheld.column.number"), WithheldForm::number, 80));
        table.getColumns().add(column(text("withheld.column.why"), this::why, 230));
        table.getSelectionModel().selectFirst();
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("withheld.title"),
                                new VBox(8, filter, table),
                                text("withheld.show"),
                                () ->
                                        Optional.ofNullable(
                                                table.getSelectionModel().getSelectedItem())))
                .ifPresent(line -> decide(found, line));
    }

    private TableColumn<Line, String> column(
            Text name, Function<Line, String> words, double width) {
        TableColumn<Line, String> column = new TableColumn<>(workplace.say(name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedCell<>());
        column.setPrefWidth(width);
        return column;
    }

    private static String number(Line line) {
        return line.number() == null ? "" : line.number().number();
    }

    private String why(Line line) {
        Withheld number = line.number();
        ReportExemption decided = line.decided();
        return workplace.say(
                decided != null
                        ? text("withheld.told", decided.who(), decided.reason())
                        : text(
                                number != null && number.small()
                                        ? "withheld.small"
                                        : "withheld.cover"));
    }

    private void decide(Withholding found, Line line) {
        ReportExemption decided = line.decided();
        Withheld number = line.number();
        if (decided != null) {
            if (workplace
                    .dialogs()
                    .confirm(
                            text("withheld.keep"),
                            Text.verbatim(decided.place()),
                            text("withheld.keep"))) {
                model.withdraw(decided);
            }
        } else if (number != null) {
            model.reveal(found, number, this::warn, workplace.dialogs()::problem);
        }
    }

    private record Decision(String who, String reason) {}

    private void warn(Revelation revelation) {
        VBox content = new VBox(10);
        Label place = wrapped(revelation.number().place());
        place.getStyleClass().add("heading");
        content.getChildren().add(place);
        for (Text warning : revelation.warnings()) {
            Label label = wrapped(workplace.say(warning));
            label.getStyleClass().add("withheld-warning");
            content.getChildren().add(label);
        }
        TextField who = new TextField(model.user());
        who.setId("withheld-who");
        TextArea reason = new TextArea();
        reason.setId("withheld-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        FormField whoField = new FormField(workplace.say(text("withheld.who")), who);
        FormField reasonField = new FormField(workplace.say(text("withheld.reason")), reason);
        content.getChildren().addAll(whoField, reasonField);
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("withheld.accept"),
                                content,
                                text("withheld.accept"),
                                () -> {
                                    require(whoField, who.getText());
                                    require(reasonField, reason.getText());
                                    return who.getText().isBlank() || reason.getText().isBlank()
                                            ? Optional.empty()
                                            : Optional.of(
                                                    new Decision(who.getText(), reason.getText()));
                                }))
                .ifPresent(
                        decision ->
                                model.show(
                                        report,
                                        revelation.number(),
                                        decision.who(),
                                        decision.reason()));
    }

    private void require(FormField field, String words) {
        field.problem(words.isBlank() ? workplace.say(text("withheld.required")) : "");
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(560);
        return label;
    }
}

package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.view.FigureView;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.viewmodel.ReportEdits;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import java.util.function.Consumer;

/// A figure of a report, with the author's own title and alt text.
final class FigurePane extends VBox {

    /// @param withheld shows what of the figure is kept back, given its title
    FigurePane(
            Workplace workplace,
            ReportEdits edits,
            Prepared prepared,
            ReportBlock block,
            Consumer<String> withheld) {
        super(8);
        setId("report-figure-" + block.position());
        getStyleClass().add("report-block");
        Report report = prepared.draft().report();
        Figure figure = prepared.numbers().figures().get(block.figureKey());
        if (figure == null) {
            getChildren().add(new Label(workplace.say(text("content.no-figure", block.content()))));
            getChildren().add(remove(workplace, edits, report, block));
            return;
        }
        getChildren()
                .add(
                        new FigureView(
                                figure,
                                report.language(),
                                rows -> workplace.navigation().open(rows.page(), rows.filter())));
        TextField title = new TextField(block.finding() == null ? "" : block.finding());
        title.setId("report-finding-" + block.position());
        title.setPromptText(figure.title().in(report.language()));
        title.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                edits.title(report, block, title.getText());
                            }
                        });
        TextArea alt = new TextArea(block.altText() == null ? "" : block.altText());
        alt.setId("report-alt-" + block.position());
        alt.setPromptText(figure.altText().in(report.language()));
        alt.setWrapText(true);
        alt.setPrefRowCount(2);
        CheckBox confirmed = new CheckBox(workplace.say(text("page.alt-confirmed")));
        confirmed.setId("report-alt-confirmed-" + block.position());
        confirmed.setSelected(block.altConfirmed());
        confirmed.setOnAction(
                event -> edits.confirm(report, block, alt.getText(), confirmed.isSelected()));
        alt.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                edits.describe(report, block, alt.getText());
                            }
                        });
        Button kept = new Button(workplace.say(text("command.withheld")));
        kept.setId("report-withheld-" + block.position());
        kept.getStyleClass().add("flat");
        kept.setOnAction(event -> withheld.accept(figure.title().in(report.language())));
        HBox below = new HBox(12, confirmed, kept, remove(workplace, edits, report, block));
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new FormField(workplace.say(text("page.finding")), title),
                        new FormField(workplace.say(text("page.alt")), alt)
                                .help(figure.altText().in(report.language())),
                        below);
    }

    private static Button remove(
            Workplace workplace, ReportEdits edits, Report report, ReportBlock block) {
        Button remove = new Button(workplace.say(text("page.remove-block")));
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> edits.remove(report, block));
        return remove;
    }
}

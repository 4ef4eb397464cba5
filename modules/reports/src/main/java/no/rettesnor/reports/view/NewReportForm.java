package no.rettesnor.reports.view;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import java.util.Optional;

/// Asks what a new report is about.
final class NewReportForm {

    /// The answers.
    ///
    /// @param unit blank for the whole municipality
    record Wish(ReportingPeriod period, String unit) {}

    private final Workplace workplace;
    private final TextField period = new TextField();
    private final TextField unit = new TextField();
    private final FormField periodField;
    private final VBox fields = new VBox(12);

    /// @param withUnit whether to ask for a unit; a copy has the unit of the report it is made from
    NewReportForm(Workplace workplace, String suggestedPeriod, boolean withUnit) {
        this.workplace = workplace;
        period.setId("report-new-period");
        period.setText(suggestedPeriod);
        periodField =
                new FormField(workplace.say(text("page.period")), period)
                        .help(workplace.say(text("page.period-help")));
        fields.getChildren().add(periodField);
        unit.setId("report-new-unit");
        unit.setPromptText(workplace.say(text("page.unit-all")));
        if (withUnit) {
            fields.getChildren().add(new FormField(workplace.say(text("page.unit")), unit));
        }
    }

    Optional<Wish> ask(Text title) {
        return workplace
                .dialogs()
                .form(new Dialogs.Form<>(title, fields, text("page.make"), this::read));
    }

    private Optional<Wish> read() {
        Optional<ReportingPeriod> read = ReportingPeriod.parse(period.getText());
        periodField.problem(
                read.isPresent() ? "" : workplace.say(text("verb.no-period", period.getText())));
        return read.map(asked -> new Wish(asked, unit.getText()));
    }
}

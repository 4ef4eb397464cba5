package no.rettesnor.deviations.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.kernel.Days;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What the reporter has been told, and when.
final class FeedbackSection extends VBox {

    private final Workplace workplace;
    private final Days days;
    private final Label given = new Label();

    FeedbackSection(Workplace workplace, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.days = new Days(workplace.language(), workplace.clock());
        given.setId("detail-feedback-given");
        given.setWrapText(true);
        given.getStyleClass().addAll("text-small", "text-muted");
        getStyleClass().add("section-list");
        getChildren()
                .addAll(
                        fields.paragraph(
                                "detail-feedback",
                                DeviationTexts.text("field.feedback"),
                                3,
                                model.feedback()),
                        given);
        model.fileProperty().addListener((observable, old, now) -> show(now));
    }

    private void show(@Nullable CaseFile file) {
        LocalDate on = file == null ? null : file.deviation().feedbackOn();
        given.setText(
                workplace.say(
                        on == null
                                ? DeviationTexts.text("detail.feedback.none")
                                : DeviationTexts.text("detail.feedback.given", days.day(on))));
    }
}

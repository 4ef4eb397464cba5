package no.rettesnor.deviations.view;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.PrivacyClock;
import no.rettesnor.deviations.viewmodel.BreachText;
import no.rettesnor.deviations.viewmodel.BreachViewModel;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.PrivacyWords;
import no.rettesnor.kernel.Days;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;

import org.jspecify.annotations.Nullable;

/// The breach of personal data security: the 72-hour clock in words, what was decided, and the
/// answers to the authority's form, ready to be copied. Nothing is sent from here.
final class PrivacySection extends VBox {

    private final Workplace workplace;
    private final CaseViewModel model;
    private final PrivacyWords words;
    private final Label clock = new Label();
    private final Label deadline = new Label();
    private final VBox breach = new VBox();

    PrivacySection(Workplace workplace, Fields fields, CaseViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.words = new PrivacyWords(new Days(workplace.language(), workplace.clock()));
        CheckBox flag =
                fields.flag(
                        "detail-privacy",
                        DeviationField.PERSONAL_DATA.label(),
                        model.field(DeviationField.PERSONAL_DATA));
        clock.setId("detail-privacy-clock");
        clock.setWrapText(true);
        clock.getStyleClass().add("heading");
        deadline.setId("detail-privacy-deadline");
        deadline.setWrapText(true);
        deadline.getStyleClass().addAll("text-small", "text-muted");
        breach.getStyleClass().add("section-list");
        breach.getChildren().addAll(clock, deadline, buttons(), notice(fields), answers(fields));
        getStyleClass().add("section-list");
        getChildren().addAll(flag, breach);
        model.fileProperty().addListener((observable, old, now) -> show(now));
        show(model.fileProperty().get());
    }

    private FlowPane buttons() {
        Button notified = new Button(workplace.say(DeviationTexts.text("detail.privacy.now")));
        notified.setId("detail-privacy-now");
        notified.setOnAction(event -> model.breach().notifiedNow());
        Button copy = new Button(workplace.say(DeviationTexts.text("detail.privacy.copy")));
        copy.setId("detail-privacy-copy");
        copy.setOnAction(event -> copy());
        FlowPane buttons = new FlowPane(8, 8, copy, notified);
        return buttons;
    }

    private FormGrid notice(Fields fields) {
        BreachViewModel edited = model.breach();
        return new FormGrid(2)
                .field(
                        fields.moment(
                                "detail-privacy-notified",
                                DeviationTexts.text("detail.privacy.notified_at"),
                                edited.notifiedAt()))
                .field(
                        fields.optionalLine(
                                "detail-privacy-receipt",
                                DeviationTexts.text("detail.privacy.receipt"),
                                edited.receipt()))
                .wide(
                        fields.optionalParagraph(
                                "detail-privacy-reason",
                                DeviationTexts.text("detail.privacy.reason"),
                                2,
                                edited.reason()));
    }

    private FormGrid answers(Fields fields) {
        FormGrid grid = new FormGrid(1);
        grid.heading(workplace.say(DeviationTexts.text("detail.privacy.form")));
        FormField affected =
                fields.written(
                        "detail-privacy-affected",
                        DeviationTexts.text("form.affected"),
                        model.breach().affected(),
                        number -> number == null ? "" : Integer.toString(number),
                        PrivacySection::number);
        for (BreachText text : BreachText.values()) {
            grid.field(
                    fields.optionalParagraph(
                            "detail-privacy-" + text.name(),
                            text.question(),
                            2,
                            model.breach().answer(text)));
            if (text == BreachText.MAIN_CAUSE) {
                grid.field(affected);
            }
        }
        return grid;
    }

    private static @Nullable Integer number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,8}") ? Integer.valueOf(digits) : null;
    }

    private void copy() {
        model.commit();
        model.privacyForm()
                .ifPresent(
                        form -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(form);
                            Clipboard.getSystemClipboard().setContent(content);
                            workplace
                                    .notifications()
                                    .tell(DeviationTexts.text("detail.privacy.copied"));
                        });
    }

    private void show(@Nullable CaseFile file) {
        PrivacyClock now = file == null ? null : file.clock().orElse(null);
        breach.setVisible(now != null);
        breach.setManaged(now != null);
        if (now != null) {
            boolean late = now.isLate(workplace.clock().instant());
            clock.setText(workplace.say(words.state(now, workplace.clock().instant())));
            clock.getStyleClass().removeIf(style -> style.startsWith("tone-"));
            clock.getStyleClass()
                    .add(
                            (late ? Tone.DANGER : now.isRunning() ? Tone.WARNING : Tone.SUCCESS)
                                    .styleClass());
            deadline.setText(workplace.say(words.deadline(now)));
        }
    }
}

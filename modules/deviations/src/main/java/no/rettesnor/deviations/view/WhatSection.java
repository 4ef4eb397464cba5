package no.rettesnor.deviations.view;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.PersonalDataScan;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.organisation.directory.Fields;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// What happened, where and when, and what was done at once.
final class WhatSection extends VBox {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    WhatSection(Workplace workplace, Fields fields, CaseViewModel model) {
        FormField description =
                fields.paragraph(
                        "detail-description",
                        DeviationField.DESCRIPTION.label(),
                        6,
                        model.field(DeviationField.DESCRIPTION));
        ScanWarnings warnings =
                new ScanWarnings(
                        "detail-warnings", workplace, (TextInputControl) description.control());
        model.field(DeviationField.DESCRIPTION)
                .valueProperty()
                .addListener((observable, old, now) -> warnings.show(PersonalDataScan.find(now)));
        FormGrid grid =
                new FormGrid(2)
                        .wide(
                                fields.line(
                                        "detail-title",
                                        DeviationField.TITLE.label(),
                                        model.field(DeviationField.TITLE)))
                        .wide(description)
                        .wide(warnings)
                        .wide(
                                fields.requiredUnit(
                                        "detail-unit",
                                        DeviationField.UNIT.label(),
                                        model.field(DeviationField.UNIT)))
                        .field(
                                fields.requiredDay(
                                        "detail-happened",
                                        DeviationField.HAPPENED_ON.label(),
                                        model.field(DeviationField.HAPPENED_ON)))
                        .field(
                                fields.written(
                                        "detail-time",
                                        DeviationField.HAPPENED_AT.label(),
                                        model.field(DeviationField.HAPPENED_AT),
                                        WhatSection::written,
                                        WhatSection::read))
                        .wide(
                                fields.choice(
                                        "detail-kind",
                                        DeviationField.KIND.label(),
                                        Option.of(
                                                DeviationKind.values(),
                                                workplace.language(),
                                                DeviationKind::label),
                                        model.field(DeviationField.KIND)))
                        .wide(
                                fields.moment(
                                        "detail-discovered",
                                        DeviationField.DISCOVERED_AT.label(),
                                        model.field(DeviationField.DISCOVERED_AT)))
                        .wide(
                                fields.paragraph(
                                        "detail-immediate",
                                        DeviationField.IMMEDIATE_ACTION.label(),
                                        2,
                                        model.field(DeviationField.IMMEDIATE_ACTION)))
                        .wide(
                                fields.optionalLine(
                                        "detail-process",
                                        DeviationField.PROCESS_STEP.label(),
                                        model.field(DeviationField.PROCESS_STEP)))
                        .wide(
                                fields.optionalLine(
                                        "detail-reporter",
                                        DeviationField.REPORTER.label(),
                                        model.field(DeviationField.REPORTER)))
                        .wide(
                                fields.unit(
                                        "detail-reporting-unit",
                                        DeviationField.REPORTING_UNIT.label(),
                                        model.field(DeviationField.REPORTING_UNIT)))
                        .wide(
                                fields.optionalLine(
                                        "detail-kostra",
                                        DeviationField.KOSTRA_FUNCTION.label(),
                                        model.field(DeviationField.KOSTRA_FUNCTION)))
                        .wide(
                                fields.flag(
                                        "detail-reporter-hidden",
                                        DeviationField.REPORTER_HIDDEN.label(),
                                        model.field(DeviationField.REPORTER_HIDDEN)));
        getChildren().add(grid);
    }

    private static String written(@Nullable LocalTime time) {
        return time == null ? "" : HOURS.format(time);
    }

    /// “8:15”, “08.15” and “0815”; what is half typed is no time yet.
    private static @Nullable LocalTime read(String typed) {
        String digits = typed.replace(".", "").replace(":", "").strip();
        String four = digits.length() == 3 ? "0" + digits : digits;
        try {
            return LocalTime.parse(four, DateTimeFormatter.ofPattern("HHmm"));
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}

package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.model.PersonalDataFinding;
import no.rettesnor.deviations.model.PersonalDataScan;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.FieldProblem;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A report that somebody is writing: five fields, and more for those who know more. Nothing is
/// stored before it is sent.
public final class NewDeviationViewModel {

    private final Desk desk;
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> unitId = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> happenedOn;
    private final ObjectProperty<DeviationKind> kind =
            new SimpleObjectProperty<>(DeviationKind.DEVIATION);
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Severity> potential = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> categoryId = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> typeId = new SimpleObjectProperty<>();
    private final StringProperty immediateAction = new SimpleStringProperty("");
    private final StringProperty reporter = new SimpleStringProperty("");
    private final BooleanProperty personalData = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PersonalDataFinding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param unit where the reporter most likely is; null when nobody knows
    public NewDeviationViewModel(Desk desk, @Nullable String unit) {
        this.desk = desk;
        this.happenedOn = new SimpleObjectProperty<>(LocalDate.now(desk.clock()));
        this.unitId.set(unit);
        what.addListener((observable, old, now) -> findings.set(PersonalDataScan.find(now)));
    }

    // What the form shows

    public StringProperty whatProperty() {
        return what;
    }

    public ObjectProperty<@Nullable String> unitIdProperty() {
        return unitId;
    }

    public ObjectProperty<@Nullable LocalDate> happenedOnProperty() {
        return happenedOn;
    }

    public ObjectProperty<DeviationKind> kindProperty() {
        return kind;
    }

    /// How bad it was; null when the reporter does not know.
    public ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    public ObjectProperty<@Nullable Severity> potentialProperty() {
        return potential;
    }

    public ObjectProperty<@Nullable String> categoryIdProperty() {
        return categoryId;
    }

    public ObjectProperty<@Nullable String> typeIdProperty() {
        return typeId;
    }

    public StringProperty immediateActionProperty() {
        return immediateAction;
    }

    public StringProperty reporterProperty() {
        return reporter;
    }

    public BooleanProperty personalDataProperty() {
        return personalData;
    }

    /// What must be mended, each at its field.
    public ReadOnlyObjectProperty<List<FieldProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// What in the text seems to tell who somebody is. A warning, never a hindrance.
    public ReadOnlyObjectProperty<List<PersonalDataFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    // What the form does

    /// The report as it stands, if nothing is missing; what is missing is told at its field.
    public Optional<NewDeviation> ready() {
        List<FieldProblem> missing = missing(desk.clock());
        problems.set(missing);
        LocalDate day = happenedOn.get();
        String unit = unitId.get();
        if (!missing.isEmpty() || day == null || unit == null) {
            return Optional.empty();
        }
        WhatHappened words = WhatHappened.of(what.get());
        return Optional.of(
                new NewDeviation(
                        words.title(),
                        words.description(),
                        unit,
                        day,
                        kind.get(),
                        severity.get(),
                        more()));
    }

    /// Puts the report into the register.
    ///
    /// @param onReported gets it with its number
    /// @param onRefused called when the register will not have it; the reasons stand at the fields
    public void report(NewDeviation report, Consumer<Deviation> onReported, Runnable onRefused) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("form.sending"),
                                        monitor -> desk.deviations().report(report))
                                .onSuccess(
                                        outcome -> {
                                            problems.set(outcome.refusals());
                                            if (outcome.refusals().isEmpty()) {
                                                onReported.accept(outcome.orThrow());
                                            } else {
                                                onRefused.run();
                                            }
                                        }));
    }

    private List<FieldProblem> missing(Clock clock) {
        List<FieldProblem> missing = new ArrayList<>();
        if (what.get().isBlank()) {
            missing.add(
                    new FieldProblem(
                            DeviationField.TITLE.name(),
                            DeviationTexts.text("problem.title.blank")));
        }
        if (unitId.get() == null) {
            missing.add(
                    new FieldProblem(
                            DeviationField.UNIT.name(),
                            DeviationTexts.text("problem.unit_id.blank")));
        }
        LocalDate day = happenedOn.get();
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            missing.add(
                    new FieldProblem(
                            DeviationField.HAPPENED_ON.name(),
                            day == null
                                    ? DeviationTexts.text("form.day.blank")
                                    : DeviationTexts.text("problem.happened_on.future")));
        }
        return List.copyOf(missing);
    }

    private DeviationEdit more() {
        DeviationEdit edit = DeviationEdit.none();
        if (categoryId.get() != null) {
            edit = edit.and(DeviationField.CATEGORY, categoryId.get());
        }
        if (typeId.get() != null) {
            edit = edit.and(DeviationField.TYPE, typeId.get());
        }
        if (potential.get() != null) {
            edit = edit.and(DeviationField.POTENTIAL_SEVERITY, potential.get());
        }
        if (!immediateAction.get().isBlank()) {
            edit = edit.and(DeviationField.IMMEDIATE_ACTION, immediateAction.get().strip());
        }
        if (!reporter.get().isBlank()) {
            edit = edit.and(DeviationField.REPORTER, reporter.get().strip());
        }
        return personalData.get() ? edit.and(DeviationField.PERSONAL_DATA, true) : edit;
    }
}

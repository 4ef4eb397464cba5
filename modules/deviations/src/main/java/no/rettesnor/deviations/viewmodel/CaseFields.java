package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.Edits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The deviation's own fields, each as stored and as edited.
final class CaseFields {

    private final Desk desk;
    private final Edits edits;
    private final Supplier<@Nullable String> openId;
    private final Map<DeviationField<?>, Bound<?>> fields = new HashMap<>();
    private final EditedField<String> feedback;

    private record Bound<T extends @Nullable Object>(
            DeviationField<T> field, EditedField<T> edited) {

        void load(Deviation deviation, boolean isOther) {
            if (isOther) {
                edited.replace(field.in(deviation));
            } else {
                edited.load(field.in(deviation));
            }
        }
    }

    /// @param openId which deviation is open; null for none
    CaseFields(Desk desk, Edits edits, Supplier<@Nullable String> openId) {
        this.desk = desk;
        this.edits = edits;
        this.openId = openId;
        bind(DeviationField.KIND, DeviationKind.DEVIATION);
        bind(DeviationField.TITLE, "");
        bind(DeviationField.DESCRIPTION, "");
        bind(DeviationField.HAPPENED_ON, LocalDate.EPOCH);
        bind(DeviationField.UNIT, "");
        bind(DeviationField.PERSONAL_DATA, false);
        bind(DeviationField.IMMEDIATE_ACTION, "");
        bind(DeviationField.REPORTER_HIDDEN, false);
        bind(DeviationField.DISCLOSURE, DisclosureState.OPEN);
        List.of(
                        DeviationField.CATEGORY,
                        DeviationField.TYPE,
                        DeviationField.REPORTING_UNIT,
                        DeviationField.KOSTRA_FUNCTION,
                        DeviationField.PROCESS_STEP,
                        DeviationField.REPORTER,
                        DeviationField.CASE_HANDLER,
                        DeviationField.DISCLOSURE_BASIS)
                .forEach(field -> bind(field, null));
        bind(DeviationField.HAPPENED_AT, null);
        bind(DeviationField.DISCOVERED_AT, null);
        bind(DeviationField.ACTUAL_SEVERITY, null);
        bind(DeviationField.POTENTIAL_SEVERITY, null);
        bind(DeviationField.PHASE, null);
        feedback = edited("feedback", "", (id, words) -> desk.deviations().giveFeedback(id, words));
    }

    @SuppressWarnings("unchecked") // each is put in under its own field
    <T extends @Nullable Object> EditedField<T> field(DeviationField<T> field) {
        return (EditedField<T>) Objects.requireNonNull(fields.get(field)).edited();
    }

    EditedField<String> feedback() {
        return feedback;
    }

    /// @param isOther whether another deviation was open before
    void load(Deviation deviation, boolean isOther) {
        fields.values().forEach(bound -> bound.load(deviation, isOther));
        String told = Objects.requireNonNullElse(deviation.feedback(), "");
        if (isOther) {
            feedback.replace(told);
        } else {
            feedback.load(told);
        }
    }

    /// Shows at each field what another command found wrong there.
    void tell(List<FieldProblem> problems) {
        fields.forEach(
                (field, bound) ->
                        bound.edited()
                                .problems(
                                        problems.stream()
                                                .filter(each -> each.field().equals(field.name()))
                                                .map(FieldProblem::text)
                                                .toList()));
    }

    void commit() {
        fields.values().forEach(bound -> bound.edited().commit());
        feedback.commit();
    }

    private <T extends @Nullable Object> void bind(DeviationField<T> field, @Nullable T initial) {
        EditedField<T> edited =
                edited(
                        field.name(),
                        initial,
                        (id, value) ->
                                desk.deviations().change(id, DeviationEdit.of(field, value)));
        fields.put(field, new Bound<>(field, edited));
    }

    private <T extends @Nullable Object> EditedField<T> edited(
            String name, @Nullable T initial, BiFunction<String, T, Outcome<?>> save) {
        return new EditedField<>(
                initial,
                (value, answer) -> {
                    String id = openId.get();
                    if (id != null) {
                        edits.make(() -> save.apply(id, value), name, answer);
                    }
                });
    }
}

package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.AnalysisField;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.uikit.form.EditedField;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// What is said of the open analysis, each field as stored and as edited.
public final class AnalysisFields {

    private final RiskDesk desk;
    private final RiskEdits edits;
    private final Supplier<@Nullable String> open;
    private final Map<AnalysisField<?>, Bound<?>> fields = new HashMap<>();

    private final EditedField<String> participants;

    private record Bound<T extends @Nullable Object>(
            AnalysisField<T> field, EditedField<T> edited) {

        void load(RiskAnalysis analysis, boolean isOther) {
            if (isOther) {
                edited.replace(field.in(analysis));
            } else {
                edited.load(field.in(analysis));
            }
        }
    }

    /// @param open which analysis is open; null for none
    AnalysisFields(RiskDesk desk, Supplier<@Nullable String> open) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
        this.open = open;
        bind(AnalysisField.UNIT, "");
        bind(AnalysisField.TITLE, "");
        bind(AnalysisField.SCOPE, "");
        bind(AnalysisField.METHOD, "");
        bind(AnalysisField.CRITERIA, "");
        bind(AnalysisField.LEADER, "");
        bind(AnalysisField.HELD_ON, null);
        bind(AnalysisField.REVIEW_ON, null);
        participants =
                new EditedField<>(
                        "",
                        (lines, answer) -> {
                            String id = open.get();
                            if (id != null) {
                                edits.field(() -> Attendance.save(desk, id, lines), answer);
                            }
                        });
    }

    /// Who took part: one line each, a name, and after a comma what they were there as.
    public EditedField<String> participants() {
        return participants;
    }

    /// One of its fields.
    @SuppressWarnings("unchecked") // each is put in under its own field
    public <T extends @Nullable Object> EditedField<T> field(AnalysisField<T> field) {
        return (EditedField<T>) Objects.requireNonNull(fields.get(field)).edited();
    }

    void load(OpenAnalysis open, boolean isOther) {
        fields.values().forEach(bound -> bound.load(open.analysis(), isOther));
        String lines = Attendance.write(open.participants());
        if (isOther) {
            participants.replace(lines);
        } else {
            participants.load(lines);
        }
    }

    void commit() {
        fields.values().forEach(bound -> bound.edited().commit());
        participants.commit();
    }

    private <T extends @Nullable Object> void bind(AnalysisField<T> field, @Nullable T initial) {
        EditedField<T> edited =
                new EditedField<>(
                        initial,
                        (value, answer) -> {
                            String id = open.get();
                            if (id != null) {
                                edits.field(
                                        () -> desk.risks().edit(id, now -> field.with(now, value)),
                                        answer);
                            }
                        });
        fields.put(field, new Bound<>(field, edited));
    }
}

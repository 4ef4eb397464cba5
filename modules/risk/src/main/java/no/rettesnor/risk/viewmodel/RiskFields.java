package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskField;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.uikit.form.EditedField;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// What is said of the selected risk, each field as stored and as edited.
public final class RiskFields {

    private final RiskDesk desk;
    private final RiskEdits edits;
    private final Supplier<@Nullable RatedRisk> selected;
    private final Map<RiskField<?>, Bound<?>> fields = new HashMap<>();

    private record Bound<T extends @Nullable Object>(RiskField<T> field, EditedField<T> edited) {

        void load(Risk risk, boolean isOther) {
            if (isOther) {
                edited.replace(field.in(risk));
            } else {
                edited.load(field.in(risk));
            }
        }
    }

    /// @param selected which risk is selected; null for none
    RiskFields(RiskDesk desk, Supplier<@Nullable RatedRisk> selected) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
        this.selected = selected;
        bind(RiskField.EVENT, "");
        bind(RiskField.CAUSES, "");
        bind(RiskField.BARRIERS, "");
        bind(RiskField.CONSEQUENCES, "");
        bind(RiskField.KNOWLEDGE, null);
        bind(RiskField.VULNERABILITY, null);
        bind(RiskField.CONTROLLABILITY, null);
        bind(RiskField.TREATMENT, null);
        bind(RiskField.OWNER, "");
        bind(RiskField.PROCESS_STEP, "");
        bind(RiskField.NOTE, "");
    }

    /// One of its fields.
    @SuppressWarnings("unchecked") // each is put in under its own field
    public <T extends @Nullable Object> EditedField<T> field(RiskField<T> field) {
        return (EditedField<T>) Objects.requireNonNull(fields.get(field)).edited();
    }

    void load(Risk risk, boolean isOther) {
        fields.values().forEach(bound -> bound.load(risk, isOther));
    }

    void commit() {
        fields.values().forEach(bound -> bound.edited().commit());
    }

    private <T extends @Nullable Object> void bind(RiskField<T> field, @Nullable T initial) {
        EditedField<T> edited =
                new EditedField<>(
                        initial,
                        (value, answer) -> {
                            RatedRisk risk = selected.get();
                            if (risk != null) {
                                edits.field(() -> save(risk, field, value), answer);
                            }
                        });
        fields.put(field, new Bound<>(field, edited));
    }

    private <T extends @Nullable Object> void save(
            RatedRisk risk, RiskField<T> field, @Nullable T value) {
        desk.risks()
                .edit(
                        risk,
                        RiskTexts.text("risk.step.edited", risk.risk().label(), field.label()),
                        field.column(),
                        now -> now.with(field.with(now.risk(), value)));
    }
}

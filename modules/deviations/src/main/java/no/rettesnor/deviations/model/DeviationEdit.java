package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// New values for some fields, to be given to one deviation or to many. Immutable.
///
/// ```java
/// DeviationEdit.of(DeviationField.ACTUAL_SEVERITY, Severity.SERIOUS).and(DeviationField.CASE_HANDLER, "Kari")
/// ```
public final class DeviationEdit {

    private static final DeviationEdit NONE = new DeviationEdit(List.of());

    private final List<Step<?>> steps;

    private DeviationEdit(List<Step<?>> steps) {
        this.steps = steps;
    }

    private record Step<T extends @Nullable Object>(DeviationField<T> field, @Nullable T value) {
        void apply(DeviationBuilder builder) {
            field.set(builder, value);
        }
    }

    /// Changes nothing.
    public static DeviationEdit none() {
        return NONE;
    }

    /// Gives one field a new value.
    public static <T extends @Nullable Object> DeviationEdit of(
            DeviationField<T> field, @Nullable T value) {
        return NONE.and(field, value);
    }

    /// This, and another field too. A field set twice gets the last value.
    public <T extends @Nullable Object> DeviationEdit and(
            DeviationField<T> field, @Nullable T value) {
        List<Step<?>> more = new ArrayList<>(steps);
        more.add(new Step<>(field, value));
        return new DeviationEdit(List.copyOf(more));
    }

    /// The fields it sets, in order, each once.
    public List<DeviationField<?>> fields() {
        List<DeviationField<?>> fields = new ArrayList<>();
        for (Step<?> step : steps) {
            if (!fields.contains(step.field())) {
                fields.add(step.field());
            }
        }
        return List.copyOf(fields);
    }

    /// Whether it sets that field.
    public boolean sets(DeviationField<?> field) {
        return steps.stream().anyMatch(step -> step.field() == field);
    }

    /// The deviation with the new values.
    public Deviation applyTo(Deviation deviation) {
        DeviationBuilder builder = deviation.edit();
        applyTo(builder);
        return builder.build();
    }

    /// Puts the new values into a deviation that is being made.
    public void applyTo(DeviationBuilder builder) {
        for (Step<?> step : steps) {
            step.apply(builder);
        }
    }
}

package no.rettesnor.deviations.model;

import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A field that people change one at a time, in the inspector or for many deviations at once.
///
/// One list of fields serves editing, the words of undo steps, and the labels of the history.
///
/// @param <T> what the field holds
public final class DeviationField<T extends @Nullable Object> {

    public static final DeviationField<DeviationKind> KIND =
            field("kind", Deviation::kind, DeviationBuilder::kind);
    public static final DeviationField<@Nullable String> CATEGORY =
            field("category_id", Deviation::categoryId, DeviationBuilder::categoryId);
    public static final DeviationField<@Nullable String> TYPE =
            field("type_id", Deviation::typeId, DeviationBuilder::typeId);
    public static final DeviationField<String> TITLE =
            field("title", Deviation::title, DeviationBuilder::title);
    public static final DeviationField<String> DESCRIPTION =
            field("description", Deviation::description, DeviationBuilder::description);
    public static final DeviationField<LocalDate> HAPPENED_ON =
            field("happened_on", Deviation::happenedOn, DeviationBuilder::happenedOn);
    public static final DeviationField<@Nullable LocalTime> HAPPENED_AT =
            field("happened_at", Deviation::happenedAt, DeviationBuilder::happenedAt);
    public static final DeviationField<@Nullable Instant> DISCOVERED_AT =
            field("discovered_at", Deviation::discoveredAt, DeviationBuilder::discoveredAt);
    public static final DeviationField<String> UNIT =
            field("unit_id", Deviation::unitId, DeviationBuilder::unitId);
    public static final DeviationField<@Nullable String> REPORTING_UNIT =
            field(
                    "reporting_unit_id",
                    Deviation::reportingUnitId,
                    DeviationBuilder::reportingUnitId);
    public static final DeviationField<@Nullable String> KOSTRA_FUNCTION =
            field("kostra_function", Deviation::kostraFunction, DeviationBuilder::kostraFunction);
    public static final DeviationField<@Nullable String> PROCESS_STEP =
            field("process_step", Deviation::processStep, DeviationBuilder::processStep);
    public static final DeviationField<@Nullable Ref> PROCESS =
            field("process_ref", Deviation::processRef, DeviationBuilder::processRef);
    public static final DeviationField<@Nullable Ref> PROCEDURE =
            field("procedure_ref", Deviation::procedureRef, DeviationBuilder::procedureRef);
    public static final DeviationField<Boolean> PERSONAL_DATA =
            field("personal_data", Deviation::personalData, DeviationBuilder::personalData);
    public static final DeviationField<String> IMMEDIATE_ACTION =
            field(
                    "immediate_action",
                    Deviation::immediateAction,
                    DeviationBuilder::immediateAction);
    public static final DeviationField<@Nullable Severity> ACTUAL_SEVERITY =
            field("actual_severity", Deviation::actualSeverity, DeviationBuilder::actualSeverity);
    public static final DeviationField<@Nullable Severity> POTENTIAL_SEVERITY =
            field(
                    "potential_severity",
                    Deviation::potentialSeverity,
                    DeviationBuilder::potentialSeverity);
    public static final DeviationField<@Nullable String> RECURRENCE_OF =
            field("recurrence_of", Deviation::recurrenceOf, DeviationBuilder::recurrenceOf);
    public static final DeviationField<@Nullable String> REPORTER =
            field("reporter", Deviation::reporter, DeviationBuilder::reporter);
    public static final DeviationField<Boolean> REPORTER_HIDDEN =
            field("reporter_hidden", Deviation::reporterHidden, DeviationBuilder::reporterHidden);
    public static final DeviationField<@Nullable String> CASE_HANDLER =
            field("case_handler", Deviation::caseHandler, DeviationBuilder::caseHandler);
    public static final DeviationField<DisclosureState> DISCLOSURE =
            field("disclosure", Deviation::disclosure, DeviationBuilder::disclosure);
    public static final DeviationField<@Nullable String> DISCLOSURE_BASIS =
            field(
                    "disclosure_basis",
                    Deviation::disclosureBasis,
                    DeviationBuilder::disclosureBasis);
    public static final DeviationField<@Nullable QualityPhase> PHASE =
            field("phase", Deviation::phase, DeviationBuilder::phase);

    private final String name;
    private final Function<Deviation, T> read;
    private final BiConsumer<DeviationBuilder, T> write;

    private DeviationField(
            String name, Function<Deviation, T> read, BiConsumer<DeviationBuilder, T> write) {
        this.name = name;
        this.read = read;
        this.write = write;
    }

    /// Every field that can be changed, in the order of the form.
    public static List<DeviationField<?>> all() {
        return List.of(
                KIND,
                CATEGORY,
                TYPE,
                TITLE,
                DESCRIPTION,
                HAPPENED_ON,
                HAPPENED_AT,
                DISCOVERED_AT,
                UNIT,
                REPORTING_UNIT,
                KOSTRA_FUNCTION,
                PROCESS_STEP,
                PROCESS,
                PROCEDURE,
                PERSONAL_DATA,
                IMMEDIATE_ACTION,
                ACTUAL_SEVERITY,
                POTENTIAL_SEVERITY,
                RECURRENCE_OF,
                REPORTER,
                REPORTER_HIDDEN,
                CASE_HANDLER,
                DISCLOSURE,
                DISCLOSURE_BASIS,
                PHASE);
    }

    /// The field of that name.
    public static Optional<DeviationField<?>> named(String name) {
        return all().stream()
                .<DeviationField<?>>map(Function.identity())
                .filter(field -> field.name.equals(name))
                .findFirst();
    }

    /// Its name in the log and in [FieldProblem#field]: the column's.
    public String name() {
        return name;
    }

    /// The word for users.
    public Text label() {
        return labelOf(name);
    }

    /// The word within a sentence: “alvor”, but “KOSTRA-funksjon”.
    public Text labelWithin() {
        return language -> {
            String word = label().in(language);
            return word.length() > 1 && Character.isUpperCase(word.charAt(1))
                    ? word
                    : word.substring(0, 1).toLowerCase(language.locale()) + word.substring(1);
        };
    }

    /// The word for any column of the deviation table, for the history.
    public static Text labelOf(String column) {
        return DeviationTexts.text("field." + column);
    }

    /// What it holds.
    public T in(Deviation deviation) {
        return read.apply(deviation);
    }

    void set(DeviationBuilder builder, @Nullable T value) {
        write.accept(builder, value);
    }

    /// Whether two deviations hold the same here.
    boolean isSame(Deviation one, Deviation other) {
        return Objects.equals(in(one), in(other));
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T extends @Nullable Object> DeviationField<T> field(
            String name, Function<Deviation, T> read, BiConsumer<DeviationBuilder, T> write) {
        return new DeviationField<>(name, read, write);
    }
}

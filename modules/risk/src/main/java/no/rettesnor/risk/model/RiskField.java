package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One of the fields of a risk that people fill in, whatever the scale. How it is rated is no such
/// field; see [RatedRisk].
///
/// @param <T> what it holds
public final class RiskField<T extends @Nullable Object> {

    public static final RiskField<String> EVENT = new RiskField<>("event", Risk::event);
    public static final RiskField<String> CAUSES = new RiskField<>("causes", Risk::causes);
    public static final RiskField<String> BARRIERS = new RiskField<>("barriers", Risk::barriers);
    public static final RiskField<String> CONSEQUENCES =
            new RiskField<>("consequences", Risk::consequences);
    public static final RiskField<@Nullable Knowledge> KNOWLEDGE =
            new RiskField<>("knowledge", Risk::knowledge);
    public static final RiskField<@Nullable Grade> VULNERABILITY =
            new RiskField<>("vulnerability", Risk::vulnerability);
    public static final RiskField<@Nullable Grade> CONTROLLABILITY =
            new RiskField<>("controllability", Risk::controllability);
    public static final RiskField<@Nullable Treatment> TREATMENT =
            new RiskField<>("treatment", Risk::treatment);
    public static final RiskField<String> OWNER = new RiskField<>("owner", Risk::owner);
    public static final RiskField<String> PROCESS_STEP =
            new RiskField<>("process_step", Risk::processStep);
    public static final RiskField<String> NOTE = new RiskField<>("note", Risk::note);

    private static final List<RiskField<?>> ALL =
            List.of(
                    EVENT,
                    CAUSES,
                    BARRIERS,
                    CONSEQUENCES,
                    KNOWLEDGE,
                    VULNERABILITY,
                    CONTROLLABILITY,
                    TREATMENT,
                    OWNER,
                    PROCESS_STEP,
                    NOTE);

    private final String column;
    private final Function<Risk, T> value;

    private RiskField(String column, Function<Risk, T> value) {
        this.column = column;
        this.value = value;
    }

    /// All of them, in the order of a form.
    public static List<RiskField<?>> all() {
        return ALL;
    }

    /// The field that is kept in that column.
    public static Optional<RiskField<?>> ofColumn(String column) {
        return ALL.stream().filter(field -> field.column.equals(column)).findFirst();
    }

    /// The column it is kept in.
    public String column() {
        return column;
    }

    /// What users call it.
    public Text label() {
        return RiskTexts.text("risk." + column);
    }

    /// What the risk says there.
    public T in(Risk risk) {
        return value.apply(risk);
    }

    /// The same risk with something else there.
    public Risk with(Risk risk, @Nullable T now) {
        return new Risk(
                risk.id(),
                risk.analysisId(),
                risk.number(),
                pick(EVENT, risk, now),
                pick(CAUSES, risk, now),
                pick(BARRIERS, risk, now),
                pick(CONSEQUENCES, risk, now),
                risk.likelihoodBefore(),
                risk.likelihoodAfter(),
                pick(KNOWLEDGE, risk, now),
                pick(VULNERABILITY, risk, now),
                pick(CONTROLLABILITY, risk, now),
                pick(TREATMENT, risk, now),
                pick(OWNER, risk, now),
                pick(PROCESS_STEP, risk, now),
                pick(NOTE, risk, now));
    }

    // The value is this field's own, and null only where the field may be.
    @SuppressWarnings({"unchecked", "NullAway"})
    private <V extends @Nullable Object> V pick(
            RiskField<V> field, Risk risk, @Nullable Object now) {
        return equals(field) ? (V) now : field.in(risk);
    }
}

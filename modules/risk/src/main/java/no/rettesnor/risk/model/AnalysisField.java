package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One of the fields of an analysis that people fill in. Scale and status are changed by what they
/// bring with them, and are no such fields.
///
/// @param <T> what it holds
public final class AnalysisField<T extends @Nullable Object> {

    public static final AnalysisField<String> UNIT =
            new AnalysisField<>("unit_id", RiskAnalysis::unitId);
    public static final AnalysisField<String> TITLE =
            new AnalysisField<>("title", RiskAnalysis::title);
    public static final AnalysisField<String> SCOPE =
            new AnalysisField<>("scope", RiskAnalysis::scope);
    public static final AnalysisField<String> METHOD =
            new AnalysisField<>("method", RiskAnalysis::method);
    public static final AnalysisField<String> CRITERIA =
            new AnalysisField<>("criteria", RiskAnalysis::criteria);
    public static final AnalysisField<String> LEADER =
            new AnalysisField<>("leader", RiskAnalysis::leader);
    public static final AnalysisField<@Nullable LocalDate> HELD_ON =
            new AnalysisField<>("held_on", RiskAnalysis::heldOn);
    public static final AnalysisField<@Nullable LocalDate> REVIEW_ON =
            new AnalysisField<>("review_on", RiskAnalysis::reviewOn);

    private static final List<AnalysisField<?>> ALL =
            List.of(UNIT, TITLE, SCOPE, METHOD, CRITERIA, LEADER, HELD_ON, REVIEW_ON);

    private final String column;
    private final Function<RiskAnalysis, T> value;

    private AnalysisField(String column, Function<RiskAnalysis, T> value) {
        this.column = column;
        this.value = value;
    }

    /// All of them, in the order of a form.
    public static List<AnalysisField<?>> all() {
        return ALL;
    }

    /// The field that is kept in that column.
    public static Optional<AnalysisField<?>> ofColumn(String column) {
        return ALL.stream().filter(field -> field.column.equals(column)).findFirst();
    }

    /// The column it is kept in.
    public String column() {
        return column;
    }

    /// What users call it.
    public Text label() {
        return RiskTexts.text("analysis." + column);
    }

    /// What the analysis says there.
    public T in(RiskAnalysis analysis) {
        return value.apply(analysis);
    }

    /// The same analysis with something else there.
    public RiskAnalysis with(RiskAnalysis analysis, @Nullable T now) {
        return new RiskAnalysis(
                analysis.id(),
                analysis.municipalityId(),
                pick(UNIT, analysis, now),
                pick(TITLE, analysis, now),
                pick(SCOPE, analysis, now),
                pick(METHOD, analysis, now),
                pick(CRITERIA, analysis, now),
                analysis.scaleId(),
                analysis.status(),
                pick(LEADER, analysis, now),
                pick(HELD_ON, analysis, now),
                pick(REVIEW_ON, analysis, now),
                analysis.basedOn(),
                analysis.createdAt());
    }

    // The value is this field's own, and null only where the field may be.
    @SuppressWarnings({"unchecked", "NullAway"})
    private <V extends @Nullable Object> V pick(
            AnalysisField<V> field, RiskAnalysis analysis, @Nullable Object now) {
        return equals(field) ? (V) now : field.in(analysis);
    }
}

package no.rettesnor.risk.statistics;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The filters of the lists of analyses and of risks, as figures write them and lists read them:
/// the names of their fields and the forms of their values.
public final class RowsAsked {

    /// Units with everything beneath them, or alone.
    public static final String UNIT = "unit";

    /// Analyses held in a period, and those not held at all.
    public static final String UNTIL = "until";

    /// Analyses held in a period.
    public static final String HELD = "held";

    /// Analyses to be looked at again in a period.
    public static final String REVIEW = "review";

    /// How far analyses have come.
    public static final String STATUS = "status";

    /// The version of a scale.
    public static final String SCALE = "scale";

    /// Cells of the matrix, each at a stage.
    public static final String CELL = "cell";

    /// What bands ask for, each at a stage.
    public static final String BAND = "band";

    /// What the register says.
    public static final String REGISTER = "register";

    /// What actions there are.
    public static final String ACTIONS = "actions";

    /// Stands before the id of a unit that is meant without what lies beneath it.
    public static final String OWN = "own:";

    /// Among [#BAND], after the stage: not rated on both axes.
    public static final String UNRATED = "UNRATED";

    private RowsAsked() {}

    /// `BEFORE-4-3`.
    static String cell(Stage stage, Cell cell) {
        return stage.name() + "-" + cell.likelihood() + "-" + cell.consequence();
    }

    /// `BEFORE-UNACCEPTABLE`.
    static String band(Stage stage, String acceptance) {
        return stage.name() + "-" + acceptance;
    }

    /// The analyses that a figure is about: not ended, and not held after its period.
    ///
    /// @param unit as [#UNIT] takes it; null for the whole of the question
    static FilterState analyses(FigureQuestion question, @Nullable String unit) {
        return base(question, unit)
                .with(
                        new Filter(
                                STATUS,
                                List.of(
                                        AnalysisStatus.DRAFT.name(),
                                        AnalysisStatus.APPROVED.name())));
    }

    /// The risks in them. A list of risks has none of analyses that are ended.
    static FilterState base(FigureQuestion question, @Nullable String unit) {
        String asked = unit == null ? question.unit() : unit;
        LocalDate last = question.period().until().minusDays(1);
        return FilterState.EMPTY
                .with(new Filter(UNIT, asked == null ? List.of() : List.of(asked)))
                .with(new Filter(UNTIL, new PeriodFilter(null, last).values()));
    }

    static FilterState with(FilterState state, String field, String value) {
        return state.with(new Filter(field, List.of(value)));
    }

    static FilterState flag(FilterState state, String field) {
        return with(state, field, FilterField.YES);
    }

    /// The ids of the units that are meant; empty for all.
    public static Set<String> units(FilterState state, UnitTree tree) {
        Set<String> ids = new HashSet<>();
        for (String value : values(state, UNIT)) {
            if (value.startsWith(OWN)) {
                ids.add(value.substring(OWN.length()));
            } else {
                ids.add(value);
                if (tree.contains(value)) {
                    ids.addAll(tree.withDescendants(value));
                }
            }
        }
        return ids;
    }

    /// Whether the analysis is among those of the units and the time.
    ///
    /// @param units the ids; empty for all
    public static boolean holds(
            FilterState state, Set<String> units, RiskAnalysis analysis, LocalDate today) {
        LocalDate held = analysis.heldOn();
        return (units.isEmpty() || units.contains(analysis.unitId()))
                && (held == null || within(state, UNTIL, held, today))
                && within(state, HELD, held, today)
                && within(state, REVIEW, analysis.reviewOn(), today);
    }

    private static boolean within(
            FilterState state, String field, @Nullable LocalDate day, LocalDate today) {
        return state.values(field)
                .flatMap(values -> PeriodFilter.read(values, today))
                .map(
                        period ->
                                day != null
                                        && (period.from() == null || !day.isBefore(period.from()))
                                        && (period.to() == null || !day.isAfter(period.to())))
                .orElse(true);
    }

    static Collection<String> values(FilterState state, String field) {
        return new ArrayList<>(state.values(field).orElse(List.of()));
    }
}

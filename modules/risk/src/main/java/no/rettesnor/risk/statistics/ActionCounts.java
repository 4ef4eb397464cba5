package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The actions of risks by the sector that answers for them, as the list of actions has them, and
/// the risks that have nothing but routines and training.
///
/// @param subjects what actions belong to, from all features
record ActionCounts(Store store, List<ActionSubjects> subjects) implements SectorCount {

    private static final String PAGE = "actions";
    private static final int ALL = 0;
    private static final int DONE = 1;
    private static final int LATE = 2;
    private static final int RISKS = 3;
    private static final int SOFT = 4;
    private static final int WIDTH = 5;

    @Override
    public List<Text> columns() {
        return List.of(
                text("figure.actions.all"),
                text("figure.actions.done"),
                text("figure.actions.late"),
                text("figure.actions.risks"),
                text("figure.actions.soft"));
    }

    @Override
    public Map<String, long[]> count(RisksAsked asked, FigureQuestion question) {
        Map<String, long[]> counts = new HashMap<>();
        LocalDate today = LocalDate.now(store.clock());
        List<ActionLine> lines = new ActionList(store, subjects).all(filter(ALL, question.unit()));
        for (ActionLine line : lines) {
            String unit = line.unitId();
            long[] own = own(counts, unit == null ? NOWHERE : asked.sector(unit));
            own[ALL]++;
            own[DONE] += line.action().status() == ActionStatus.DONE ? 1 : 0;
            own[LATE] += line.action().isOverdue(today) ? 1 : 0;
        }
        ActionStore actions = new ActionStore(store);
        for (RatedRisk rated : asked.risks()) {
            Set<RiskFilter.Actions> kept = RiskFilter.actions(actions, rated);
            if (!kept.isEmpty()) {
                long[] own = own(counts, asked.sector(asked.analysis(rated)));
                own[RISKS]++;
                own[SOFT] += kept.contains(RiskFilter.Actions.ADMINISTRATIVE) ? 1 : 0;
            }
        }
        return counts;
    }

    private static long[] own(Map<String, long[]> counts, String sector) {
        return counts.computeIfAbsent(sector, _ -> new long[WIDTH]);
    }

    @Override
    public RowsBehind rows(int column, FigureQuestion question, @Nullable String unit) {
        if (column < RISKS) {
            String whose = unit == null ? question.unit() : unit;
            return new RowsBehind(PAGE, ActionFilterText.of(filter(column, whose)));
        }
        RiskFilter.Actions kind =
                column == SOFT ? RiskFilter.Actions.ADMINISTRATIVE : RiskFilter.Actions.ANY;
        return RiskFilter.rows(
                RowsAsked.with(RowsAsked.base(question, unit), RowsAsked.ACTIONS, kind.name()));
    }

    private static ActionFilter filter(int column, @Nullable String unit) {
        ActionFilter all =
                ActionFilter.ALL
                        .withKinds(Set.of(Risk.ENTITY))
                        .withUnits(unit == null ? Set.of() : Set.of(unit));
        return switch (column) {
            case DONE -> all.withStatuses(Set.of(ActionStatus.DONE));
            case LATE -> all.withOverdue(true);
            default -> all.withStatuses(EnumSet.complementOf(EnumSet.of(ActionStatus.DROPPED)));
        };
    }
}

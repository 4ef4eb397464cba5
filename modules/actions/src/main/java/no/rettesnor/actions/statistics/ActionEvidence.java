package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// What actions testify about each unit: that what was found is followed up, or waits.
///
/// @param key what it is called in texts
/// @param meant which actions count
record ActionEvidence(
        Store store,
        ActionFigures figures,
        String key,
        ControlDuty duty,
        Bearing bearing,
        BiFunction<FigureQuestion, ActionFilter, ActionFilter> meant)
        implements EvidenceSource {

    /// Everything they can say.
    static List<EvidenceSource> all(Store store, ActionFigures figures) {
        return List.of(
                new ActionEvidence(
                        store,
                        figures,
                        "done",
                        ControlDuty.C,
                        Bearing.EVIDENCE,
                        (question, all) ->
                                ActionFigures.due(
                                        question, all.withStatuses(Set.of(ActionStatus.DONE)))),
                new ActionEvidence(
                        store,
                        figures,
                        "late",
                        ControlDuty.C,
                        Bearing.GAP,
                        (_, all) -> all.withOverdue(true)),
                new ActionEvidence(
                        store,
                        figures,
                        "unchecked",
                        ControlDuty.E,
                        Bearing.GAP,
                        (_, all) -> all.withCheckDue(true)));
    }

    @Override
    public String id() {
        return "actions.evidence-" + key;
    }

    @Override
    public Text name() {
        return ActionTexts.text("evidence." + key);
    }

    @Override
    public Map<String, FigureValue> byUnit(FigureQuestion question) {
        ActionFilter filter =
                ActionFigures.within(question, meant.apply(question, ActionFilter.ALL));
        Map<String, Long> own = new HashMap<>();
        for (ActionLine line : figures.list().all(filter)) {
            String unit = line.unitId();
            if (unit != null) {
                own.merge(unit, 1L, Long::sum);
            }
        }
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        Set<String> asked = question.unit() == null ? null : tree.withDescendants(question.unit());
        Map<String, FigureValue> values = new HashMap<>();
        for (OrgUnit unit : tree.inOrder()) {
            if (asked == null || asked.contains(unit.id())) {
                long count =
                        tree.withDescendants(unit.id()).stream()
                                .mapToLong(id -> own.getOrDefault(id, 0L))
                                .sum();
                values.put(
                        unit.id(),
                        ActionFigures.counted(count, filter.withUnits(Set.of(unit.id()))));
            }
        }
        return values;
    }
}

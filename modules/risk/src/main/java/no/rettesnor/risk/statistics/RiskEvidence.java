package no.rettesnor.risk.statistics;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.ControlDuty;
import no.rettesnor.feature.EvidenceSource;
import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What risk analyses testify about each unit: that the risk of deviations is uncovered, and looked
/// at again. They count analyses and risks and no people, so however few may be told.
record RiskEvidence(Store store, List<OccurrenceSource> sources, Kind kind)
        implements EvidenceSource {

    /// What is counted.
    enum Kind {
        ANALYSES,
        OVERDUE,
        WAITING
    }

    @Override
    public String id() {
        return "risk.evidence-" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Text name() {
        return text("evidence." + kind.name());
    }

    @Override
    public ControlDuty duty() {
        return ControlDuty.C;
    }

    @Override
    public Bearing bearing() {
        return kind == Kind.ANALYSES ? Bearing.EVIDENCE : Bearing.GAP;
    }

    @Override
    public Optional<Text> missing() {
        return kind == Kind.ANALYSES ? Optional.of(text("evidence.none")) : Optional.empty();
    }

    @Override
    public boolean sensitive() {
        return false;
    }

    @Override
    public Map<String, FigureValue> byUnit(FigureQuestion question) {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        Map<String, Long> own = own(question);
        Set<String> asked = question.unit() == null ? null : tree.withDescendants(question.unit());
        Map<String, FigureValue> values = new HashMap<>();
        for (OrgUnit unit : tree.inOrder()) {
            if (asked == null || asked.contains(unit.id())) {
                long count =
                        tree.withDescendants(unit.id()).stream()
                                .mapToLong(id -> own.getOrDefault(id, 0L))
                                .sum();
                values.put(unit.id(), FigureValue.counted(count, rows(question, unit.id())));
            }
        }
        return values;
    }

    private Map<String, Long> own(FigureQuestion question) {
        Map<String, Long> own = new HashMap<>();
        RisksAsked asked = RisksAsked.of(store, question);
        if (kind == Kind.WAITING) {
            Set<RiskAnalysis> followed = new HashSet<>(asked.analyses());
            new RegisterTest(store, sources)
                    .all().stream()
                            .filter(TestedRisk::isWaiting)
                            .map(TestedRisk::analysis)
                            .filter(followed::contains)
                            .forEach(analysis -> own.merge(analysis.unitId(), 1L, Long::sum));
        } else {
            LocalDate until = question.period().until();
            asked.analyses().stream()
                    .filter(analysis -> kind == Kind.ANALYSES || isOverdue(analysis, until))
                    .forEach(analysis -> own.merge(analysis.unitId(), 1L, Long::sum));
        }
        return own;
    }

    private static boolean isOverdue(RiskAnalysis analysis, LocalDate until) {
        LocalDate review = analysis.reviewOn();
        return review != null && review.isBefore(until);
    }

    private RowsBehind rows(FigureQuestion question, String unit) {
        if (kind == Kind.WAITING) {
            return RiskFilter.rows(
                    RowsAsked.with(
                            RowsAsked.base(question, unit),
                            RowsAsked.REGISTER,
                            RiskFilter.Register.WAITING.name()));
        }
        FilterState state = RowsAsked.analyses(question, unit);
        LocalDate last = question.period().until().minusDays(1);
        return new RowsBehind(
                RiskFilter.PAGE,
                (kind == Kind.OVERDUE
                                ? state.with(
                                        new Filter(
                                                RowsAsked.REVIEW,
                                                new PeriodFilter(null, last).values()))
                                : state)
                        .toText());
    }
}

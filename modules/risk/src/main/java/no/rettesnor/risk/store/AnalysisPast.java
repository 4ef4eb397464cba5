package no.rettesnor.risk.store;

import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.AnalysisState;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleChange;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.store.HistoryEntry;
import no.rettesnor.store.PastRows;
import no.rettesnor.store.RowsOf;
import no.rettesnor.store.Step;
import no.rettesnor.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Analyses as they stood earlier. What was read then was read on the scale of then.
public final class AnalysisPast {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String SCALE = "risk-scale";
    private static final String RATING = "risk-consequence";
    private static final String RESCALING = "risk-scale-change";

    private final Store store;

    public AnalysisPast(Store store) {
        this.store = store;
    }

    /// How an analysis stood at that time; empty when it was not begun, or not there any more.
    public Optional<AnalysisState> at(String analysisId, Instant then) {
        return store.past().<Optional<AnalysisState>>at(then, rows -> read(rows, analysisId));
    }

    /// When it was begun, or taken in; empty when there has never been any such.
    public Optional<Instant> begun(String analysisId) {
        return store.journal().history(new Ref(RiskAnalysis.ENTITY, analysisId)).stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.CREATED)
                .map(HistoryEntry::at)
                .min(Comparator.naturalOrder());
    }

    /// The end of that day, where the clock is.
    public Instant endOf(LocalDate day) {
        ZoneId zone = store.clock().getZone();
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /// The times at which one may want to see how it stood, the latest first: the ends of the days
    /// on which it changed, when it was begun and approved, and before it went over to another
    /// scale.
    public List<Moment> moments(String analysisId) {
        return store.read(
                _ -> {
                    List<Step> steps = store.past().steps(all(analysisId));
                    List<Moment> moments = new ArrayList<>(days(steps));
                    for (HistoryEntry entry :
                            store.journal().history(new Ref(RiskAnalysis.ENTITY, analysisId))) {
                        moment(entry, steps).ifPresent(moments::add);
                    }
                    moments.sort(Comparator.comparing(Moment::at).reversed());
                    moments.addFirst(new Moment(store.clock().instant(), Moment.Kind.NOW, 0));
                    return List.copyOf(moments);
                });
    }

    private List<RowsOf> all(String analysisId) {
        RowsOf risks = risks(analysisId);
        return List.of(
                RowsOf.row(new Ref(RiskAnalysis.ENTITY, analysisId)),
                risks,
                RowsOf.owned(RESCALING, "analysis_id", analysisId),
                new RowsOf(RATING, "risk_id", store.past().ever(risks)));
    }

    private List<Moment> days(List<Step> steps) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        LocalDate today = LocalDate.now(store.clock());
        for (Step step : steps) {
            days.merge(LocalDate.ofInstant(step.at(), store.clock().getZone()), 1, Integer::sum);
        }
        days.remove(today);
        return days.entrySet().stream()
                .map(day -> new Moment(endOf(day.getKey()), Moment.Kind.DAY, day.getValue()))
                .toList();
    }

    private static Optional<Moment> moment(HistoryEntry entry, List<Step> steps) {
        if (entry.kind() == HistoryEntry.Kind.CREATED) {
            return Optional.of(new Moment(begun(entry.at(), steps), Moment.Kind.BEGUN, 0));
        }
        for (ColumnChange change : entry.columns()) {
            if (entry.kind() == HistoryEntry.Kind.CHANGED && change.column().equals("scale_id")) {
                return Optional.of(new Moment(entry.at().minusMillis(1), Moment.Kind.RESCALED, 0));
            }
            if (change.column().equals("status") && change.after() != null) {
                return Optional.of(new Moment(entry.at(), became(change.after()), 0));
            }
        }
        return Optional.empty();
    }

    /// What is taken in from elsewhere comes in several steps at once: the analysis, then its
    /// risks.
    private static Instant begun(Instant created, List<Step> steps) {
        Instant last = created;
        for (Step step : steps.reversed()) {
            if (step.at().isAfter(last) && !step.at().isAfter(last.plus(AT_ONCE))) {
                last = step.at();
            }
        }
        return last;
    }

    private static Moment.Kind became(String status) {
        return switch (AnalysisStatus.valueOf(status)) {
            case DRAFT -> Moment.Kind.REOPENED;
            case APPROVED -> Moment.Kind.APPROVED;
            case ARCHIVED -> Moment.Kind.ARCHIVED;
        };
    }

    private static Optional<AnalysisState> read(PastRows rows, String analysisId) {
        return first(rows, RiskAnalysis.class, RiskAnalysis.ENTITY, analysisId)
                .flatMap(
                        analysis ->
                                first(rows, ScaleRow.class, SCALE, analysis.scaleId())
                                        .map(
                                                scale ->
                                                        new AnalysisState(
                                                                analysis,
                                                                scale.toVersion(),
                                                                rated(rows, analysisId),
                                                                changes(rows, analysisId))));
    }

    private static <R extends Record> Optional<R> first(
            PastRows rows, Class<R> type, String kind, String id) {
        return rows.of(type, RowsOf.row(new Ref(kind, id))).stream().findFirst();
    }

    private static List<RatedRisk> rated(PastRows rows, String analysisId) {
        List<Risk> risks = rows.of(Risk.class, risks(analysisId));
        List<String> ids = risks.stream().map(Risk::id).toList();
        Map<String, List<ConsequenceRow>> ratings =
                rows.of(ConsequenceRow.class, new RowsOf(RATING, "risk_id", ids)).stream()
                        .sorted(Comparator.comparing(ConsequenceRow::kind))
                        .collect(Collectors.groupingBy(ConsequenceRow::riskId));
        return risks.stream()
                .sorted(Comparator.comparingInt(Risk::number))
                .map(
                        risk ->
                                new RatedRisk(
                                        risk,
                                        ratings.getOrDefault(risk.id(), List.of()).stream()
                                                .map(ConsequenceRow::toRating)
                                                .toList()))
                .toList();
    }

    private static List<ScaleChange> changes(PastRows rows, String analysisId) {
        return rows
                .of(ScaleChangeRow.class, RowsOf.owned(RESCALING, "analysis_id", analysisId))
                .stream()
                .map(ScaleChangeRow::toChange)
                .sorted(Comparator.comparing(ScaleChange::changedAt).thenComparing(ScaleChange::id))
                .toList();
    }

    private static RowsOf risks(String analysisId) {
        return RowsOf.owned(Risk.ENTITY, "analysis_id", analysisId);
    }
}

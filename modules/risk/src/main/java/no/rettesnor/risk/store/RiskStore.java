package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleChange;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Risk analyses in the store. Each method that changes something is one step of undo; an analysis
/// that is not in progress refuses changes of what is in it with a [RiskRefusedException].
public final class RiskStore {

    private final Store store;

    public RiskStore(Store store) {
        this.store = store;
    }

    /// All analyses, the latest begun first.
    public List<RiskAnalysis> analyses() {
        return store.read(session -> session.mapper(AnalysisMapper.class).analyses());
    }

    /// The analysis with that id.
    public Optional<RiskAnalysis> analysis(String id) {
        return store.read(
                session -> Optional.ofNullable(session.mapper(AnalysisMapper.class).analysis(id)));
    }

    /// Who took part, in order.
    public List<Participant> participants(String analysisId) {
        return store.read(session -> session.mapper(AnalysisMapper.class).participants(analysisId));
    }

    /// The risks of an analysis, by their numbers.
    public List<RatedRisk> risks(String analysisId) {
        return store.read(session -> rows(session).read(analysisId));
    }

    /// The risks of all analyses.
    public List<RatedRisk> risks() {
        return store.read(session -> rows(session).read(null));
    }

    /// The risk with that id.
    public Optional<RatedRisk> risk(String id) {
        return store.read(session -> Optional.ofNullable(rows(session).find(id)));
    }

    /// The rows in which a risk's consequences are kept, for its history.
    public List<String> ratingRows(String riskId) {
        return store.read(
                session ->
                        session.mapper(RiskMapper.class).consequencesOf(riskId).stream()
                                .map(ConsequenceRow::id)
                                .toList());
    }

    /// How often an analysis has gone over to another scale, the first time first.
    public List<ScaleChange> scaleChanges(String analysisId) {
        return store.read(
                session ->
                        session.mapper(ScaleMapper.class).changes(analysisId).stream()
                                .map(ScaleChangeRow::toChange)
                                .toList());
    }

    /// Takes in an analysis with its risks.
    public void add(RiskAnalysis analysis, List<Participant> participants, List<RatedRisk> risks) {
        store.write(
                Action.of(text("step.analysis.add", analysis.title())),
                session -> {
                    AnalysisMapper mapper = session.mapper(AnalysisMapper.class);
                    mapper.insertAnalysis(analysis);
                    participants.forEach(mapper::insertParticipant);
                    RatingRows rows = rows(session);
                    risks.forEach(rows::insert);
                    return analysis;
                });
    }

    /// Changes what is said of an analysis. Scale and status are changed by [ScaleChanges#change]
    /// and [#setStatus].
    public void edit(String analysisId, UnaryOperator<RiskAnalysis> change) {
        RiskAnalysis seen = analysis(analysisId).orElseThrow(RiskStore::gone);
        change(
                analysisId,
                Action.typing(
                        text("step.analysis.edit", seen.title()), "risk-analysis:" + analysisId),
                (session, analysis) -> {
                    RiskAnalysis next = change.apply(analysis);
                    session.mapper(AnalysisMapper.class)
                            .updateAnalysis(
                                    next.with(analysis.status()).onScale(analysis.scaleId()));
                    return next;
                });
    }

    /// Approves an analysis, ends it, or opens it again.
    public void setStatus(RiskAnalysis analysis, AnalysisStatus next) {
        Text words =
                switch (next) {
                    case DRAFT -> text("step.analysis.open", analysis.title());
                    case APPROVED -> text("step.analysis.approve", analysis.title());
                    case ARCHIVED -> text("step.analysis.archive", analysis.title());
                };
        store.write(
                Action.of(words),
                session -> {
                    AnalysisMapper mapper = session.mapper(AnalysisMapper.class);
                    RiskAnalysis current = mapper.analysis(analysis.id());
                    if (current == null) {
                        throw gone();
                    }
                    return mapper.updateAnalysis(current.with(next));
                });
    }

    /// Takes an analysis away with all that is in it.
    public void remove(RiskAnalysis analysis) {
        change(
                analysis.id(),
                Action.of(text("step.analysis.remove", analysis.title())),
                (session, current) -> {
                    RatingRows rows = rows(session);
                    rows.read(current.id()).forEach(rated -> rows.delete(rated.risk().id()));
                    session.mapper(ScaleMapper.class).deleteChanges(current.id());
                    AnalysisMapper analyses = session.mapper(AnalysisMapper.class);
                    analyses.deleteParticipants(current.id());
                    return analyses.deleteAnalysis(current.id());
                });
    }

    /// Sets who took part.
    public void setParticipants(String analysisId, List<Participant> participants) {
        change(
                analysisId,
                Action.typing(text("step.participants"), "risk-participants:" + analysisId),
                (session, _) -> {
                    Participants.write(
                            session.mapper(AnalysisMapper.class), analysisId, participants);
                    return participants;
                });
    }

    /// Adds a risk of which only the event is known. It gets the next number; one that another has
    /// had is never given again.
    public RatedRisk addRisk(String analysisId, String event) {
        return change(
                analysisId,
                Action.of(text("step.risk.add", event)),
                (session, analysis) -> {
                    int number = 1 + session.mapper(RiskMapper.class).lastNumber(analysis.id());
                    RatedRisk rated =
                            new RatedRisk(
                                    Risk.of(store.ids().next(), analysis.id(), number, event),
                                    List.of());
                    rows(session).insert(rated);
                    return rated;
                });
    }

    /// Changes one risk. Text that is typed joins what was typed just before in the same field.
    ///
    /// @param what words for the undo list
    /// @param field what is typed in, for one step of undo; empty for a step of its own
    /// @param change given the risk as it stands
    public RatedRisk edit(
            RatedRisk seen, Text what, String field, UnaryOperator<RatedRisk> change) {
        Action action =
                field.isEmpty()
                        ? Action.of(what)
                        : Action.typing(what, "risk:" + seen.risk().id() + ":" + field);
        return change(
                seen.risk().analysisId(),
                action,
                (session, analysis) -> edited(session, analysis, seen.risk().id(), change));
    }

    /// Changes many risks of one analysis as one step.
    ///
    /// @param what words for the undo list
    public void editAll(
            String analysisId,
            Collection<String> riskIds,
            Text what,
            UnaryOperator<RatedRisk> change) {
        change(
                analysisId,
                Action.of(what),
                (session, analysis) -> {
                    riskIds.forEach(id -> edited(session, analysis, id, change));
                    return analysis;
                });
    }

    /// Takes a risk away.
    public void removeRisk(RatedRisk rated) {
        change(
                rated.risk().analysisId(),
                Action.of(text("step.risk.remove", rated.risk().label())),
                (session, _) -> {
                    rows(session).delete(rated.risk().id());
                    return rated;
                });
    }

    private RatedRisk edited(
            StoreSession session,
            RiskAnalysis analysis,
            String riskId,
            UnaryOperator<RatedRisk> change) {
        RatingRows rows = rows(session);
        RatedRisk before = rows.find(riskId);
        if (before == null || !before.risk().analysisId().equals(analysis.id())) {
            throw gone();
        }
        RatedRisk after = change.apply(before);
        RatingCheck.require(session, analysis, after);
        rows.update(before, after);
        return after;
    }

    <T> T change(String analysisId, Action action, BiFunction<StoreSession, RiskAnalysis, T> work) {
        return store.write(
                action,
                session -> {
                    RiskAnalysis analysis =
                            session.mapper(AnalysisMapper.class).analysis(analysisId);
                    if (analysis == null) {
                        throw gone();
                    }
                    if (!analysis.isOpen()) {
                        throw new RiskRefusedException(text("refused.approved", analysis.title()));
                    }
                    return work.apply(session, analysis);
                });
    }

    private RatingRows rows(StoreSession session) {
        return new RatingRows(session, store.ids()::next);
    }

    private static RiskRefusedException gone() {
        return new RiskRefusedException(text("refused.gone"));
    }
}

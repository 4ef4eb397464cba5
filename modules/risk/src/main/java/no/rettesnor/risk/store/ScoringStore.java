package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.model.scoring.Score;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rating together, in the store: each alone, then the spread, then what is agreed. Each method
/// that changes something is one step of undo; where the analysis is not in progress, it is refused
/// with a [RiskRefusedException].
public final class ScoringStore {

    private final Store store;
    private final RiskStore risks;

    public ScoringStore(Store store) {
        this.store = store;
        this.risks = new RiskStore(store);
    }

    /// The round about a risk at a stage for a kind, on the scale its analysis is rated on now.
    public Optional<Round> round(RiskAnalysis analysis, Risk risk, Stage stage, String kind) {
        return rounds(risk.id()).stream()
                .filter(round -> isAbout(round, analysis, stage, kind))
                .findFirst();
    }

    /// All rounds about a risk, on former scales too.
    public List<Round> rounds(String riskId) {
        return store.read(session -> session.mapper(ScoringMapper.class).rounds(riskId));
    }

    /// The scores of a round, in the order they came.
    public List<Score> scores(String roundId) {
        return store.read(session -> session.mapper(ScoringMapper.class).scores(roundId));
    }

    /// Takes in scores, as one step. Who has scored already has it replaced.
    ///
    /// @throws RiskRefusedException when one of them is outside the scale; none is taken in then
    /// @param given by the names of those who gave them
    public void score(Risk risk, Stage stage, String kind, Map<String, Cell> given) {
        risks.change(
                risk.analysisId(),
                Action.of(text("step.score", risk.label(), String.join(", ", given.keySet()))),
                (session, analysis) -> {
                    ScoringMapper mapper = session.mapper(ScoringMapper.class);
                    Round round = beginning(session, analysis, risk, stage, kind);
                    Scale scale = RatingCheck.scale(session, analysis);
                    given.values().forEach(cell -> RatingCheck.require(scale, risk, cell));
                    given.forEach((participant, cell) -> put(mapper, round, participant, cell));
                    return round;
                });
    }

    /// Takes a score away.
    public void remove(Risk risk, Score score) {
        risks.change(
                risk.analysisId(),
                Action.of(text("step.score.remove", risk.label(), score.participant())),
                (session, _) -> session.mapper(ScoringMapper.class).deleteScore(score.id()));
    }

    /// Shows everybody's scores, or hides them again.
    public void show(Risk risk, Round round, boolean shown) {
        risks.change(
                risk.analysisId(),
                Action.of(
                        shown
                                ? text("step.score.show", risk.label())
                                : text("step.score.hide", risk.label())),
                (session, _) ->
                        session.mapper(ScoringMapper.class).updateRound(round.shown(shown)));
    }

    /// Records what was agreed, and rates the risk so. The scores are shown from then on.
    ///
    /// @param dissent who saw it otherwise, and why; may be empty
    public void agree(Risk risk, Stage stage, String kind, Cell cell, String dissent) {
        risks.change(
                risk.analysisId(),
                Action.of(text("step.score.agree", risk.label())),
                (session, analysis) -> {
                    Round round = beginning(session, analysis, risk, stage, kind);
                    session.mapper(ScoringMapper.class)
                            .updateRound(round.agreed(cell, dissent, store.clock().instant()));
                    RatingRows rows = new RatingRows(session, store.ids()::next);
                    RatedRisk before = rows.find(risk.id());
                    if (before == null) {
                        throw new RiskRefusedException(text("refused.gone"));
                    }
                    RatedRisk after = before.moved(stage, kind, kind, cell);
                    RatingCheck.require(session, analysis, after);
                    rows.update(before, after);
                    return after;
                });
    }

    private Round beginning(
            StoreSession session, RiskAnalysis analysis, Risk risk, Stage stage, String kind) {
        ScoringMapper mapper = session.mapper(ScoringMapper.class);
        return mapper.rounds(risk.id()).stream()
                .filter(round -> isAbout(round, analysis, stage, kind))
                .findFirst()
                .orElseGet(
                        () -> {
                            Round round =
                                    Round.begun(
                                            store.ids().next(),
                                            risk.id(),
                                            analysis.scaleId(),
                                            stage,
                                            kind);
                            mapper.insertRound(round);
                            return round;
                        });
    }

    private void put(ScoringMapper mapper, Round round, String participant, Cell cell) {
        Score before = mapper.score(round.id(), participant);
        Score score =
                new Score(
                        before == null ? store.ids().next() : before.id(),
                        round.id(),
                        participant,
                        cell.likelihood(),
                        cell.consequence());
        if (before == null) {
            mapper.insertScore(score);
        } else if (!before.equals(score)) {
            mapper.updateScore(score);
        }
    }

    private static boolean isAbout(Round round, RiskAnalysis analysis, Stage stage, String kind) {
        return round.scaleId().equals(analysis.scaleId())
                && round.stage() == stage
                && round.kind().equals(kind);
    }
}

package no.rettesnor.risk.store;

import static no.rettesnor.risk.texts.RiskTexts.text;

import no.rettesnor.feature.OccurrenceFilter;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What would be a risk come true, and what was answered when the register spoke against its
/// rating. Each method that changes something is one step of undo. An analysis that is decided
/// takes these all the same: following up is what it was decided for.
public final class RealityStore {

    private final Store store;

    public RealityStore(Store store) {
        this.store = store;
    }

    /// What would be that risk come true, one for each register at most.
    public List<Occurrence> occurrences(String riskId) {
        return store.read(session -> occurrences(session, riskId));
    }

    /// The same of all risks.
    public List<Occurrence> occurrences() {
        return store.read(session -> occurrences(session, null));
    }

    private static List<Occurrence> occurrences(StoreSession session, @Nullable String riskId) {
        return session.mapper(RealityMapper.class).occurrences(riskId).stream()
                .map(OccurrenceRow::toOccurrence)
                .toList();
    }

    /// What has been answered about that risk, the first given first.
    public List<Answer> answers(String riskId) {
        return store.read(session -> answers(session, riskId));
    }

    /// The same of all risks.
    public List<Answer> answers() {
        return store.read(session -> answers(session, null));
    }

    private static List<Answer> answers(StoreSession session, @Nullable String riskId) {
        return session.mapper(RealityMapper.class).answers(riskId).stream()
                .map(AnswerRow::toAnswer)
                .toList();
    }

    /// Says what would be a risk come true.
    ///
    /// @param source the register, as it calls itself
    /// @param filter one that sets no condition takes away what was said
    /// @throws RiskRefusedException when the risk is gone
    public void say(Risk risk, String source, OccurrenceFilter filter) {
        store.write(
                Action.typing(
                        text("reality.step.filter", risk.label()), "risk-occurrence:" + risk.id()),
                session -> {
                    requireThere(session, risk);
                    RealityMapper mapper = session.mapper(RealityMapper.class);
                    Optional<OccurrenceRow> before =
                            mapper.occurrences(risk.id()).stream()
                                    .filter(row -> row.source().equals(source))
                                    .findFirst();
                    String id = before.map(OccurrenceRow::id).orElseGet(store.ids()::next);
                    OccurrenceRow row =
                            OccurrenceRow.of(new Occurrence(id, risk.id(), source, filter));
                    if (before.isEmpty() && !filter.isAll()) {
                        mapper.insertOccurrence(row);
                    } else if (before.isPresent() && filter.isAll()) {
                        mapper.deleteOccurrence(id);
                    } else if (before.isPresent() && !before.get().equals(row)) {
                        mapper.updateOccurrence(row);
                    }
                    return row;
                });
    }

    /// Stores an answer to what the register says, with how it stands now.
    ///
    /// @param reason why; may be empty only for what was rated anew
    /// @throws RiskRefusedException when the risk is gone, or a rating is kept without a reason
    public Answer answer(Risk risk, Answer.Kind kind, String reason, Reality.Seen seen) {
        if (kind == Answer.Kind.KEPT && reason.isBlank()) {
            throw new RiskRefusedException(text("reality.refused.reason"));
        }
        Answer answer =
                new Answer(
                        store.ids().next(),
                        risk.id(),
                        kind,
                        reason.strip(),
                        store.user(),
                        LocalDate.now(store.clock()),
                        seen.observation().count(),
                        seen.observation().months(),
                        seen.scored());
        return store.write(
                Action.of(text("reality.step.answer", risk.label())),
                session -> {
                    requireThere(session, risk);
                    session.mapper(RealityMapper.class).insertAnswer(AnswerRow.of(answer));
                    return answer;
                });
    }

    private static void requireThere(StoreSession session, Risk risk) {
        if (session.mapper(RiskMapper.class).risk(risk.id()) == null) {
            throw new RiskRefusedException(text("refused.gone"));
        }
    }
}

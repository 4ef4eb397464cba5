package no.rettesnor.risk.store;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionRows;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.store.StoreSession;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Takes risks over into an analysis that follows up theirs.
final class RiskCopying {

    private final RatingRows rows;
    private final BowTieMapper bowTies;
    private final RealityMapper realities;
    private final ActionRows actions;
    private final Supplier<String> ids;

    RiskCopying(StoreSession session, Supplier<String> ids) {
        this.rows = new RatingRows(session, ids);
        this.bowTies = session.mapper(BowTieMapper.class);
        this.realities = session.mapper(RealityMapper.class);
        this.actions = new ActionRows(session);
        this.ids = ids;
    }

    /// Enters a risk with its bow-tie and what registers are asked about it.
    Risk copy(RatedRisk rated, String into) {
        Risk copy = copied(rated.risk(), into);
        rows.insert(rated.with(copy));
        Map<String, String> lines = new HashMap<>();
        for (BowTieLine line : bowTies.lines(rated.risk().id())) {
            String id = ids.get();
            lines.put(line.id(), id);
            bowTies.insertLine(
                    new BowTieLine(id, copy.id(), line.side(), line.position(), line.text()));
        }
        for (Barrier barrier : bowTies.barriers(rated.risk().id())) {
            String line = lines.get(barrier.lineId());
            if (line != null) {
                bowTies.insertBarrier(
                        new Barrier(
                                ids.get(),
                                line,
                                barrier.position(),
                                barrier.text(),
                                barrier.strength(),
                                barrier.owner(),
                                barrier.pointsTo()));
            }
        }
        for (OccurrenceRow row : realities.occurrences(rated.risk().id())) {
            realities.insertOccurrence(
                    new OccurrenceRow(ids.get(), copy.id(), row.source(), row.filter()));
        }
        return copy;
    }

    /// What is still to be done about a risk belongs to its copy from now on: copied, it would have
    /// to be done twice. A barrier that rests on such an action does so in both.
    void takeActions(Risk from, Risk to) {
        for (ImprovementAction action : actions.of(new Ref(Risk.ENTITY, from.id()))) {
            if (action.status().isOpen()) {
                actions.move(action.id(), new Ref(Risk.ENTITY, to.id()));
            }
        }
    }

    /// Numbers stay, so that R7 is R7 in both.
    private Risk copied(Risk risk, String into) {
        return new Risk(
                ids.get(),
                into,
                risk.number(),
                risk.event(),
                risk.causes(),
                risk.barriers(),
                risk.consequences(),
                risk.likelihoodBefore(),
                risk.likelihoodAfter(),
                risk.knowledge(),
                risk.vulnerability(),
                risk.controllability(),
                risk.treatment(),
                risk.owner(),
                risk.processStep(),
                risk.note());
    }
}

package no.rettesnor.risk.store;

import no.rettesnor.actions.store.ActionRows;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Rated risks to rows and back: writes only what differs, so that two people who rate two kinds of
/// consequence of one risk do not stand in each other's way.
final class RatingRows {

    private final StoreSession session;
    private final RiskMapper mapper;
    private final Supplier<String> ids;

    RatingRows(StoreSession session, Supplier<String> ids) {
        this.session = session;
        this.mapper = session.mapper(RiskMapper.class);
        this.ids = ids;
    }

    /// @param analysisId null for all analyses
    List<RatedRisk> read(@Nullable String analysisId) {
        Map<String, List<ConsequenceRow>> ratings =
                mapper.consequences(analysisId).stream()
                        .collect(Collectors.groupingBy(ConsequenceRow::riskId));
        return mapper.risks(analysisId).stream()
                .map(risk -> rated(risk, ratings.getOrDefault(risk.id(), List.of())))
                .toList();
    }

    @Nullable RatedRisk find(String riskId) {
        Risk risk = mapper.risk(riskId);
        return risk == null ? null : rated(risk, mapper.consequencesOf(riskId));
    }

    void insert(RatedRisk rated) {
        mapper.insertRisk(rated.risk());
        for (ConsequenceRating rating : rated.ratings()) {
            mapper.insertConsequence(row(ids.get(), rated.risk().id(), rating));
        }
    }

    void update(RatedRisk before, RatedRisk after) {
        if (!before.risk().equals(after.risk())) {
            mapper.updateRisk(after.risk());
        }
        if (before.ratings().equals(after.ratings())) {
            return;
        }
        String riskId = after.risk().id();
        Map<String, ConsequenceRow> left =
                mapper.consequencesOf(riskId).stream()
                        .collect(Collectors.toMap(ConsequenceRow::kind, Function.identity()));
        for (ConsequenceRating rating : after.ratings()) {
            ConsequenceRow row = left.remove(rating.kind());
            if (row == null) {
                mapper.insertConsequence(row(ids.get(), riskId, rating));
            } else if (!row.toRating().equals(rating)) {
                mapper.updateConsequence(row(row.id(), riskId, rating));
            }
        }
        left.values().forEach(row -> mapper.deleteConsequence(row.id()));
    }

    /// Takes a risk away with all that hangs on it.
    void delete(String riskId) {
        BowTieMapper bowTies = session.mapper(BowTieMapper.class);
        bowTies.deleteBarriers(riskId);
        bowTies.deleteLines(riskId);
        ScoringMapper scoring = session.mapper(ScoringMapper.class);
        scoring.deleteScores(riskId);
        scoring.deleteRounds(riskId);
        new ActionRows(session).removeAllOf(new Ref(Risk.ENTITY, riskId));
        RealityMapper realities = session.mapper(RealityMapper.class);
        realities.deleteAnswers(riskId);
        realities.deleteOccurrences(riskId);
        mapper.deleteConsequencesOf(riskId);
        mapper.deleteRisk(riskId);
    }

    private static RatedRisk rated(Risk risk, List<ConsequenceRow> rows) {
        return new RatedRisk(risk, rows.stream().map(ConsequenceRow::toRating).toList());
    }

    private static ConsequenceRow row(String id, String riskId, ConsequenceRating rating) {
        return new ConsequenceRow(id, riskId, rating.kind(), rating.before(), rating.after());
    }
}

package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Occurrence;
import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;
import java.util.Set;

/// What risk analyses bring to the store. Their tables refer to the organisation's, so they come
/// after it.
public final class RiskTables implements StoreFeature {

    /// The tables that say what an analysis looks like.
    public static final Set<String> RATED =
            Set.of(
                    "risk_scale",
                    "risk_analysis",
                    "risk_participant",
                    "risk",
                    "risk_consequence",
                    "risk_scale_change");

    /// The tables that say what a bow-tie looks like.
    public static final Set<String> BOW_TIES = Set.of("bow_tie_line", "bow_tie_barrier");

    /// The tables that say who scored what.
    public static final Set<String> SCORED = Set.of("risk_round", "risk_score");

    /// The tables that say what the register is asked about a risk, and what was answered.
    public static final Set<String> HELD_AGAINST = Set.of("risk_occurrence", "risk_answer");

    @Override
    public String name() {
        return "risk";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(1, "risks", RiskTables.class.getResourceAsStream("001-risks.sql")),
                Migration.read(
                        2,
                        "bow-tie and scoring",
                        RiskTables.class.getResourceAsStream("002-bow-tie-and-scoring.sql")),
                Migration.read(
                        3,
                        "held against the register",
                        RiskTables.class.getResourceAsStream("003-reality.sql")),
                Migration.read(
                        4,
                        "numbers for good",
                        RiskTables.class.getResourceAsStream("004-numbers.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                EntityTable.of("risk_scale", "risk-scale"),
                new EntityTable(
                        "risk_analysis", RiskAnalysis.ENTITY, List.of("title"), List.of("scope")),
                EntityTable.of("risk_participant", "risk-participant"),
                new EntityTable(
                        "risk",
                        Risk.ENTITY,
                        List.of("event"),
                        List.of("causes", "barriers", "consequences", "note")),
                EntityTable.of("risk_consequence", "risk-consequence"),
                EntityTable.of("risk_scale_change", "risk-scale-change"),
                EntityTable.of("bow_tie_line", "bow-tie-line"),
                EntityTable.of("bow_tie_barrier", "bow-tie-barrier"),
                EntityTable.of("risk_round", "risk-round"),
                EntityTable.of("risk_score", "risk-score"),
                EntityTable.of("risk_occurrence", Occurrence.ENTITY),
                EntityTable.of("risk_answer", Answer.ENTITY));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(
                AnalysisMapper.class,
                IntakeMapper.class,
                RiskMapper.class,
                ScaleMapper.class,
                BowTieMapper.class,
                ScoringMapper.class,
                TakingMapper.class,
                RealityMapper.class);
    }
}

package no.rettesnor.risk.export;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.store.BowTieStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.risk.store.ScoringStore;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads all that is told of analyses.
final class Dossiers {

    private final Store store;

    Dossiers(Store store) {
        this.store = store;
    }

    /// @throws ProblemException when there is no such analysis any more
    Dossier read(String analysisId) throws ProblemException {
        RiskStore risks = new RiskStore(store);
        RiskAnalysis analysis =
                risks.analysis(analysisId)
                        .orElseThrow(() -> new ProblemException(RiskTexts.text("refused.gone")));
        ScaleVersion version = new ScaleStore(store).version(analysis.scaleId()).orElseThrow();
        UnitTree tree = new OrganisationStore(store).tree(analysis.municipalityId());
        List<RatedRisk> rated = risks.risks(analysisId);
        ActionStore actions = new ActionStore(store);
        ScoringStore scoring = new ScoringStore(store);
        BowTieStore bowTies = new BowTieStore(store);
        Map<String, List<ImprovementAction>> planned = new HashMap<>();
        Map<String, List<Round>> rounds = new HashMap<>();
        Map<String, BowTie> drawn = new HashMap<>();
        for (RatedRisk risk : rated) {
            String id = risk.risk().id();
            planned.put(id, actions.of(new Ref(Risk.ENTITY, id)));
            rounds.put(id, scoring.rounds(id));
            BowTie bowTie = bowTies.bowTie(id);
            if (!bowTie.isEmpty()) {
                drawn.put(id, bowTie);
            }
        }
        return new Dossier(
                analysis,
                version,
                tree.path(analysis.unitId()),
                risks.participants(analysisId),
                rated,
                planned,
                rounds,
                drawn);
    }
}

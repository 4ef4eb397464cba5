package no.rettesnor.risk.store;

import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.model.scoring.Score;
import no.rettesnor.risk.model.scoring.ScoringNow;
import no.rettesnor.risk.model.scoring.ScoringPlace;
import no.rettesnor.store.Store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads where a workshop stands.
public final class ScoringReading {

    private final Store store;

    public ScoringReading(Store store) {
        this.store = store;
    }

    /// @return empty when the analysis is gone, or has no risks
    public Optional<ScoringNow> read(ScoringPlace place) {
        RiskStore risks = new RiskStore(store);
        return risks.analysis(place.analysisId()).flatMap(analysis -> read(place, risks, analysis));
    }

    private Optional<ScoringNow> read(ScoringPlace place, RiskStore risks, RiskAnalysis analysis) {
        List<RatedRisk> all = risks.risks(analysis.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = new ScaleStore(store).version(analysis.scaleId()).orElseThrow().scale();
        String kind =
                Optional.ofNullable(place.kind())
                        .filter(code -> scale.kind(code).isPresent())
                        .orElse(scale.kinds().getFirst().code());
        int index =
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).risk().id().equals(place.riskId()))
                        .findFirst()
                        .orElse(0);
        Risk risk = all.get(index).risk();
        ScoringStore scoring = new ScoringStore(store);
        Optional<Round> round = scoring.round(analysis, risk, place.stage(), kind);
        List<Score> scores = round.map(it -> scoring.scores(it.id())).orElse(List.of());
        Set<String> people = new LinkedHashSet<>();
        risks.participants(analysis.id()).stream().map(Participant::name).forEach(people::add);
        scores.stream().map(Score::participant).forEach(people::add);
        return Optional.of(
                new ScoringNow(
                        analysis,
                        scale,
                        all,
                        index,
                        place.stage(),
                        kind,
                        round.orElse(null),
                        scores,
                        List.copyOf(people)));
    }
}

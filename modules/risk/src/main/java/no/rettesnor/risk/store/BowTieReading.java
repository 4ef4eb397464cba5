package no.rettesnor.risk.store;

import no.rettesnor.feature.Safeguard;
import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.store.Store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a bow-tie with how what its barriers rest on stands now.
public final class BowTieReading {

    private final Store store;
    private final List<SafeguardSource> sources;

    public BowTieReading(Store store, List<SafeguardSource> sources) {
        this.store = store;
        this.sources = List.copyOf(sources);
    }

    /// @return empty when the risk is gone
    public Optional<BowTieNow> read(String riskId) {
        RiskStore risks = new RiskStore(store);
        return risks.risk(riskId)
                .map(
                        rated -> {
                            BowTie bowTie = new BowTieStore(store).bowTie(riskId);
                            boolean open =
                                    risks.analysis(rated.risk().analysisId())
                                            .filter(RiskAnalysis::isOpen)
                                            .isPresent();
                            return new BowTieNow(rated, open, bowTie, describe(bowTie));
                        });
    }

    private Map<Ref, Safeguard> describe(BowTie bowTie) {
        Map<String, List<Ref>> byKind =
                bowTie.barriers().stream()
                        .map(Barrier::rests)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.groupingBy(Ref::kind));
        return sources.stream()
                .flatMap(
                        source ->
                                source
                                        .describe(byKind.getOrDefault(source.kind(), List.of()))
                                        .stream())
                .collect(Collectors.toMap(Safeguard::ref, Function.identity()));
    }
}

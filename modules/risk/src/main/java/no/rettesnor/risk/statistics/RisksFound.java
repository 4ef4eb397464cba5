package no.rettesnor.risk.statistics;

import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.store.Store;

import java.util.List;

/// Finds risks over all analyses that are not ended. A municipality has some thousands at the most,
/// so all are read at once; call in the background.
public final class RisksFound {

    private RisksFound() {}

    /// A risk with where it is rated.
    ///
    /// @param unit the name of the analysis's unit, with what it lies under
    public record Line(RiskAnalysis analysis, String unit, ScaleVersion version, RatedRisk rated) {

        public String id() {
            return rated.risk().id();
        }
    }

    /// Those that a filter keeps, by analysis and number.
    ///
    /// @param sources the registers that risks are held against
    public static List<Line> read(Store store, List<OccurrenceSource> sources, RiskFilter filter) {
        RisksAsked asked = RisksAsked.of(store, filter.state());
        return asked.risks().stream()
                .filter(filter.on(store, sources, asked))
                .map(
                        rated -> {
                            RiskAnalysis analysis = asked.analysis(rated);
                            return new Line(
                                    analysis,
                                    asked.unitPath(analysis),
                                    asked.version(analysis),
                                    rated);
                        })
                .toList();
    }
}

package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several analyses counted together. A cell of one scale means nothing on another, so those that
/// are rated on different scales are counted apart; two versions that say the same are one scale.
///
/// @param parts one for each scale, in the order of the analyses
public record Aggregate(List<Part> parts) {

    public Aggregate {
        parts = List.copyOf(parts);
    }

    /// The analyses on one scale.
    ///
    /// @param version of the first of them
    /// @param analyses in their order
    /// @param matrix all their risks; those that are not rated stand in no cell
    public record Part(ScaleVersion version, List<AnalysisLine> analyses, RiskMatrix matrix) {

        public Part {
            analyses = List.copyOf(analyses);
        }
    }

    /// Counts them.
    ///
    /// @param risks by the analysis; one that is not named has none
    public static Aggregate of(
            List<AnalysisLine> analyses, Map<String, List<RatedRisk>> risks, Stage stage) {
        Map<Scale, List<AnalysisLine>> byScale = new LinkedHashMap<>();
        for (AnalysisLine line : analyses) {
            byScale.computeIfAbsent(line.version().scale(), _ -> new ArrayList<>()).add(line);
        }
        List<Part> parts = new ArrayList<>();
        byScale.forEach(
                (scale, lines) -> {
                    List<RatedRisk> all =
                            lines.stream()
                                    .flatMap(
                                            one -> risks.getOrDefault(one.id(), List.of()).stream())
                                    .toList();
                    parts.add(
                            new Part(
                                    lines.getFirst().version(),
                                    lines,
                                    new RiskMatrix(scale, all, stage, null)));
                });
        return new Aggregate(parts);
    }
}

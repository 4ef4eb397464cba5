package no.rettesnor.risk.viewmodel;

import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One line of the list of analyses.
///
/// @param analysis as it is stored
/// @param unit its unit's name with what it lies under
/// @param version what it is rated on
/// @param byBand for each stage, how many risks stand in each band of the scale
/// @param risks how many there are, rated or not
public record AnalysisLine(
        RiskAnalysis analysis,
        String unit,
        ScaleVersion version,
        Map<Stage, List<Integer>> byBand,
        int risks) {

    public AnalysisLine {
        byBand = Map.copyOf(byBand);
    }

    public String id() {
        return analysis.id();
    }

    /// How many risks are rated at that stage.
    public int rated(Stage stage) {
        return byBand.getOrDefault(stage, List.of()).stream().mapToInt(Integer::intValue).sum();
    }

    /// `● Kritisk 1 · ◑ Høy 4`, the worst first; bands that no risk stands in are left out.
    public String bands(Stage stage) {
        List<Integer> counts = byBand.getOrDefault(stage, List.of());
        List<String> words = new ArrayList<>();
        for (int band = counts.size() - 1; band >= 0; band--) {
            if (counts.get(band) > 0) {
                Band one = version.scale().bands().get(band);
                words.add(one.glyph().sign() + " " + one.name() + " " + counts.get(band));
            }
        }
        return String.join(" · ", words);
    }

    /// Whether a risk in it stands, as things are, where the scale demands an action.
    public boolean demandsAction() {
        List<Integer> counts = byBand.getOrDefault(Stage.BEFORE, List.of());
        List<Band> bands = version.scale().bands();
        return IntStream.range(0, counts.size())
                .anyMatch(
                        band ->
                                counts.get(band) > 0
                                        && bands.get(band).acceptance() == Acceptance.UNACCEPTABLE);
    }

    /// Whether it ought to have been looked at again. What is ended is not.
    public boolean isOverdue(LocalDate today) {
        LocalDate review = analysis.reviewOn();
        return review != null
                && review.isBefore(today)
                && analysis.status() != AnalysisStatus.ARCHIVED;
    }
}

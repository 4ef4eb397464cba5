package no.rettesnor.risk.view;

import no.rettesnor.risk.view.RiskSection.Context;

import java.util.List;
import java.util.function.Function;

/// The parts of the inspector, in the order they stand there. Whoever has something to say of a
/// risk or of an analysis adds a line.
final class RiskSections {

    private RiskSections() {}

    /// Those of a risk.
    static List<Function<Context, RiskSection>> ofRisk() {
        return List.of(
                DescriptionSection::of,
                RatingSection::of,
                JudgementSection::of,
                RiskActionsSection::of,
                RealitySection::of,
                RiskHistorySection::of);
    }

    /// Those of an analysis.
    static List<Function<Context, RiskSection>> ofAnalysis() {
        return List.of(
                AnalysisSection::of,
                FrameSection::of,
                ScaleSection::of,
                AnalysisHistorySection::of);
    }
}

package no.rettesnor.feature;

import no.rettesnor.figures.FigureQuestion;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.kernel.Text;

import java.util.Map;
import java.util.Optional;

/// One thing a feature can testify about the internal control of each unit: deviations that were
/// followed up, procedures past their day of review. All of them together are the coverage of
/// kommuneloven § 25-1.
public interface EvidenceSource {

    /// Stable name, such as `deviations.followed-up`.
    String id();

    /// What is counted, as the header of a column: “Fulgt opp og lukket”.
    Text name();

    /// The duty it is about.
    ControlDuty duty();

    /// Whether a number of it speaks for the unit or points at what is missing.
    Bearing bearing();

    /// What a unit with none of it must be told, when that is a gap: “Ingen meldinger i perioden”.
    /// Empty when none is as it may be.
    default Optional<Text> missing() {
        return Optional.empty();
    }

    /// Whether a small number could point at somebody, so that it is kept back in what is
    /// published. Turned off only for what anybody may know, such as how many posts are filled.
    default boolean sensitive() {
        return true;
    }

    /// The number of each unit with everything beneath it, by the unit's id. Blank, or left out,
    /// where a unit could not have any, such as before it began to use the system. May take long;
    /// call it in the background.
    Map<String, FigureValue> byUnit(FigureQuestion question);

    /// What a number says about a unit.
    enum Bearing {
        /// Something that has been done.
        EVIDENCE,
        /// Something that should have been done.
        GAP
    }
}

package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.List;

/// Which ratings a matrix shows.
public enum Shown {
    BEFORE,
    AFTER,
    /// The way from the one to the other.
    BOTH;

    /// The stages whose chips stand in the matrix.
    public List<Stage> stages() {
        return switch (this) {
            case BEFORE -> List.of(Stage.BEFORE);
            case AFTER -> List.of(Stage.AFTER);
            case BOTH -> List.of(Stage.BEFORE, Stage.AFTER);
        };
    }

    /// The word for users.
    public Text label() {
        return RiskTexts.text("matrix.shown." + name());
    }
}

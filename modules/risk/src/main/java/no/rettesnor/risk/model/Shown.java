package no.rettesnor.risk.model;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.List;

/// Which ratings a matrix shows.
public enum Shown {
    BEFORE(Stage.BEFORE),
    AFTER(Stage.AFTER),
    /// The way from the one to the other.
    BOTH(Stage.BEFORE, Stage.AFTER);

    private final List<Stage> stages;

    Shown(Stage... stages) {
        this.stages = List.of(stages);
    }

    /// The stages whose chips stand in the matrix.
    public List<Stage> stages() {
        return stages;
    }

    /// The word for users.
    public Text label() {
        return RiskTexts.text("matrix.shown." + name());
    }
}

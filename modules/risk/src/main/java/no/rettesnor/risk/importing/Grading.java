package no.rettesnor.risk.importing;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

/// A word that says how much without a scale, such as “high”. Which step it is depends on how many
/// there are.
enum Grading {
    LOWEST(1, 1, 1, 1),
    LOW(1, 1, 2, 2),
    MIDDLE(2, 2, 3, 3),
    HIGH(3, 3, 4, 5),
    HIGHEST(3, 4, 5, 6);

    private final int ofThree;
    private final int ofFour;
    private final int ofFive;
    private final int ofSix;

    Grading(int ofThree, int ofFour, int ofFive, int ofSix) {
        this.ofThree = ofThree;
        this.ofFour = ofFour;
        this.ofFive = ofFive;
        this.ofSix = ofSix;
    }

    /// The step on an axis with three to six.
    int of(int size) {
        return switch (size) {
            case 3 -> ofThree;
            case 4 -> ofFour;
            case 5 -> ofFive;
            default -> ofSix;
        };
    }

    /// The word for users.
    Text label() {
        return RiskTexts.text("import.grading." + name());
    }
}

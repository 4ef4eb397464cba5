package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

import java.util.Arrays;

/// How a deviation stands to what it is linked to.
public enum LinkRelation {
    RELATED,
    SAME_EVENT,
    CAUSED_BY,
    BREACHES,
    HAPPENED_IN,
    FOLLOWED_UP_IN,
    /// It is what was foreseen come true: a risk.
    OCCURRENCE_OF;

    /// How two deviations may stand to each other, and to what they happened in.
    public static LinkRelation[] toDeviations() {
        return Arrays.stream(values())
                .filter(relation -> relation != OCCURRENCE_OF)
                .toArray(LinkRelation[]::new);
    }

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("relation." + name());
    }
}

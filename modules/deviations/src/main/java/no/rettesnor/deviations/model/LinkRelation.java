package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// How a deviation stands to what it is linked to.
public enum LinkRelation {
    RELATED,
    SAME_EVENT,
    CAUSED_BY,
    BREACHES,
    HAPPENED_IN,
    FOLLOWED_UP_IN;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("relation." + name());
    }
}

package no.rettesnor.actions.model;

import no.rettesnor.kernel.Text;

/// What a check of an action's effect came to.
public enum EffectVerdict {
    EFFECTIVE,
    PARTLY_EFFECTIVE,
    NOT_EFFECTIVE;

    /// The word for users.
    public Text label() {
        return ActionTexts.text("verdict." + name());
    }
}

package no.rettesnor.actions.model;

import no.rettesnor.kernel.Text;

/// How an action works, from the surest kind to the weakest (the hierarchy of controls, ISO 45001).
public enum ControlLevel {
    ELIMINATE,
    SUBSTITUTE,
    TECHNICAL,
    ADMINISTRATIVE,
    PROTECTIVE_EQUIPMENT;

    /// The word for users.
    public Text label() {
        return ActionTexts.text("control." + name());
    }
}

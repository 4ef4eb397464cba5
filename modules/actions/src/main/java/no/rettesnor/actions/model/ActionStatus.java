package no.rettesnor.actions.model;

import no.rettesnor.kernel.Text;

/// How far an action has come.
public enum ActionStatus {
    PLANNED,
    ONGOING,
    DONE,
    DROPPED;

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return this == PLANNED || this == ONGOING;
    }

    /// The word for users.
    public Text label() {
        return ActionTexts.text("status." + name());
    }
}

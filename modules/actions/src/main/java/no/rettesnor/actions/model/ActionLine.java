package no.rettesnor.actions.model;

import org.jspecify.annotations.Nullable;

/// An action in the list, with what it belongs to.
///
/// @param action the action
/// @param subject what it belongs to, as people call it; empty when that is gone
/// @param unitId the unit that answers for it: its own, else its subject's; null for none
public record ActionLine(ImprovementAction action, String subject, @Nullable String unitId) {

    public String id() {
        return action.id();
    }
}

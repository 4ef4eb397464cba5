package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// Whether others may read a report when they ask for access to it.
public enum DisclosureState {
    OPEN,
    PARTLY_REDACTED,
    EXEMPT;

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("disclosure." + name());
    }
}

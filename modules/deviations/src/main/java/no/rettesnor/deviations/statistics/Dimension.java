package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.Text;

/// What deviations can be counted by.
public enum Dimension {
    /// Not divided: one line with everything.
    ALL,
    /// The units as a tree; a parent is exactly the sum of its children and its own.
    UNIT,
    /// The units right under the municipality, each with everything beneath it.
    SECTOR,
    CATEGORY,
    TYPE,
    KIND,
    SEVERITY,
    POTENTIAL,
    STATUS,
    /// The months of the filter's days.
    MONTH,
    /// The system it was imported from.
    SOURCE;

    /// The word for users, as a header.
    public Text label() {
        return DeviationTexts.text("dimension." + name());
    }
}

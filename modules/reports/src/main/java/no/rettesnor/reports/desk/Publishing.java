package no.rettesnor.reports.desk;

import no.rettesnor.figures.Figure;
import no.rettesnor.reports.model.ReportNumbers;

import java.util.List;

/// Whom a report is for.
public sealed interface Publishing {

    /// For the municipality's own use: every number is told.
    Publishing INTERNAL = new Internal();

    /// For anybody: small numbers are kept back.
    static Publishing outside() {
        return INTERNAL;
    }

    /// What may be told.
    ///
    /// @param figures in the order of the numbers
    /// @param published whether small numbers were hidden
    /// @param hidden how many were
    record Shown(List<Figure> figures, boolean published, int hidden) {}

    /// The figures as they may be told.
    Shown shown(ReportNumbers numbers);

    /// Every number is told.
    record Internal() implements Publishing {
        @Override
        public Shown shown(ReportNumbers numbers) {
            return new Shown(List.copyOf(numbers.figures().values()), false, 0);
        }
    }
}

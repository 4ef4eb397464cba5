package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The five fields of the short form: what, where, when, what kind, how bad. Nothing else is asked
/// for.
///
/// @param title what, in one line
/// @param description what, in as many words as it takes; may be empty
/// @param unitId where it happened
/// @param happenedOn when
/// @param kind what sort of report
/// @param severity how bad it was; null when the reporter does not know
/// @param more anything else the reporter already knows
public record NewDeviation(
        String title,
        String description,
        String unitId,
        LocalDate happenedOn,
        DeviationKind kind,
        @Nullable Severity severity,
        DeviationEdit more) {

    /// The five fields and nothing more.
    public static NewDeviation of(
            String title,
            String description,
            String unitId,
            LocalDate happenedOn,
            DeviationKind kind,
            @Nullable Severity severity) {
        return new NewDeviation(
                title, description, unitId, happenedOn, kind, severity, DeviationEdit.none());
    }
}

package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A deviation as a line in a list: what is shown, and no more.
///
/// @param place where it stands in the file; with the other values it is the key for the next page
/// @param id the deviation
/// @param municipalityId whose register it is in
/// @param number what people call it
/// @param kind what sort of report it is
/// @param categoryName the main group, null when unsorted
/// @param typeName the type, null when none
/// @param title one line
/// @param happenedOn the day
/// @param unitName where it happened
/// @param actual how bad it was
/// @param potential how bad it could have been
/// @param status how far the handling has come
/// @param caseHandler who handles it
/// @param nextDue the first deadline of an action that is still open
/// @param personalData whether the security of personal data was breached
public record DeviationLine(
        long place,
        String id,
        String municipalityId,
        DeviationNumber number,
        DeviationKind kind,
        @Nullable String categoryName,
        @Nullable String typeName,
        String title,
        LocalDate happenedOn,
        String unitName,
        @Nullable Severity actual,
        @Nullable Severity potential,
        DeviationStatus status,
        @Nullable String caseHandler,
        @Nullable LocalDate nextDue,
        boolean personalData) {

    /// Whether an action should have been done before that day.
    public boolean isOverdue(LocalDate today) {
        return nextDue != null && nextDue.isBefore(today);
    }
}

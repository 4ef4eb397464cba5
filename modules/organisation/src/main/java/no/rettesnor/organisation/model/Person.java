package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Somebody who works in the municipality, so far as quality work needs to know.
///
/// @param id the row's id
/// @param municipalityId the municipality that the person works in
/// @param name full name
/// @param email address at work; null when not known
/// @param unitId where the person works; null when not known
/// @param validFrom first day; null when it does not matter
/// @param validTo last day, inclusive; null while the person works there
public record Person(
        String id,
        String municipalityId,
        String name,
        @Nullable String email,
        @Nullable String unitId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// Whether the person works there on that day.
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}

package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a user says about a person.
///
/// @param name full name
/// @param email address at work; null when not known
/// @param unitId where the person works; null when not known
/// @param validFrom first day; null when it does not matter
/// @param validTo last day, inclusive; null while the person works there
public record PersonDraft(
        String name,
        @Nullable String email,
        @Nullable String unitId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// As the person stands.
    public static PersonDraft of(Person person) {
        return new PersonDraft(
                person.name(),
                person.email(),
                person.unitId(),
                person.validFrom(),
                person.validTo());
    }
}

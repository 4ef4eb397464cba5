package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// That a person holds a role in a unit for a time.
///
/// @param id the row's id
/// @param personId who
/// @param roleId which role
/// @param unitId where
/// @param validFrom first day; null when it does not matter
/// @param validTo last day, inclusive; null while it lasts
public record RoleHolder(
        String id,
        String personId,
        String roleId,
        String unitId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

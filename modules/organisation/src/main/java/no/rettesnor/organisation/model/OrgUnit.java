package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One unit of the organisation.
///
/// @param id the row's id
/// @param municipalityId the municipality that it belongs to
/// @param parentId the unit that it lies under; null for the municipality's own unit
/// @param level where in the tree it stands
/// @param code its number in other systems, such as the accounts; null when it has none
/// @param name what it is called
/// @param validFrom its first day; null when it has always been there
/// @param validTo its last day, inclusive; null while it is not closed
/// @param inUseFrom the day it began to use the system; null when its parent's day holds for it.
///   Before that day its figures are “not in use”, never 0
/// @param fullTimePosts its full-time posts, for rates; null when not known
public record OrgUnit(
        String id,
        String municipalityId,
        @Nullable String parentId,
        UnitLevel level,
        @Nullable String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate inUseFrom,
        @Nullable Double fullTimePosts) {

    /// Whether the unit exists on that day.
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /// Whether a last day has been set.
    public boolean isClosed() {
        return validTo != null;
    }
}

package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What may be corrected about a unit without moving or closing it.
///
/// @param code its number in other systems; null when it has none
/// @param validFrom its first day; null when it has always been there
/// @param inUseFrom the day it began to use the system; null when its parent's day holds
/// @param fullTimePosts its full-time posts; null when not known
public record UnitDetails(
        @Nullable String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate inUseFrom,
        @Nullable Double fullTimePosts) {

    /// As the unit stands.
    public static UnitDetails of(OrgUnit unit) {
        return new UnitDetails(
                unit.code(), unit.validFrom(), unit.inUseFrom(), unit.fullTimePosts());
    }
}

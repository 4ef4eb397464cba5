package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a user says about a unit that does not exist yet.
///
/// @param parentId the unit that it shall lie under
/// @param level its level
/// @param code its number in other systems; null when it has none
/// @param name what it is called
/// @param validFrom its first day; null when it has always been there
/// @param inUseFrom the day it begins to use the system; null when its parent's day holds
/// @param fullTimePosts its full-time posts; null when not known
public record UnitDraft(
        String parentId,
        UnitLevel level,
        @Nullable String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate inUseFrom,
        @Nullable Double fullTimePosts) {

    /// A unit with a name and a place; everything else can be said later.
    public static UnitDraft of(String parentId, UnitLevel level, String name) {
        return new UnitDraft(parentId, level, null, name, null, null, null);
    }

    /// The same with a code.
    public UnitDraft withCode(String number) {
        return new UnitDraft(parentId, level, number, name, validFrom, inUseFrom, fullTimePosts);
    }

    /// The same from that day on.
    public UnitDraft from(LocalDate day) {
        return new UnitDraft(parentId, level, code, name, day, inUseFrom, fullTimePosts);
    }

    /// The same, using the system from that day on.
    public UnitDraft inUseFrom(LocalDate day) {
        return new UnitDraft(parentId, level, code, name, validFrom, day, fullTimePosts);
    }
}

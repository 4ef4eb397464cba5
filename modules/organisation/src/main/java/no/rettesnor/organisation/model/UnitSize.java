package no.rettesnor.organisation.model;

import org.jspecify.annotations.Nullable;

/// How large a unit was in one year, with everything beneath it.
///
/// @param id the row's id
/// @param unitId the unit
/// @param year the calendar year
/// @param posts its full-time posts; null when not known
/// @param users how many used its services; null when not known
public record UnitSize(
        String id, String unitId, int year, @Nullable Double posts, @Nullable Double users) {}

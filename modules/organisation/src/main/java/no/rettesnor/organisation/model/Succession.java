package no.rettesnor.organisation.model;

import java.time.LocalDate;

/// That one unit took over from another.
///
/// @param id the row's id
/// @param fromUnitId the unit that was closed
/// @param toUnitId the unit that carries on its work
/// @param onDate the first day of the new order
public record Succession(String id, String fromUnitId, String toUnitId, LocalDate onDate) {}

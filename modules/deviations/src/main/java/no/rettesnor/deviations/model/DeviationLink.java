package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Ref;

/// Ties a deviation to something else in the store: another deviation, a procedure, a risk.
///
/// @param id the row
/// @param from what the link starts at; for links made here always a deviation
/// @param to what it points at
/// @param relation how they stand to each other
public record DeviationLink(String id, Ref from, Ref to, LinkRelation relation) {}

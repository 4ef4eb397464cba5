package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

/// Something that actions belong to, as a list of actions shows it.
///
/// @param ref what it is; the window's navigation opens it
/// @param label what people call it: “2025-0143 Fall i trapp”, “R7 Feil dose”
/// @param unitId the unit it belongs to, which answers for its actions unless an action names
///   another; null for what belongs to no unit
public record ActionSubject(Ref ref, String label, @Nullable String unitId) {}

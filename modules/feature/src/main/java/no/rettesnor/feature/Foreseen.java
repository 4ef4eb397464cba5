package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;

/// Something that may come true, such as a risk.
///
/// @param ref what it is; the window's navigation opens it
/// @param label what people call it, with where it belongs: “R7 Feil dose – Hjemmetjenesten 2026”
public record Foreseen(Ref ref, String label) {}

package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;

import java.time.LocalDate;

/// Something that has happened, as a register keeps it.
///
/// @param ref what it is; the window's navigation opens it
/// @param label what people call it: “2025-0143 Fall i trapp”
/// @param on the day it happened
public record Occurred(Ref ref, String label, LocalDate on) {}

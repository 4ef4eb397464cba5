package no.rettesnor.store;

import no.rettesnor.kernel.Ref;

/// A row that was found.
///
/// @param ref the row
/// @param title what its searched title columns hold now, joined by spaces
public record Hit(Ref ref, String title) {}

package no.rettesnor.uikit;

import org.jspecify.annotations.Nullable;

/// One step of the way to what a page shows.
///
/// @param name what stands there, in the window's language
/// @param open goes there; null for the last one, where the user already is
public record Crumb(String name, @Nullable Runnable open) {}

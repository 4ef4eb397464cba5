package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A step in the handling that somebody wants to take.
///
/// @param to the new status
/// @param reason why; demanded for a rejection
/// @param at when
public record StatusChange(DeviationStatus to, @Nullable String reason, Instant at) {}

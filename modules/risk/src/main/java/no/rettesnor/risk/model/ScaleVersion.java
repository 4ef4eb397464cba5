package no.rettesnor.risk.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One version of a scale. It never changes; a change makes the next version.
///
/// @param id of its row
/// @param name for users, the same through the versions unless changed
/// @param version from 1
/// @param replaces the version before; null for the first
/// @param scale what it says
/// @param createdAt when it was made
public record ScaleVersion(
        String id,
        String name,
        int version,
        @Nullable String replaces,
        Scale scale,
        Instant createdAt) {}

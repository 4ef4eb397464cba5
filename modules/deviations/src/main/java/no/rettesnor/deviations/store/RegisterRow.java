package no.rettesnor.deviations.store;

import org.jspecify.annotations.Nullable;

/// What statistics need of a deviation, packed so that a million of them are read in a second or
/// two.
///
/// @param place where it stands in the file
/// @param key the unit, category, type and source, with a `/` between; what is not stated is empty
/// @param codes kind + 8 · status + 64 · actual severity + 512 · potential severity + 4096 ·
///   privacy, the first two counted from 0 in the order of their enums, severities as levels with 0
///   for not stated
/// @param times day it happened (since 1970) · 2³⁴ + second it was reported
/// @param closed the second it was closed; null while it is not, or when it was rejected
public record RegisterRow(long place, String key, int codes, long times, @Nullable Long closed) {

    private static final long SECONDS = 1L << 34;

    public int kind() {
        return codes & 7;
    }

    public int status() {
        return codes >> 3 & 7;
    }

    public int actual() {
        return codes >> 6 & 7;
    }

    public int potential() {
        return codes >> 9 & 7;
    }

    public boolean privacy() {
        return (codes >> 12 & 1) == 1;
    }

    /// The day it happened, as days since 1970.
    public int day() {
        return (int) Math.floorDiv(times, SECONDS);
    }

    /// When it was reported, in seconds since 1970.
    public long reported() {
        return Math.floorMod(times, SECONDS);
    }
}

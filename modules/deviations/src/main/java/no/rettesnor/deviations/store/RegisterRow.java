package no.rettesnor.deviations.store;

import org.jspecify.annotations.Nullable;

/// What statistics need of a deviation, packed so that a million of them are read in a second.
///
/// @param place where it stands in the file
/// @param key the unit, category, type and source, with [#BETWEEN] between; what is not stated is
///   empty
/// @param codes kind + 8 · status + 64 · actual severity + 512 · potential severity + 4096 ·
///   privacy, the first two counted from 0 in the order of their enums, severities as levels with 0
///   for not stated
/// @param day the day it happened, as days since 1970
/// @param reported when it was reported, in seconds since 1970
/// @param closed the second it was closed; null while it is not, or when it was rejected
public record RegisterRow(
        long place, String key, int codes, int day, long reported, @Nullable Long closed) {

    /// Stands between the parts of a key.
    public static final char BETWEEN = '\u001F';
}

package no.rettesnor.store;

import java.time.Instant;

/// One thing that can be undone or redone.
///
/// @param group its number in the log
/// @param words the action's name
/// @param who did it
/// @param at when it was done
public record Step(long group, String words, String who, Instant at) {}

package no.rettesnor.deviations.store;

/// The first deadline among the open actions of a deviation.
///
/// @param place where the deviation stands in the file
/// @param day the deadline, as days since 1970
public record OpenDue(long place, int day) {}

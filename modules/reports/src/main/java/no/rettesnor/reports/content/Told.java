package no.rettesnor.reports.content;

/// A small number that a report tells because somebody decided so.
///
/// @param number which one: figure, row and column
/// @param who decided it
/// @param when in the report's language
/// @param reason why, in their words
public record Told(String number, String who, String when, String reason) {}

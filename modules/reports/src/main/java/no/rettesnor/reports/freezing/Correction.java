package no.rettesnor.reports.freezing;

/// A number that is another in the register now than in the adopted report.
///
/// @param figure the figure's title
/// @param row the row's name
/// @param column the column's header
/// @param then as the report says it
/// @param now as the register says it
public record Correction(String figure, String row, String column, String then, String now) {}

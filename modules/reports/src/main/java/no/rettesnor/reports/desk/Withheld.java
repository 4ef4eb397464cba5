package no.rettesnor.reports.desk;

import no.rettesnor.figures.RowsBehind;

/// A number that a report keeps back when it is for publication.
///
/// @param figure the figure's title
/// @param row the row's name
/// @param column the column's header
/// @param number as it would be told
/// @param rows the rows that it counts
/// @param small whether it is kept back for its own sake; otherwise it would let another be worked
///   out
public record Withheld(
        String figure, String row, String column, String number, RowsBehind rows, boolean small) {

    /// Which number it is, for people.
    public String place() {
        return figure + " | " + row + " | " + column;
    }
}

package no.rettesnor.uikit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a user has arranged a table, as the settings keep it: `title:1:420,number:0|occurred:desc`.
/// Parts that cannot be read are passed over, so that settings of another version do no harm.
///
/// @param columns from left to right
/// @param order what the rows are sorted by, the most important first; empty for the source's own
record Arrangement(List<Placed> columns, List<Sorted> order) {

    private static final String DESCENDING = "desc";

    Arrangement {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /// One column.
    ///
    /// @param id the column's
    /// @param shown whether it is on screen
    /// @param width in pixels at 100 % text size; 0 while the user has not chosen one
    record Placed(String id, boolean shown, int width) {}

    /// One column to sort by.
    ///
    /// @param id the column's
    /// @param ascending or descending
    record Sorted(String id, boolean ascending) {}

    String toText() {
        String placed =
                columns.stream()
                        .map(
                                column ->
                                        column.id()
                                                + (column.shown() ? ":1" : ":0")
                                                + (column.width() > 0 ? ":" + column.width() : ""))
                        .collect(Collectors.joining(","));
        String sorted =
                order.stream()
                        .map(column -> column.id() + (column.ascending() ? ":asc" : ":desc"))
                        .collect(Collectors.joining(","));
        return sorted.isEmpty() ? placed : placed + "|" + sorted;
    }

    static Arrangement parse(String text) {
        int bar = text.indexOf('|');
        String placed = bar < 0 ? text : text.substring(0, bar);
        List<Placed> columns = new ArrayList<>();
        for (String entry : placed.split(",")) {
            String[] parts = entry.split(":");
            if (parts.length >= 2 && !parts[0].isEmpty()) {
                int width = parts.length > 2 ? number(parts[2]) : 0;
                columns.add(new Placed(parts[0], parts[1].equals("1"), width));
            }
        }
        List<Sorted> order = new ArrayList<>();
        for (String entry : bar < 0 ? new String[0] : text.substring(bar + 1).split(",")) {
            String[] parts = entry.split(":");
            if (parts.length == 2) {
                order.add(new Sorted(parts[0], !parts[1].equals(DESCENDING)));
            }
        }
        return new Arrangement(columns, order);
    }

    private static int number(String digits) {
        try {
            return Math.max(0, Integer.parseInt(digits));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}

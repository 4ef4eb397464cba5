package no.rettesnor.reports.model;

import java.util.List;

/// One row of a table that is filled in by hand.
///
/// @param id of its row
/// @param blockId whose it is
/// @param position its place, from 0
/// @param cells its cells with a tab between each
public record ReportRow(String id, String blockId, int position, String cells) {

    /// The cells, as many as the headers.
    public List<String> values(int count) {
        String[] found = cells.split("\t", -1);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(place -> place < found.length ? found[place] : "")
                .toList();
    }

    /// With other cells.
    public ReportRow saying(List<String> values) {
        return new ReportRow(id, blockId, position, cells(values));
    }

    /// Cells as they are kept. Tabs and line breaks within one become spaces.
    public static String cells(List<String> values) {
        return String.join(
                "\t", values.stream().map(value -> value.replaceAll("[\\t\\r\\n]+", " ")).toList());
    }
}

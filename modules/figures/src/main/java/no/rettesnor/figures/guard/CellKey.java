package no.rettesnor.figures.guard;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a count counts. Two places that count the same rows share one key, in whichever table,
/// sheet, chart or year's file they stand; that is how the guard sees that one tells the other.
///
/// @param words the same for the same rows, and different for different rows
public record CellKey(String words) implements Comparable<CellKey> {

    /// A cell of a table by several dimensions. A dimension that is not divided is left out, so
    /// that a total is the same cell in every table that has it.
    ///
    /// @param measure what is counted, such as `deviations`
    /// @param places the value of each dimension
    public static CellKey of(String measure, Map<String, String> places) {
        return new CellKey(
                new TreeMap<>(places)
                        .entrySet().stream()
                                .map(place -> place.getKey() + "=" + place.getValue())
                                .collect(Collectors.joining(";", measure + "[", "]")));
    }

    @Override
    public int compareTo(CellKey other) {
        return words.compareTo(other.words);
    }

    @Override
    public String toString() {
        return words;
    }
}

package no.rettesnor.risk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The order of rows that have a position.
final class Places {

    private Places() {}

    /// The rows with one of them moved; as they are when there is no place to move it to.
    static <T> List<T> moved(List<T> rows, T row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from < 0 || to < 0 || to >= rows.size()) {
            return rows;
        }
        List<T> result = new ArrayList<>(rows);
        result.remove(from);
        result.add(to, row);
        return result;
    }

    /// Writes each row that is not where its position says.
    static <T> void write(List<T> rows, BiFunction<T, Integer, T> at, Consumer<T> update) {
        for (int place = 0; place < rows.size(); place++) {
            T placed = at.apply(rows.get(place), place);
            if (!placed.equals(rows.get(place))) {
                update.accept(placed);
            }
        }
    }
}

package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One value of a dimension: a line or a column of a table.
///
/// @param key an id or an enum's name
/// @param name for users
/// @param depth how deep in the tree
/// @param parent the slot that it is counted into as well, or -1
/// @param narrowing makes a filter that counts only this
/// @param units the units it is about; null when it is not about units
/// @param month the month it is about; null when it is not about a month
/// @param optional whether it is left out when there is nothing in it
record Slot(
        String key,
        Text name,
        int depth,
        int parent,
        UnaryOperator<DeviationFilter> narrowing,
        @Nullable Set<String> units,
        @Nullable YearMonth month,
        boolean optional) {

    static Slot of(
            String key, Text name, boolean optional, UnaryOperator<DeviationFilter> narrowing) {
        return new Slot(key, name, 0, -1, narrowing, null, null, optional);
    }
}

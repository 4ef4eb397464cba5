package no.rettesnor.uikit.filter;

import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.function.Supplier;

/// Something a list can be filtered by.
///
/// @param id stable; kept in saved views
/// @param title what the chip says before the value
/// @param kind how it is edited
/// @param options what there is to choose among; asked for each time a chip is drawn or opened, on
///   the screen's thread, so it should answer from memory
public record FilterField(String id, Text title, Kind kind, Supplier<List<FilterOption>> options) {

    /// How a condition is edited.
    public enum Kind {
        /// Any of a list.
        CHOICE,
        /// Between two dates, see [PeriodFilter].
        PERIOD,
        /// On while the chip is there; its value is `yes`.
        FLAG
    }

    public static final String YES = "yes";

    public static FilterField choice(String id, Text title, Supplier<List<FilterOption>> options) {
        return new FilterField(id, title, Kind.CHOICE, options);
    }

    public static FilterField period(String id, Text title) {
        return new FilterField(id, title, Kind.PERIOD, List::of);
    }

    public static FilterField flag(String id, Text title) {
        return new FilterField(id, title, Kind.FLAG, List::of);
    }
}

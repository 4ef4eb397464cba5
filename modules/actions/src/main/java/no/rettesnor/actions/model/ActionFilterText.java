package no.rettesnor.actions.model;

import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.PeriodFilter;

import java.util.List;
import java.util.Set;

/// A filter as the text that opens the page with it: the text form of its chips.
public final class ActionFilterText {

    /// What a chip keeps for “not stated”.
    public static final String UNSTATED = "-";

    private ActionFilterText() {}

    /// The text of that filter.
    public static String of(ActionFilter filter) {
        FilterState state = FilterState.EMPTY.withWords(filter.text());
        if (filter.overdue()) {
            state = with(state, "overdue", List.of(FilterField.YES));
        }
        state = with(state, "status", filter.statuses().stream().map(Enum::name).toList());
        if (filter.from() != null || filter.to() != null) {
            PeriodFilter due = new PeriodFilter(filter.from(), filter.to());
            state = state.with(new Filter("due", due.values()));
        }
        state = with(state, "owner", unstated(filter.owners()));
        state = with(state, "unit", filter.units().stream().toList());
        state = with(state, "level", unstated(filter.levels()));
        state = with(state, "kind", filter.kinds().stream().toList());
        if (filter.checkDue()) {
            state = with(state, "check", List.of(FilterField.YES));
        }
        return state.toText();
    }

    private static FilterState with(FilterState state, String field, List<String> values) {
        return state.with(new Filter(field, values.stream().sorted().toList()));
    }

    private static List<String> unstated(Set<String> values) {
        return values.stream()
                .map(value -> value.equals(ActionFilter.UNSTATED) ? UNSTATED : value)
                .toList();
    }
}

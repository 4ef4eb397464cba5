package no.rettesnor.actions.store;

import org.jspecify.annotations.Nullable;

/// A filter as the statements take it: sets are JSON arrays, null lets everything through.
///
/// @param units ids of units
/// @param subjects what belongs to one of the units, as `kind:id`
/// @param text for the search index
/// @param title the same for titles alone
/// @param numbered what goes by the text as its number, as `kind:id`
record ActionQuery(
        @Nullable String statuses,
        @Nullable String overdueOn,
        @Nullable String checkOn,
        @Nullable String owners,
        @Nullable String levels,
        @Nullable String kinds,
        @Nullable String from,
        @Nullable String to,
        @Nullable String units,
        @Nullable String subjects,
        @Nullable String text,
        @Nullable String title,
        @Nullable String numbered,
        String sort,
        boolean descending) {

    ActionQuery within(@Nullable String unitIds, @Nullable String subjectRefs) {
        return new ActionQuery(
                statuses,
                overdueOn,
                checkOn,
                owners,
                levels,
                kinds,
                from,
                to,
                unitIds,
                subjectRefs,
                text,
                title,
                numbered,
                sort,
                descending);
    }
}

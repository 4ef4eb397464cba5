package no.rettesnor.deviations.store;

import org.jspecify.annotations.Nullable;

/// A filter as the statements take it. Lists are JSON arrays, so that a statement's text, and with
/// it the prepared statement, stays the same however many values there are; null sets no condition.
///
/// @param described whether anything is said of what is looked for, beside what it is tied to
/// @param linked what a row may be tied to instead
/// @param byUnit whether there are so few rows in the units that their index is the quickest way
/// @param byText whether the words hit so few rows that the search index is the quickest way
/// @param sort the name of a sort column
/// @param after where the page before ended
record ListQuery(
        @Nullable String municipalities,
        @Nullable String from,
        @Nullable String until,
        @Nullable String units,
        @Nullable String categories,
        @Nullable String types,
        @Nullable String kinds,
        @Nullable String severities,
        @Nullable String potentials,
        @Nullable String statuses,
        @Nullable String handlers,
        @Nullable String sources,
        @Nullable String overdueOn,
        boolean privacy,
        boolean effective,
        @Nullable String steps,
        @Nullable String text,
        boolean described,
        @Nullable String linked,
        boolean byUnit,
        boolean byText,
        String sort,
        boolean descending,
        @Nullable PageKey after,
        long offset,
        long limit) {

    ListQuery driven(boolean fewInUnits, boolean fewHits) {
        return new ListQuery(
                municipalities,
                from,
                until,
                units,
                categories,
                types,
                kinds,
                severities,
                potentials,
                statuses,
                handlers,
                sources,
                overdueOn,
                privacy,
                effective,
                steps,
                text,
                described,
                linked,
                fewInUnits,
                fewHits,
                sort,
                descending,
                after,
                offset,
                limit);
    }

    ListQuery page(@Nullable PageKey newAfter, long newOffset, long newLimit) {
        return new ListQuery(
                municipalities,
                from,
                until,
                units,
                categories,
                types,
                kinds,
                severities,
                potentials,
                statuses,
                handlers,
                sources,
                overdueOn,
                privacy,
                effective,
                steps,
                text,
                described,
                linked,
                byUnit,
                byText,
                sort,
                descending,
                newAfter,
                newOffset,
                newLimit);
    }
}

package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

/// A type beneath a category: falls, medication, threats.
///
/// @param id the row
/// @param categoryId the category it lies under, for good
/// @param code never changes: `HSE_FALL`
/// @param name what users see; renaming keeps the history in the log
/// @param position its place under the category, from 1
/// @param closed whether new deviations may no longer get it
/// @param mergedInto the type its deviations moved to when it was merged away
public record DeviationType(
        String id,
        String categoryId,
        String code,
        String name,
        int position,
        boolean closed,
        @Nullable String mergedInto) {}

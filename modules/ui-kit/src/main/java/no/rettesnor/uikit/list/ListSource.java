package no.rettesnor.uikit.list;

import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.RowSource;

import java.util.List;

/// What a page lists: what it can be filtered by, and the lines a filter has.
///
/// @param <L> a line
public interface ListSource<L> {

    /// What it can be filtered by.
    List<FilterField> fields();

    /// The named filters.
    SavedViews views();

    /// The lines of the filter as it is now.
    RowSource<L> lines();

    /// How the list stands; always the same.
    ListModel<L> model();
}

package no.rettesnor.uikit.filter;

import java.util.List;

/// Where a page keeps its filters under a name. Called on the screen's thread.
public interface SavedViews {

    /// A named filter.
    ///
    /// @param name the user's words
    /// @param text a [FilterState#toText]
    record SavedView(String name, String text) {}

    /// In the order they should be listed.
    List<SavedView> list();

    /// Keeps a view, in place of one with the same name.
    void save(String name, String text);

    void remove(String name);
}

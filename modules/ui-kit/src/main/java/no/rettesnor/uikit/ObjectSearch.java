package no.rettesnor.uikit;

import no.rettesnor.kernel.Ref;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/// Finds rows of any feature by words, for the search field of the window. Called on background
/// threads.
@FunctionalInterface
public interface ObjectSearch {

    /// The best rows first.
    List<Found> find(String words, int limit);

    /// A row that was found.
    ///
    /// @param ref opened through [Navigation#open]
    /// @param title what the user calls it
    /// @param place what kind of thing it is, or where it belongs
    /// @param icon of its kind
    record Found(Ref ref, String title, String place, Ikon icon) {}
}

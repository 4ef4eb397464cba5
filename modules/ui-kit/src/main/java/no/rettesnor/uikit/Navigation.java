package no.rettesnor.uikit;

import no.rettesnor.kernel.Ref;

/// Goes to other pages. Every move can be undone with Alt+Left.
public interface Navigation {

    /// Opens the page that shows this row; a notification says so when no page does.
    void open(Ref object);

    /// Opens a page and hands it an argument, see [View#open].
    ///
    /// @param page a [PageDescriptor#id]
    /// @param argument empty for the page as it was left
    void open(String page, String argument);

    /// Records where the page is now without moving, so that Back, "continue where you left" and
    /// the next start find it. Called by a page when the user opens one of its rows.
    ///
    /// @param title what the user calls it
    void visited(Ref object, String title);

    void back();

    void forward();

    /// Shows the pane to the right and moves there.
    void inspect();
}

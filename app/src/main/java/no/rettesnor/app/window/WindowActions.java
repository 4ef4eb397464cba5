package no.rettesnor.app.window;

import no.rettesnor.uikit.Command;

/// What only the window's frame can do.
///
/// @param search puts the caret in the search field
/// @param find puts the caret in the page's own search field
/// @param inspector shows or hides the pane to the right
/// @param nextPane moves the caret to the next pane
/// @param previousPane moves it to the one before
/// @param menu opens the menu of what has the caret
/// @param fullScreen fills the screen, or stops doing so
/// @param shortcuts shows the list of shortcuts
/// @param nameVersion offered after the answer that all is saved
/// @param help opens or closes the help about the page
record WindowActions(
        Runnable search,
        Runnable find,
        Runnable inspector,
        Runnable nextPane,
        Runnable previousPane,
        Runnable menu,
        Runnable fullScreen,
        Runnable shortcuts,
        Command nameVersion,
        Runnable help) {}

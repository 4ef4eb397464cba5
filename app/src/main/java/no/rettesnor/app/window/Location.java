package no.rettesnor.app.window;

/// A page and what it shows.
///
/// @param page a page's id
/// @param argument what the page was opened with; may be empty
record Location(String page, String argument) {}

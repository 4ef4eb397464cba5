package no.rettesnor.figures;

/// Where the rows that a number counts can be seen.
///
/// @param page the id of the page that lists them
/// @param filter the page's filter in its own stored form; the list it gives has as many rows as
///   the number says
public record RowsBehind(String page, String filter) {}

package no.rettesnor.uikit.filter;

/// One value to choose among.
///
/// @param id what the filter keeps
/// @param label what the user sees
public record FilterOption(String id, String label) {}

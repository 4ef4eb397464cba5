package no.rettesnor.store;

/// A value with a name: a saved view, an import preset.
///
/// @param space whose names these are, such as `deviations.view`
/// @param name as the user wrote it, one of its kind in the space
/// @param json the value, in a form only its owner knows
public record NamedValue(String space, String name, String json) {}

package no.rettesnor.kernel;

/// Something a person must mend before a change can be saved, shown at the field it belongs to.
///
/// @param field the field's name, as the feature calls it; or what stands for several, such as
///   `actions` or `status`
/// @param text what is wrong and what to do
public record FieldProblem(String field, Text text) {}

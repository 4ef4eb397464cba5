package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

/// Something a person must mend before a change can be saved, shown at the field it belongs to.
///
/// @param field the field's name, as in [DeviationField#name], or `causes`, `actions`, `status`
/// @param text what is wrong and what to do
public record FieldProblem(String field, Text text) {}

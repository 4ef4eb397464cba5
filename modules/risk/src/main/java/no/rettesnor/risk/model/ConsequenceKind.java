package no.rettesnor.risk.model;

import java.util.List;

/// Something that an event may harm, such as life and health.
///
/// @param code what ratings refer to; stays the same through the versions of a scale
/// @param name for users
/// @param definitions what each step of the consequence axis means for it, the mildest first; as
///   many as the axis has steps
public record ConsequenceKind(String code, String name, List<String> definitions) {

    public ConsequenceKind {
        definitions = List.copyOf(definitions);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A kind of consequence has a code and a name");
        }
    }
}

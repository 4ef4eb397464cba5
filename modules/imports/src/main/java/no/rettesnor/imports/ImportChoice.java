package no.rettesnor.imports;

import no.rettesnor.kernel.Text;

import java.util.List;

/// One value that a field may take.
///
/// @param key what the feature gets in the record: an id, or an enum's constant name
/// @param name what users see; in all its languages it also recognises values in files
/// @param synonyms other words, codes and numbers by which files call it, in any language
public record ImportChoice(String key, Text name, List<String> synonyms) {

    public ImportChoice {
        synonyms = List.copyOf(synonyms);
    }

    /// A choice that files call by its name or by one of the synonyms.
    public static ImportChoice of(String key, Text name, String... synonyms) {
        return new ImportChoice(key, name, List.of(synonyms));
    }
}

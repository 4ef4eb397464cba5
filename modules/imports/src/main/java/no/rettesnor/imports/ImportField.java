package no.rettesnor.imports;

import no.rettesnor.kernel.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One thing that a file may tell about each record.
///
/// ```java
/// ImportField.of("occurred_on", text("field.occurred"), FieldKind.DATE)
///         .asRequired()
///         .withSynonyms("hendelsesdato", "dato", "opened at", "händelsedatum");
/// ```
///
/// @param key its name in mappings and presets; never changed once presets may hold it
/// @param name what users see; in all its languages it also recognises column headers
/// @param kind how its cells are read
/// @param traits what else is true of it
/// @param synonyms other column headers that mean this, in any language and letter case
/// @param choices for [FieldKind#CHOICE] and [FieldKind#MULTI_CHOICE], in the order shown
public record ImportField(
        String key,
        Text name,
        FieldKind kind,
        Set<Trait> traits,
        List<String> synonyms,
        List<ImportChoice> choices) {

    /// What may be true of a field.
    public enum Trait {
        /// A record without it is rejected.
        REQUIRED,
        /// The number or code by which the system that the file comes from knows the record.
        EXTERNAL_KEY,
        /// Several columns may go into it, each under its header.
        JOINED,
        /// A value that is none of the choices may become a new one.
        EXTENSIBLE,
        /// A value that is none of the choices rejects the row, until somebody decides otherwise:
        /// to leave it out would change what the row says.
        EXACT
    }

    public ImportField {
        traits = Set.copyOf(traits);
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    /// An optional field with no synonyms and no choices; add them with the methods below.
    public static ImportField of(String key, Text name, FieldKind kind) {
        return new ImportField(key, name, kind, Set.of(), List.of(), List.of());
    }

    /// The same field, required.
    public ImportField asRequired() {
        return with(Trait.REQUIRED);
    }

    /// The same field, as the key by which a record is known again when a newer file comes.
    public ImportField asExternalKey() {
        return with(Trait.EXTERNAL_KEY);
    }

    /// The same field, taking several columns.
    public ImportField asJoined() {
        return with(Trait.JOINED);
    }

    /// The same field, taking new choices.
    public ImportField asExtensible() {
        return with(Trait.EXTENSIBLE);
    }

    /// The same field, where a value that is none of the choices rejects the row.
    public ImportField asExact() {
        return with(Trait.EXACT);
    }

    /// The same field with these other headers for it.
    public ImportField withSynonyms(String... others) {
        return new ImportField(key, name, kind, traits, List.of(others), choices);
    }

    /// The same field with these choices.
    public ImportField withChoices(List<ImportChoice> offered) {
        return new ImportField(key, name, kind, traits, synonyms, offered);
    }

    public boolean isRequired() {
        return traits.contains(Trait.REQUIRED);
    }

    public boolean isExternalKey() {
        return traits.contains(Trait.EXTERNAL_KEY);
    }

    /// Whether several columns may go into it.
    public boolean isJoined() {
        return traits.contains(Trait.JOINED) || kind == FieldKind.MULTI_CHOICE;
    }

    public boolean isExtensible() {
        return traits.contains(Trait.EXTENSIBLE);
    }

    public boolean isExact() {
        return traits.contains(Trait.EXACT);
    }

    private ImportField with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new ImportField(key, name, kind, more, synonyms, choices);
    }
}

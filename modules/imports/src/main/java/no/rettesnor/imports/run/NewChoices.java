package no.rettesnor.imports.run;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.mapping.ValueGuess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The choices there are, and those that this import makes: one for each name, whichever column it
/// stands in.
final class NewChoices {

    private final ImportSession session;
    private final Map<String, ValueGuess> names = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Map<String, String>> made = new HashMap<>();

    NewChoices(ImportSession session, List<ImportField> fields) {
        this.session = session;
        for (ImportField field : fields) {
            if (field.kind().hasChoices()) {
                names.put(field.key(), new ValueGuess(field.choices()));
                Set<String> known = new HashSet<>();
                field.choices().forEach(choice -> known.add(choice.key()));
                keys.put(field.key(), known);
            }
        }
    }

    /// Whether there is a choice with that key.
    boolean exists(ImportField field, String key) {
        return keys.getOrDefault(field.key(), Set.of()).contains(key);
    }

    /// The choice that the value names, an old one or one made just now.
    Optional<String> named(ImportField field, String value) {
        String fresh = made.getOrDefault(field.key(), Map.of()).get(folded(value));
        if (fresh != null) {
            return Optional.of(fresh);
        }
        ValueGuess guess = names.get(field.key());
        return guess == null ? Optional.empty() : guess.exactly(value);
    }

    /// Makes the choice, unless it is there.
    String create(ImportField field, String name) {
        Optional<String> there = named(field, name);
        if (there.isPresent()) {
            return there.get();
        }
        String key = session.createChoice(field, name);
        made.computeIfAbsent(field.key(), any -> new HashMap<>()).put(folded(name), key);
        return key;
    }

    /// How many were made.
    int count() {
        return made.values().stream().mapToInt(Map::size).sum();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

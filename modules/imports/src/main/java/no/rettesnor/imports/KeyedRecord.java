package no.rettesnor.imports;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A record asked by the keys of its fields.
///
/// @param values the record
/// @param positions where each field stands, from [#positions]
public record KeyedRecord(ImportRecord values, Map<String, Integer> positions) {

    /// Where each field stands.
    public static Map<String, Integer> positions(List<ImportField> fields) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).key(), i);
        }
        return Map.copyOf(positions);
    }

    /// Whether there is such a field, and the file tells about it.
    public boolean isMapped(String key) {
        return positions.containsKey(key) && values.isMapped(at(key));
    }

    /// The text, or the empty one.
    public String words(String key) {
        String text = values.text(at(key));
        return text == null ? "" : text.strip();
    }

    /// What the file says in place of a text; the text as it was where the file does not tell.
    public String words(String key, String before) {
        return isMapped(key) ? words(key) : before;
    }

    /// The day, where there is one.
    public @Nullable LocalDate day(String key) {
        return values.date(at(key));
    }

    /// The key of the choice, where there is one.
    public @Nullable String choice(String key) {
        return values.choice(at(key));
    }

    /// The choice read; what was before where the file does not tell.
    public <E> @Nullable E choice(String key, Function<String, E> named, @Nullable E before) {
        if (!isMapped(key)) {
            return before;
        }
        String name = choice(key);
        return name == null ? null : named.apply(name);
    }

    private int at(String key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException("No field " + key);
        }
        return position;
    }
}

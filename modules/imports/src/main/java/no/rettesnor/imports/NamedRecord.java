package no.rettesnor.imports;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A record asked by the keys of its fields.
///
/// @param values the record
/// @param positions where each field stands
public record NamedRecord(ImportRecord values, Map<String, Integer> positions) {

    /// Where each of the target's fields stands.
    public static Map<String, Integer> positions(List<ImportField> fields) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).key(), i);
        }
        return Map.copyOf(positions);
    }

    public boolean isMapped(String key) {
        return values.isMapped(at(key));
    }

    /// Does something with a field that the file tells about; the others stay as they are.
    public void ifMapped(String key, Consumer<String> work) {
        if (isMapped(key)) {
            work.accept(key);
        }
    }

    public @Nullable String text(String key) {
        return values.text(at(key));
    }

    /// The text, or the empty one.
    public String words(String key) {
        String text = text(key);
        return text == null ? "" : text.strip();
    }

    public @Nullable LocalDateTime time(String key) {
        return values.dateTime(at(key));
    }

    public @Nullable LocalTime hour(String key) {
        return values.time(at(key));
    }

    public @Nullable LocalDate day(String key) {
        return values.date(at(key));
    }

    public @Nullable String choice(String key) {
        return values.choice(at(key));
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.flag(at(key)));
    }

    private int at(String key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException("No field " + key);
        }
        return position;
    }
}

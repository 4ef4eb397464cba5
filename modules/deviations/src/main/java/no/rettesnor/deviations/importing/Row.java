package no.rettesnor.deviations.importing;

import no.rettesnor.imports.ImportRecord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;

/// A record asked by the names of its fields.
record Row(ImportRecord values, Map<String, Integer> positions) {

    boolean isMapped(String key) {
        return values.isMapped(at(key));
    }

    /// Does something with a field that the file tells about; the others stay as they are.
    void ifMapped(String key, Consumer<String> work) {
        if (isMapped(key)) {
            work.accept(key);
        }
    }

    @Nullable String text(String key) {
        return values.text(at(key));
    }

    /// The text, or the empty one.
    String words(String key) {
        String text = text(key);
        return text == null ? "" : text.strip();
    }

    @Nullable LocalDateTime time(String key) {
        return values.dateTime(at(key));
    }

    @Nullable LocalTime hour(String key) {
        return values.time(at(key));
    }

    @Nullable LocalDate day(String key) {
        return values.date(at(key));
    }

    @Nullable String choice(String key) {
        return values.choice(at(key));
    }

    boolean flag(String key) {
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

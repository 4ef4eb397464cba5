package no.rettesnor.risk.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// The form in which scales, and what was rated on them, are kept in the store.
public final class ScaleJson {

    // What a record answers is reckoned; only what it is made of is kept.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private ScaleJson() {}

    /// Writes what [#read] reads.
    public static String write(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalStateException when it is something else
    public static <T extends Record> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a " + type.getSimpleName(), damaged);
        }
    }
}

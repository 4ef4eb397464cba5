package no.rettesnor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.rettesnor.store.TableShape.Column;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Reads the columns that the triggers wrote as JSON.
final class Values {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Values() {}

    /// Ids as a JSON array, for `json_each`.
    static String array(Collection<String> ids) {
        ArrayNode array = JSON.createArrayNode();
        ids.forEach(array::add);
        return array.toString();
    }

    /// Columns and their values, for people to read.
    static SequencedMap<String, @Nullable String> texts(@Nullable String json) {
        SequencedMap<String, @Nullable String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node(json).properties()) {
            texts.put(field.getKey(), field.getValue().isNull() ? null : field.getValue().asText());
        }
        return texts;
    }

    /// Columns and their values, for the database.
    ///
    /// @throws UnknownColumnException when the table has no such column any more
    static SequencedMap<String, @Nullable Object> values(@Nullable String json, TableShape shape) {
        SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node(json).properties()) {
            Column column =
                    shape.columns().stream()
                            .filter(candidate -> candidate.name().equals(field.getKey()))
                            .findFirst()
                            .orElseThrow(() -> new UnknownColumnException(field.getKey()));
            values.put(column.name(), value(field.getValue(), column));
        }
        return values;
    }

    private static @Nullable Object value(JsonNode node, Column column) {
        if (node.isNull()) {
            return null;
        }
        return switch (column.type()) {
            case "INTEGER", "INT" -> node.asLong();
            case "REAL" -> node.asDouble();
            case "BLOB" -> HexFormat.of().parseHex(node.asText());
            default -> node.asText();
        };
    }

    /// The same as JSON.
    static ObjectNode node(@Nullable String json) {
        try {
            return json == null || !(JSON.readTree(json) instanceof ObjectNode columns)
                    ? JSON.createObjectNode()
                    : columns;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The log holds what its triggers do not write: " + json, e);
        }
    }

    /// A column that a later form of the store has done away with.
    static final class UnknownColumnException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownColumnException(String column) {
            super("No column " + column);
        }
    }
}

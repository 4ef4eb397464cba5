package no.rettesnor.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.rettesnor.office.values.DateReading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes and reads presets as JSON. By hand, so that the form in stores does not change when a
/// record does.
///
/// A value's decision is one text: `=key` chooses, `+name` creates, `-` leaves blank, `!` rejects.
public final class PresetJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PresetJson() {}

    /// The preset as JSON, without its name.
    public static String write(Preset preset) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", 1);
        Mapping mapping = preset.mapping();
        root.put("source", mapping.source());
        TableLayout layout = mapping.layout();
        root.put("sheet", layout.sheet());
        root.put("headerRow", layout.headerRow());
        root.put("charset", layout.charset());
        Character separator = layout.separator();
        root.put("separator", separator == null ? null : separator.toString());
        preset.headers().forEach(root.putArray("headers")::add);
        ArrayNode columns = root.putArray("columns");
        for (ColumnMapping column : mapping.columns()) {
            ObjectNode node = columns.addObject();
            node.put("column", column.column());
            node.put("field", column.field());
            node.put("dates", column.dates().name());
            node.put("others", column.others().name());
            ObjectNode values = node.putObject("values");
            column.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> values.put(entry.getKey(), words(entry.getValue())));
        }
        ObjectNode constants = root.putObject("constants");
        mapping.constants().forEach(constants::put);
        return root.toString();
    }

    /// The preset that [#write] wrote.
    ///
    /// @return empty when the text is something else, such as a newer program's form
    public static Optional<Preset> read(String name, String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.path("version").asInt() != 1) {
                return Optional.empty();
            }
            List<String> headers = new ArrayList<>();
            root.path("headers").forEach(header -> headers.add(header.asText()));
            List<ColumnMapping> columns = new ArrayList<>();
            for (JsonNode node : root.path("columns")) {
                columns.add(column(node));
            }
            Map<String, String> constants = new LinkedHashMap<>();
            root.path("constants")
                    .properties()
                    .forEach(entry -> constants.put(entry.getKey(), entry.getValue().asText()));
            Mapping mapping =
                    new Mapping(root.path("source").asText(), layout(root), columns, constants);
            return Optional.of(new Preset(name, headers, mapping));
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static ColumnMapping column(JsonNode node) {
        Map<String, ValueDecision> values = new LinkedHashMap<>();
        node.path("values")
                .properties()
                .forEach(entry -> values.put(entry.getKey(), decision(entry.getValue().asText())));
        return new ColumnMapping(
                node.path("column").asText(),
                node.path("field").asText(),
                DateReading.Order.valueOf(node.path("dates").asText()),
                values,
                OtherValues.valueOf(node.path("others").asText()));
    }

    private static TableLayout layout(JsonNode root) {
        String separator = text(root, "separator");
        return new TableLayout(
                text(root, "sheet"),
                root.hasNonNull("headerRow") ? root.get("headerRow").asLong() : null,
                text(root, "charset"),
                separator == null || separator.isEmpty() ? null : separator.charAt(0));
    }

    private static @Nullable String text(JsonNode root, String name) {
        return root.hasNonNull(name) ? root.get(name).asText() : null;
    }

    private static String words(ValueDecision decision) {
        return switch (decision) {
            case ValueDecision.Choose(String choice) -> "=" + choice;
            case ValueDecision.Create(String name) -> "+" + name;
            case ValueDecision.LeaveBlank() -> "-";
            case ValueDecision.Reject() -> "!";
        };
    }

    private static ValueDecision decision(String words) {
        if (words.equals("-")) {
            return new ValueDecision.LeaveBlank();
        }
        if (words.equals("!")) {
            return new ValueDecision.Reject();
        }
        String rest = words.isEmpty() ? "" : words.substring(1);
        return words.startsWith("+")
                ? new ValueDecision.Create(rest)
                : new ValueDecision.Choose(rest);
    }
}

package no.rettesnor.deviations.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A filter as JSON, for saved views. Ids, not names, so that a view survives a renaming. Only the
/// conditions that are set are written.
public final class FilterJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String UNSTATED = "-";

    private FilterJson() {}

    /// The filter as one JSON object.
    public static String write(DeviationFilter filter) {
        ObjectNode json = MAPPER.createObjectNode();
        array(json, "municipalities", filter.municipalities());
        if (filter.from() != null) {
            json.put("from", filter.from().toString());
        }
        if (filter.until() != null) {
            json.put("until", filter.until().toString());
        }
        array(
                json,
                "units",
                filter.units().stream()
                        .filter(UnitScope::withDescendants)
                        .map(UnitScope::unitId)
                        .toList());
        array(
                json,
                "ownUnits",
                filter.units().stream()
                        .filter(s -> !s.withDescendants())
                        .map(UnitScope::unitId)
                        .toList());
        choice(json, "categories", filter.categories(), id -> id);
        choice(json, "types", filter.types(), id -> id);
        array(json, "kinds", filter.kinds().stream().map(Enum::name).toList());
        choice(json, "severities", filter.severities(), Enum::name);
        choice(json, "potentials", filter.potentials(), Enum::name);
        array(json, "statuses", filter.statuses().stream().map(Enum::name).toList());
        choice(json, "handlers", filter.handlers(), name -> "=" + name);
        choice(json, "sources", filter.sources(), name -> "=" + name);
        choice(json, "steps", filter.steps(), name -> "=" + name);
        if (filter.overdue()) {
            json.put("overdue", true);
        }
        if (filter.privacy()) {
            json.put("privacy", true);
        }
        if (filter.effective()) {
            json.put("effective", true);
        }
        if (!filter.text().isEmpty()) {
            json.put("text", filter.text());
        }
        array(json, "linkedTo", filter.linkedTo().stream().map(Ref::toString).toList());
        return json.toString();
    }

    /// Reads what [#write] wrote; what is not there sets no condition.
    ///
    /// @throws ProblemException when it is not such JSON, for instance from a newer program
    public static DeviationFilter read(String text) throws ProblemException {
        try {
            JsonNode json = MAPPER.readTree(text);
            Set<UnitScope> units = new HashSet<>();
            texts(json, "units").forEach(id -> units.add(UnitScope.whole(id)));
            texts(json, "ownUnits").forEach(id -> units.add(UnitScope.own(id)));
            return new DeviationFilter(
                    texts(json, "municipalities"),
                    day(json, "from"),
                    day(json, "until"),
                    units,
                    choice(json, "categories", id -> id),
                    choice(json, "types", id -> id),
                    choice(json, "kinds", DeviationKind::valueOf).values(),
                    choice(json, "severities", Severity::valueOf),
                    choice(json, "potentials", Severity::valueOf),
                    choice(json, "statuses", DeviationStatus::valueOf).values(),
                    choice(json, "handlers", name -> name.substring(1)),
                    choice(json, "sources", name -> name.substring(1)),
                    json.path("overdue").asBoolean(),
                    json.path("privacy").asBoolean(),
                    json.path("effective").asBoolean(),
                    choice(json, "steps", name -> name.substring(1)),
                    json.path("text").asText(""),
                    texts(json, "linkedTo").stream().map(Ref::parse).collect(Collectors.toSet()));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new ProblemException(DeviationTexts.text("filter.problem.json"), e);
        }
    }

    private static void array(ObjectNode json, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(key);
            values.stream().sorted().forEach(array::add);
        }
    }

    private static <T> void choice(
            ObjectNode json, String key, Choice<T> choice, Function<T, String> name) {
        Set<String> names = new HashSet<>(choice.values().stream().map(name).toList());
        if (choice.unstated()) {
            names.add(UNSTATED);
        }
        array(json, key, names);
    }

    private static Set<String> texts(JsonNode json, String key) {
        Set<String> texts = new HashSet<>();
        json.path(key).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static <T> Choice<T> choice(JsonNode json, String key, Function<String, T> value) {
        Set<String> texts = texts(json, key);
        boolean unstated = texts.remove(UNSTATED);
        Set<T> values = new HashSet<>();
        texts.forEach(text -> values.add(value.apply(text)));
        return new Choice<>(values, unstated);
    }

    private static @Nullable LocalDate day(JsonNode json, String key) {
        return json.has(key) ? LocalDate.parse(json.get(key).asText()) : null;
    }
}

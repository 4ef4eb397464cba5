package no.rettesnor.reports.freezing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.rettesnor.figures.guard.CellKey;
import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.figures.guard.Relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a published report told and hid, as JSON, so that next year's does not give it away. It
/// holds the hidden numbers and stays in the store.
public final class PublicationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PublicationJson() {}

    /// The publication as one JSON object.
    public static String write(EarlierPublication publication) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode cells = json.putArray("cells");
        new TreeMap<>(publication.cells())
                .forEach(
                        (key, count) ->
                                cells.addObject()
                                        .put("key", key.words())
                                        .put("value", count.value())
                                        .put("told", count.told()));
        ArrayNode relations = json.putArray("relations");
        for (Relation relation : publication.relations()) {
            ObjectNode written = relations.addObject().put("result", relation.result());
            ArrayNode terms = written.putArray("terms");
            relation.terms()
                    .forEach(
                            term ->
                                    terms.addObject()
                                            .put("key", term.cell().words())
                                            .put("factor", term.factor()));
        }
        return json.toString();
    }

    /// Reads what [#write] wrote.
    public static EarlierPublication read(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            Map<CellKey, EarlierPublication.Count> cells = new HashMap<>();
            json.path("cells")
                    .forEach(
                            cell ->
                                    cells.put(
                                            key(cell),
                                            new EarlierPublication.Count(
                                                    cell.path("value").asLong(),
                                                    cell.path("told").asBoolean())));
            List<Relation> relations = new ArrayList<>();
            json.path("relations").forEach(relation -> relations.add(relation(relation)));
            return new EarlierPublication(cells, relations);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Relation relation(JsonNode json) {
        List<Relation.Term> terms = new ArrayList<>();
        json.path("terms")
                .forEach(
                        term ->
                                terms.add(
                                        new Relation.Term(key(term), term.path("factor").asInt())));
        return new Relation(terms, json.path("result").asLong());
    }

    private static CellKey key(JsonNode json) {
        return new CellKey(json.path("key").asText());
    }
}

package no.rettesnor.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds what rows held when an operation had just happened.
///
/// A column held then what the first later change of it says was there before; where none does,
/// what it holds now. A row whose first later entry is that it was made was not there.
final class PastImages {

    private final Sql sql;
    private final long last;

    /// @param last the operation
    PastImages(Sql sql, long last) {
        this.sql = sql;
        this.last = last;
    }

    /// A row on its way back.
    ///
    /// @param values what is known of it
    /// @param whole whether that is all of it
    private record Image(ObjectNode values, boolean whole) {}

    private record Entry(String row, String kind, @Nullable String before) {}

    /// The rows that were such then, whole, by their ids.
    Collection<ObjectNode> of(TableShape shape, RowsOf which) throws SQLException {
        Collection<String> touched = touched(shape, which);
        String ids = Values.array(touched);
        Map<String, Image> images = new HashMap<>();
        Set<String> notYet = new HashSet<>();
        sql.list(
                        "SELECT row_id, kind, before FROM change_log INDEXED BY change_log_row"
                            + " WHERE table_id = ? AND operation > ? AND row_id IN (SELECT value"
                            + " FROM json_each(?)) ORDER BY operation",
                        row -> new Entry(row.getString(1), row.getString(2), row.getString(3)),
                        shape.number(),
                        last,
                        ids)
                .forEach(entry -> stepBack(entry, images, notYet));
        Map<String, ObjectNode> rows = new TreeMap<>();
        images.forEach(
                (id, image) -> {
                    if (image.whole()) {
                        rows.put(id, image.values());
                    }
                });
        for (Map.Entry<String, ObjectNode> now : present(shape, ids).entrySet()) {
            String id = now.getKey();
            Image image = images.get(id);
            if (!notYet.contains(id) && (image == null || !image.whole())) {
                ObjectNode values = now.getValue();
                rows.put(id, image == null ? values : values.setAll(image.values()));
            }
        }
        Set<String> wanted = Set.copyOf(which.values());
        rows.values().removeIf(row -> !wanted.contains(row.path(which.column()).asText()));
        complete(shape, rows.values());
        return rows.values();
    }

    /// The ids of the rows that are such now or were at any time since, and perhaps of others.
    Collection<String> touched(TableShape shape, RowsOf which) throws SQLException {
        if (which.column().equals("id")) {
            return which.values();
        }
        String values = Values.array(which.values());
        Set<String> ids = new TreeSet<>();
        ids.addAll(
                sql.list(
                        "SELECT id FROM %s WHERE \"%s\" IN (SELECT value FROM json_each(?))"
                                .formatted(shape.table(), which.column()),
                        row -> row.getString(1),
                        values));
        ids.addAll(
                sql.list(
                        "SELECT DISTINCT row_id FROM change_log INDEXED BY change_log_past WHERE"
                                + " table_id = ? AND operation > ? AND kind <> 'I' AND before ->> ?"
                                + " IN (SELECT value FROM json_each(?))",
                        row -> row.getString(1),
                        shape.number(),
                        last,
                        which.column(),
                        values));
        return ids;
    }

    /// Entries come the earliest first, so what is known already is never learnt again.
    private static void stepBack(Entry entry, Map<String, Image> images, Set<String> notYet) {
        Image image = images.get(entry.row());
        if (notYet.contains(entry.row()) || (image != null && image.whole())) {
            return;
        }
        if (entry.kind().equals("I") && image == null) {
            notYet.add(entry.row());
            return;
        }
        ObjectNode before = Values.node(entry.before());
        images.put(
                entry.row(),
                new Image(
                        image == null ? before : before.setAll(image.values()),
                        entry.kind().equals("D")));
    }

    private Map<String, ObjectNode> present(TableShape shape, String ids) throws SQLException {
        Map<String, ObjectNode> rows = new HashMap<>();
        sql.list(
                "SELECT id, %s FROM %s WHERE id IN (SELECT value FROM json_each(?))"
                        .formatted(Triggers.image(shape), shape.table()),
                row -> rows.put(row.getString(1), Values.node(row.getString(2))),
                ids);
        return rows;
    }

    /// A row that went before a column came has what a row gets that does not say otherwise.
    private void complete(TableShape shape, Collection<ObjectNode> rows) throws SQLException {
        List<String> names = shape.columns().stream().map(TableShape.Column::name).toList();
        List<ObjectNode> older = new ArrayList<>();
        for (ObjectNode row : rows) {
            if (!names.stream().allMatch(row::has)) {
                older.add(row);
            }
        }
        if (!older.isEmpty()) {
            ObjectNode defaults = defaults(shape);
            for (ObjectNode row : older) {
                for (Map.Entry<String, JsonNode> each : defaults.properties()) {
                    row.putIfAbsent(each.getKey(), each.getValue());
                }
            }
        }
    }

    private ObjectNode defaults(TableShape shape) throws SQLException {
        String values =
                sql
                        .list(
                                "SELECT name, dflt_value FROM pragma_table_info(?)",
                                row ->
                                        "'%s', %s"
                                                .formatted(
                                                        row.getString(1),
                                                        row.getString(2) == null
                                                                ? "NULL"
                                                                : "(" + row.getString(2) + ")"),
                                shape.table())
                        .stream()
                        .collect(Collectors.joining(", ", "json_object(", ")"));
        return sql.first("SELECT " + values, row -> Values.node(row.getString(1))).orElseThrow();
    }
}

package no.rettesnor.store;

import no.rettesnor.store.TableShape.Column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Writes the triggers that carry every change of an entity table into the log, in the same
/// transaction.
///
/// An INSERT logs only the row's id, since the row itself is what came after. An UPDATE logs the
/// columns that changed, before and after. A DELETE logs the whole row. Text is compared byte by
/// byte, or a table that ignores letter case would lose the change from “a” to “A”. Bytes are
/// logged in hexadecimal, since JSON has none.
final class Triggers {

    static final String PREFIX = "log_";

    private Triggers() {}

    /// The statements that make the table's triggers, by the triggers' names.
    static SequencedMap<String, String> of(TableShape shape) {
        SequencedMap<String, String> triggers = new LinkedHashMap<>();
        triggers.put(nameOf(shape, "insert"), insert(shape));
        put(
                triggers,
                shape,
                "delete",
                "AFTER DELETE",
                "",
                entry(shape, "OLD", "'D'", row(shape, "OLD"), "NULL"));
        put(triggers, shape, "update", "AFTER UPDATE", " WHEN " + anyChanged(shape), update(shape));
        put(
                triggers,
                shape,
                "id",
                "BEFORE UPDATE OF id",
                " WHEN OLD.id IS NOT NEW.id",
                "SELECT RAISE(ABORT, 'The id of a row never changes');");
        if (shape.entity().lasting()) {
            String refusal = "SELECT RAISE(ABORT, 'The row is there for good');";
            put(triggers, shape, "lasts_update", "BEFORE UPDATE", "", refusal);
            put(triggers, shape, "lasts_delete", "BEFORE DELETE", "", refusal);
        }
        return triggers;
    }

    /// The statement that makes the trigger of new rows.
    static String insert(TableShape shape) {
        String line = entry(shape, "NEW", "'I'", "NULL", "NULL");
        return statement(shape, "insert", "AFTER INSERT", "", line);
    }

    static String nameOf(TableShape shape, String event) {
        return PREFIX + shape.table() + "_" + event;
    }

    private static void put(
            SequencedMap<String, String> triggers,
            TableShape shape,
            String event,
            String when,
            String condition,
            String body) {
        triggers.put(nameOf(shape, event), statement(shape, event, when, condition, body));
    }

    private static String statement(
            TableShape shape, String event, String when, String condition, String body) {
        return "CREATE TRIGGER \"%s\" %s ON \"%s\"%s BEGIN %s END"
                .formatted(nameOf(shape, event), when, shape.table(), condition, body);
    }

    private static String entry(
            TableShape shape, String image, String kind, String before, String after) {
        return "INSERT INTO change_log (group_id, table_id, row_id, kind, before, after)"
                + " VALUES ((SELECT group_id FROM change_context), %d, %s.id, %s, %s, %s);"
                        .formatted(shape.number(), image, kind, before, after);
    }

    /// An expression for a row as the log keeps it, in a query of its table.
    static String image(TableShape shape) {
        return row(shape, "\"" + shape.table() + "\"");
    }

    private static String row(TableShape shape, String image) {
        return shape.columns().stream()
                .map(column -> "'%s', %s".formatted(column.name(), logged(column, image)))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    private static String update(TableShape shape) {
        String changed =
                changeable(shape).stream()
                        .map(
                                column ->
                                        "SELECT '%s' AS name, %s AS was, %s AS became WHERE %s"
                                                .formatted(
                                                        column.name(),
                                                        logged(column, "OLD"),
                                                        logged(column, "NEW"),
                                                        isChanged(column)))
                        .collect(Collectors.joining(" UNION ALL "));
        return "INSERT INTO change_log (group_id, table_id, row_id, kind, before, after)"
                + " SELECT (SELECT group_id FROM change_context), %d, OLD.id, 'U',"
                        .formatted(shape.number())
                + " json_group_object(name, was), json_group_object(name, became)"
                + " FROM ("
                + changed
                + ");";
    }

    private static String anyChanged(TableShape shape) {
        List<Column> columns = changeable(shape);
        return columns.isEmpty()
                ? "0"
                : columns.stream().map(Triggers::isChanged).collect(Collectors.joining(" OR "));
    }

    private static List<Column> changeable(TableShape shape) {
        return shape.columns().stream().filter(column -> !column.name().equals("id")).toList();
    }

    private static String isChanged(Column column) {
        return "OLD.\"%1$s\" IS NOT NEW.\"%1$s\" COLLATE BINARY".formatted(column.name());
    }

    private static String logged(Column column, String image) {
        String value = image + ".\"" + column.name() + "\"";
        return column.isBlob()
                ? "CASE WHEN " + value + " IS NOT NULL THEN hex(" + value + ") END"
                : value;
    }
}

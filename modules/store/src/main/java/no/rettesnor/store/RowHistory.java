package no.rettesnor.store;

import no.rettesnor.kernel.Ref;
import no.rettesnor.store.HistoryEntry.Kind;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Tells a row's story from the log.
///
/// The log does not repeat what a new row held: that is found by walking back from what the row
/// holds now, or held when it was deleted.
final class RowHistory {

    private final Sql sql;
    private final Registry registry;

    private record Told(LogEntry entry, Instant at, String who, String words) {}

    RowHistory(Sql sql, Registry registry) {
        this.sql = sql;
        this.registry = registry;
    }

    List<HistoryEntry> of(Ref ref) throws SQLException {
        TableShape shape = registry.required(ref.kind());
        List<Told> operations =
                sql.list(
                        "SELECT c.operation, c.group_id, c.table_id, c.row_id, c.kind, c.before,"
                            + " c.after, g.at, g.who, g.words FROM change_log c JOIN change_group g"
                            + " ON g.id = c.group_id WHERE c.row_id = ? AND c.table_id = ? ORDER BY"
                            + " c.operation DESC",
                        row ->
                                new Told(
                                        LogEntry.read(row),
                                        Instant.parse(row.getString(8)),
                                        row.getString(9),
                                        row.getString(10)),
                        ref.id(),
                        shape.number());
        SequencedMap<String, @Nullable String> state = present(shape, ref.id());
        List<HistoryEntry> entries = new ArrayList<>();
        for (Told told : operations) {
            add(entries, told, columns(told.entry(), state));
            stepBack(told.entry(), state);
        }
        return entries;
    }

    private SequencedMap<String, @Nullable String> present(TableShape shape, String id)
            throws SQLException {
        String columns =
                shape.columns().stream()
                        .map(
                                column ->
                                        column.isBlob()
                                                ? "hex(\"" + column.name() + "\")"
                                                : "\"" + column.name() + "\"")
                        .collect(Collectors.joining(", "));
        return sql.<SequencedMap<String, @Nullable String>>first(
                        "SELECT " + columns + " FROM " + shape.table() + " WHERE id = ?",
                        row -> {
                            SequencedMap<String, @Nullable String> values = new LinkedHashMap<>();
                            for (int i = 0; i < shape.columns().size(); i++) {
                                values.put(shape.columns().get(i).name(), row.getString(i + 1));
                            }
                            return values;
                        },
                        id)
                .orElseGet(LinkedHashMap::new);
    }

    private static List<ColumnChange> columns(LogEntry entry, Map<String, @Nullable String> state) {
        List<ColumnChange> columns = new ArrayList<>();
        switch (entry.kind()) {
            case "I" -> state.forEach((name, value) -> addUnlessEmpty(columns, name, null, value));
            case "D" ->
                    Values.texts(entry.before())
                            .forEach((name, value) -> addUnlessEmpty(columns, name, value, null));
            default -> {
                Map<String, @Nullable String> after = Values.texts(entry.after());
                Values.texts(entry.before())
                        .forEach(
                                (name, value) ->
                                        columns.add(
                                                new ColumnChange(name, value, after.get(name))));
            }
        }
        return columns;
    }

    private static void addUnlessEmpty(
            List<ColumnChange> columns,
            String name,
            @Nullable String before,
            @Nullable String after) {
        if (before != null || after != null) {
            columns.add(new ColumnChange(name, before, after));
        }
    }

    private static void stepBack(LogEntry entry, Map<String, @Nullable String> state) {
        if (entry.kind().equals("I")) {
            state.clear();
        } else {
            state.putAll(Values.texts(entry.before()));
        }
    }

    /// Several changes of one step are told as one.
    private static void add(List<HistoryEntry> entries, Told told, List<ColumnChange> columns) {
        Kind kind =
                switch (told.entry().kind()) {
                    case "I" -> Kind.CREATED;
                    case "D" -> Kind.DELETED;
                    default -> Kind.CHANGED;
                };
        if (!entries.isEmpty() && kind == Kind.CHANGED) {
            HistoryEntry later = entries.getLast();
            if (later.group() == told.entry().group() && later.kind() == Kind.CHANGED) {
                entries.removeLast();
                columns = merged(columns, later.columns());
            }
        }
        entries.add(
                new HistoryEntry(
                        told.entry().group(),
                        told.at(),
                        told.who(),
                        told.words(),
                        kind,
                        List.copyOf(columns)));
    }

    private static List<ColumnChange> merged(List<ColumnChange> earlier, List<ColumnChange> later) {
        SequencedMap<String, ColumnChange> merged = new LinkedHashMap<>();
        earlier.forEach(change -> merged.put(change.column(), change));
        later.forEach(
                change ->
                        merged.merge(
                                change.column(),
                                change,
                                (first, last) ->
                                        new ColumnChange(
                                                change.column(), first.before(), last.after())));
        return new ArrayList<>(merged.values());
    }
}

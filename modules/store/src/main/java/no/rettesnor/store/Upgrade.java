package no.rettesnor.store;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Schema.Pending;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Brings a file to the form that this program's features want, in one transaction or not at all:
/// pending scripts, registered tables, triggers, log entries for rows that scripts made, search
/// index.
final class Upgrade {

    private static final String WHO = "Rettesnor";
    private static final Set<String> NOT_SEARCHED = Set.of("", "|");

    private final Sql sql;
    private final StoreOptions options;
    private final List<StoreFeature> features;

    Upgrade(Sql sql, StoreOptions options, List<StoreFeature> features) {
        this.sql = sql;
        this.options = options;
        this.features = features;
    }

    /// Whether the file lacks something.
    boolean isNeeded() throws SQLException, ProblemException {
        return !Schema.pending(sql, features).isEmpty() || !isRegistered();
    }

    void run() throws SQLException, ProblemException {
        // Scripts may rebuild tables; the keys are checked as a whole before the commit.
        sql.script("PRAGMA foreign_keys = OFF");
        sql.script("BEGIN IMMEDIATE");
        try {
            inTransaction();
            sql.script("COMMIT");
        } catch (SQLException | ProblemException | RuntimeException e) {
            rollBack(e);
            throw e;
        } finally {
            sql.script("PRAGMA foreign_keys = ON");
        }
    }

    private void inTransaction() throws SQLException, ProblemException {
        Schema.prepare(sql);
        List<Pending> pending = Schema.pending(sql, features);
        dropTriggers();
        apply(pending);
        Set<String> migrated =
                pending.stream().map(script -> script.feature().name()).collect(Collectors.toSet());
        List<String> stale = register(migrated);
        Registry registry = Registry.read(sql, features);
        for (TableShape shape : registry.shapes()) {
            for (String trigger : Triggers.of(shape).values()) {
                sql.script(trigger);
            }
        }
        enterUnlogged(registry);
        SearchIndex index = new SearchIndex(sql, registry);
        for (String kind : stale) {
            index.rebuild(kind);
        }
    }

    private boolean isRegistered() throws SQLException {
        Map<String, String> registered = new LinkedHashMap<>();
        sql.list(
                "SELECT name, search FROM entity_table",
                row -> registered.put(row.getString(1), row.getString(2)));
        for (EntityTable entity : Registry.entities(features)) {
            if (!search(entity).equals(registered.get(entity.table()))) {
                return false;
            }
        }
        return triggersAgree();
    }

    private boolean triggersAgree() throws SQLException {
        Map<String, String> present = new LinkedHashMap<>();
        sql.list(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
                row -> present.put(row.getString(1), row.getString(2)));
        for (TableShape shape : Registry.read(sql, features).shapes()) {
            for (Map.Entry<String, String> wanted : Triggers.of(shape).entrySet()) {
                if (!wanted.getValue().equals(present.get(wanted.getKey()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Only those of the features present: another's tables keep theirs, so its rows stay logged.
    private void dropTriggers() throws SQLException {
        Set<String> tables =
                Registry.entities(features).stream()
                        .map(EntityTable::table)
                        .collect(Collectors.toSet());
        List<String[]> triggers =
                sql.list(
                        "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name"
                                + " GLOB ?",
                        row -> new String[] {row.getString(1), row.getString(2)},
                        Triggers.PREFIX + "*");
        for (String[] trigger : triggers) {
            if (tables.contains(trigger[1])) {
                sql.script("DROP TRIGGER \"" + trigger[0] + "\"");
            }
        }
    }

    /// Notes the registrations, and gives the kinds whose search index must be made anew.
    private List<String> register(Set<String> migrated) throws SQLException {
        List<String> stale = new ArrayList<>();
        for (StoreFeature feature : features) {
            for (EntityTable entity : feature.entities()) {
                String search = search(entity);
                String before =
                        sql.first(
                                        "SELECT search FROM entity_table WHERE name = ?",
                                        row -> row.getString(1),
                                        entity.table())
                                .orElse("");
                sql.update(
                        "INSERT INTO entity_table (name, kind, search) VALUES (?, ?, ?) ON CONFLICT"
                                + " (name) DO UPDATE SET kind = excluded.kind, search ="
                                + " excluded.search",
                        entity.table(),
                        entity.kind(),
                        search);
                boolean searched = entity.isSearched() || !NOT_SEARCHED.contains(before);
                if (searched && (!search.equals(before) || migrated.contains(feature.name()))) {
                    stale.add(entity.kind());
                }
            }
        }
        return stale;
    }

    private static String search(EntityTable entity) {
        return String.join(",", entity.searchTitle()) + "|" + String.join(",", entity.searchBody());
    }

    /// Rows that scripts made, and rows of a table that is registered for the first time.
    private void enterUnlogged(Registry registry) throws SQLException {
        long before = sql.number("SELECT max(operation) FROM change_log");
        String now = Instants.text(options.clock().instant());
        sql.update(
                "INSERT INTO change_group (words, who, at, state, first_operation, last_operation)"
                        + " VALUES (?, ?, ?, 'APPLIED', ?, ?)",
                StoreTexts.text("action.upgraded").in(options.language()),
                WHO,
                now,
                before + 1,
                before);
        long group = sql.number("SELECT max(id) FROM change_group");
        for (TableShape shape : registry.shapes()) {
            sql.update(
                    "INSERT INTO change_log (group_id, table_id, row_id, kind) SELECT ?, ?, t.id,"
                            + " 'I' FROM "
                            + shape.table()
                            + " t WHERE NOT EXISTS (SELECT 1 FROM change_log c"
                            + " WHERE c.row_id = t.id AND c.table_id = ?)",
                    group,
                    shape.number(),
                    shape.number());
        }
        long after = sql.number("SELECT max(operation) FROM change_log");
        if (after == before) {
            sql.update("DELETE FROM change_group WHERE id = ?", group);
        } else {
            sql.update("UPDATE change_group SET last_operation = ? WHERE id = ?", after, group);
        }
    }

    /// What was broken before is not the scripts' doing, and no reason to keep the user out.
    private void apply(List<Pending> pending) throws SQLException, ProblemException {
        if (pending.isEmpty()) {
            return;
        }
        Map<String, Long> brokenBefore = brokenKeys();
        for (Pending script : pending) {
            Schema.apply(sql, script, options.clock().instant());
        }
        Map<String, Long> broken = brokenKeys();
        broken.entrySet()
                .removeIf(now -> now.getValue() <= brokenBefore.getOrDefault(now.getKey(), 0L));
        if (!broken.isEmpty()) {
            throw new ProblemException(
                    StoreTexts.text(
                            "store.upgrade-breaks-keys", String.join(", ", broken.keySet())));
        }
    }

    private Map<String, Long> brokenKeys() throws SQLException {
        Map<String, Long> broken = new TreeMap<>();
        sql.list(
                "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"",
                row -> broken.put(row.getString(1), row.getLong(2)));
        return broken;
    }

    private void rollBack(Exception cause) {
        try {
            sql.script("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}

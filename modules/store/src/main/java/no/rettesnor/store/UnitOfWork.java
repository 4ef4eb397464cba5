package no.rettesnor.store;

import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes one transaction one group in the log.
///
/// At the beginning the group's number is put into `change_context`, where the triggers find it; at
/// the end the search index takes in what was touched, the context is emptied and the transaction
/// commits. A group that logged nothing is taken away again.
final class UnitOfWork {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Sql sql;
    private final SearchIndex index;
    private final Registry registry;
    private final String who;
    private final Language language;
    private final Clock clock;

    /// How a unit begins.
    ///
    /// @param words of the group
    /// @param coalesceKey of the group before that it may join
    /// @param reverts the group whose changes it takes back
    record Start(String words, @Nullable String coalesceKey, @Nullable Long reverts) {}

    /// A unit under way.
    ///
    /// @param group its number
    /// @param joined whether the group was there before
    /// @param lastBefore the last operation before the unit
    /// @param start how it began
    record Begun(long group, boolean joined, long lastBefore, Start start) {}

    /// A unit that has ended well.
    ///
    /// @param result of the work
    /// @param changes empty when there were none
    record Committed<T>(T result, Optional<Changes> changes) {}

    private record Latest(long id, String who, Instant at, @Nullable String key, boolean isStep) {}

    UnitOfWork(Sql sql, Registry registry, StoreOptions options) {
        this.sql = sql;
        this.registry = registry;
        this.index = new SearchIndex(sql, registry);
        this.who = options.user();
        this.language = options.language();
        this.clock = options.clock();
    }

    Start start(Action action) {
        return new Start(action.words().in(language), action.coalesceKey(), null);
    }

    Begun begin(Start start) throws SQLException {
        sql.update("BEGIN IMMEDIATE");
        long lastBefore = sql.number("SELECT max(operation) FROM change_log");
        Optional<Long> joinable = joinable(start);
        long group = joinable.isPresent() ? joinable.get() : insert(start, lastBefore);
        sql.update("UPDATE change_context SET group_id = ?", group);
        return new Begun(group, joinable.isPresent(), lastBefore, start);
    }

    Optional<Changes> commit(Begun begun) throws SQLException {
        long last = sql.number("SELECT max(operation) FROM change_log");
        Optional<Changes> changes = Optional.empty();
        if (last > begun.lastBefore()) {
            index.refresh(begun.lastBefore());
            sql.update(
                    "UPDATE change_group SET last_operation = ?, at = ? WHERE id = ?",
                    last,
                    Instants.text(clock.instant()),
                    begun.group());
            changes = Optional.of(changes(begun, last));
        } else if (!begun.joined() && begun.start().reverts() == null) {
            sql.update("DELETE FROM change_group WHERE id = ?", begun.group());
        }
        sql.update("UPDATE change_context SET group_id = NULL");
        sql.update("COMMIT");
        return changes;
    }

    void rollBack() throws SQLException {
        sql.update("ROLLBACK");
    }

    private Optional<Long> joinable(Start start) throws SQLException {
        @Nullable String key = start.coalesceKey();
        if (key == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return sql.first(
                        "SELECT id, who, at, coalesce_key, reverts IS NULL AND state = 'APPLIED'"
                                + " FROM change_group ORDER BY id DESC LIMIT 1",
                        row ->
                                new Latest(
                                        row.getLong(1),
                                        row.getString(2),
                                        Instant.parse(row.getString(3)),
                                        row.getString(4),
                                        row.getBoolean(5)))
                .filter(latest -> latest.isStep() && latest.who().equals(who))
                .filter(latest -> key.equals(latest.key()))
                .filter(latest -> !now.isBefore(latest.at()))
                .filter(latest -> Duration.between(latest.at(), now).compareTo(PAUSE) <= 0)
                .map(Latest::id);
    }

    private long insert(Start start, long lastBefore) throws SQLException {
        return sql.number(
                "INSERT INTO change_group (words, who, at, coalesce_key, reverts, state,"
                    + " first_operation, last_operation) VALUES (?, ?, ?, ?, ?, 'APPLIED', ?, ?)"
                    + " RETURNING id",
                start.words(),
                who,
                Instants.text(clock.instant()),
                start.coalesceKey(),
                start.reverts(),
                lastBefore + 1,
                lastBefore);
    }

    private Changes changes(Begun begun, long last) throws SQLException {
        boolean many = last - begun.lastBefore() > Changes.NAMED_ROWS;
        Set<String> tables = new HashSet<>();
        Map<String, Set<String>> rows = new HashMap<>();
        if (many) {
            List<Long> numbers =
                    sql.list(
                            "SELECT DISTINCT table_id FROM change_log WHERE operation > ?",
                            row -> row.getLong(1),
                            begun.lastBefore());
            numbers.forEach(number -> tables.add(table(number)));
        } else {
            sql.list(
                    "SELECT table_id, row_id FROM change_log WHERE operation > ?",
                    row ->
                            rows.computeIfAbsent(table(row.getLong(1)), any -> new HashSet<>())
                                    .add(row.getString(2)),
                    begun.lastBefore());
            tables.addAll(rows.keySet());
        }
        return new Changes(begun.start().words(), Set.copyOf(tables), Map.copyOf(rows), many);
    }

    private String table(long number) {
        return registry.ofNumber(number).map(TableShape::table).orElse("");
    }
}

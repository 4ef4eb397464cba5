package no.rettesnor.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sends batches, and carries the rows of a large one into the log together rather than one by one.
///
/// A trigger costs more than the line it writes: because it may fail after the row is in, SQLite
/// keeps the old content of every page that the row touches, in the table and in each index, in
/// case it must take this one row back. So a large batch of plain inserts runs with the table's
/// insert trigger away, and one statement then logs its rows, which are known by their place at the
/// table's end. All of it stands inside a savepoint inside the unit of work: nobody ever sees the
/// table without its trigger or a row without its line, and the log reads as if the trigger had
/// written it.
final class BulkInserts implements BatchingExecutor.Sending {

    /// From here on, two changes of the schema and a savepoint cost less than the triggers.
    static final int LARGE = 30;

    /// Nothing that could change or replace a row, and nothing that takes rows from elsewhere.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\s*insert\\s+into\\s+\"?(\\w+)\"?\\s*\\([^()]*\\)\\s*values\\s*\\((.*)\\)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MORE =
            Pattern.compile("\\b(on\\s+conflict|returning|select)\\b", Pattern.CASE_INSENSITIVE);

    private final Sql sql;
    private final Registry registry;
    private final IndexesAside indexes;
    private final Map<String, Optional<TableShape>> tables = new HashMap<>();

    BulkInserts(Sql sql, Registry registry, IndexesAside indexes) {
        this.sql = sql;
        this.registry = registry;
        this.indexes = indexes;
    }

    @Override
    public void send(String statementSql, PreparedStatement statement, int rows)
            throws SQLException {
        Optional<TableShape> table =
                rows < LARGE
                        ? Optional.empty()
                        : tables.computeIfAbsent(statementSql, this::insertedInto);
        if (table.isPresent() && isUnitOpen()) {
            together(table.get(), statement, rows);
        } else {
            statement.executeBatch();
        }
    }

    private Optional<TableShape> insertedInto(String statementSql) {
        Matcher matcher = PLAIN.matcher(statementSql);
        return matcher.matches() && !MORE.matcher(matcher.group(2)).find()
                ? registry.ofTable(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /// Outside a unit of work the trigger must be there to refuse.
    private boolean isUnitOpen() throws SQLException {
        return sql.number("SELECT count(group_id) FROM change_context") == 1;
    }

    private void together(TableShape shape, PreparedStatement statement, int rows)
            throws SQLException {
        String table = shape.table();
        sql.update("SAVEPOINT bulk");
        try {
            long last = sql.number("SELECT max(rowid) FROM " + table);
            indexes.before(table, last, rows);
            sql.script("DROP TRIGGER \"" + Triggers.nameOf(shape, "insert") + "\"");
            statement.executeBatch();
            sql.update(
                    "INSERT INTO change_log (group_id, table_id, row_id, kind) SELECT"
                            + " (SELECT group_id FROM change_context), ?, id, 'I' FROM "
                            + table
                            + " WHERE rowid > ? ORDER BY rowid",
                    shape.number(),
                    last);
            sql.script(Triggers.insert(shape));
            sql.update("RELEASE bulk");
        } catch (SQLException e) {
            takeBack(e);
            throw e;
        }
    }

    private void takeBack(SQLException cause) {
        try {
            sql.update("ROLLBACK TO bulk");
            sql.update("RELEASE bulk");
        } catch (SQLException e) {
            // A full disk has ended the whole transaction already.
            cause.addSuppressed(e);
        }
    }
}

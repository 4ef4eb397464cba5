package no.rettesnor.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets a table's indexes aside while more rows come in than there were, and makes them again
/// before the transaction commits: sorting all rows once is cheaper than finding a place for each.
///
/// Only for tables of which a unit of work has said that it expects many rows and will look for
/// them by their ids alone. The ids' own index always stays. A rule that an index keeps is held up
/// when it is made again, and still stops the whole unit.
final class IndexesAside {

    /// Below this it is not worth the trouble.
    static final int MANY = 10_000;

    private final Sql sql;
    private final Map<String, Count> expected = new HashMap<>();
    private final List<String> aside = new ArrayList<>();

    private static final class Count {
        private long before = -1;
        private long come;
        private boolean done;
    }

    IndexesAside(Sql sql) {
        this.sql = sql;
    }

    void expect(String table) {
        expected.computeIfAbsent(table, any -> new Count());
    }

    /// Called before each large batch of inserts.
    ///
    /// @param lastRow the number of the table's last row, which is close to how many there are
    /// @param rows how many are about to come
    void before(String table, long lastRow, int rows) throws SQLException {
        Count count = expected.get(table);
        if (count == null || count.done) {
            return;
        }
        if (count.before < 0) {
            count.before = lastRow;
        }
        count.come += rows;
        if (count.come >= MANY && count.come >= count.before) {
            count.done = true;
            setAside(table);
        }
    }

    private void setAside(String table) throws SQLException {
        List<String[]> indexes =
                sql.list(
                        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?"
                                + " AND sql IS NOT NULL ORDER BY rowid",
                        row -> new String[] {row.getString(1), row.getString(2)},
                        table);
        for (String[] index : indexes) {
            sql.script("DROP INDEX \"" + index[0] + "\"");
            aside.add(index[1]);
        }
    }

    /// Makes them again.
    void putBack() throws SQLException {
        for (String index : aside) {
            sql.script(index);
        }
        forget();
    }

    /// The transaction is over, one way or the other.
    void forget() {
        aside.clear();
        expected.clear();
    }
}

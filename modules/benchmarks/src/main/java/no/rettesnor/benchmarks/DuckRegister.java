package no.rettesnor.benchmarks;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The same register in DuckDB, a database made for counting: the baseline of every figure.
final class DuckRegister implements AutoCloseable {

    private final Connection connection;

    /// Opens what [#make] made.
    ///
    /// @param threads 0 for as many as it likes
    DuckRegister(Path file, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        if (threads > 0) {
            run("SET threads = " + threads);
        }
    }

    /// Copies what is counted out of the store, through a text file, since that asks nothing of
    /// DuckDB's own classes.
    static void make(Path store, Path file) throws Exception {
        Files.deleteIfExists(file);
        Path text = file.resolveSibling("register.csv");
        write(store, text);
        try (DuckRegister made = new DuckRegister(file, 0)) {
            made.run(
                    "CREATE TABLE deviation AS SELECT * REPLACE (reported::TIMESTAMP::DATE AS"
                            + " reported, closed::TIMESTAMP::DATE AS closed) FROM read_csv('"
                            + text
                            + "', header = true, columns = {unit: 'VARCHAR', sector: 'VARCHAR',"
                            + " category: 'VARCHAR', type: 'VARCHAR', kind: 'VARCHAR', severity:"
                            + " 'INTEGER', status: 'VARCHAR', happened: 'DATE', reported:"
                            + " 'VARCHAR', closed: 'VARCHAR'})");
            made.run("CHECKPOINT");
        }
        Files.delete(text);
    }

    private static void write(Path store, Path text) throws Exception {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement ask = from.createStatement();
                ResultSet rows =
                        ask.executeQuery(
                                "SELECT concat_ws(',', d.unit_id, u.parent_id, d.category_id,"
                                    + " d.type_id, d.kind, d.actual_severity, d.status,"
                                    + " d.happened_on, d.reported_at, coalesce(d.closed_at, ''))"
                                    + " FROM deviation d JOIN org_unit u ON u.id = d.unit_id ORDER"
                                    + " BY d.rowid");
                Writer out = Files.newBufferedWriter(text)) {
            out.write("unit,sector,category,type,kind,severity,status,happened,reported,closed\n");
            while (rows.next()) {
                out.write(rows.getString(1));
                out.write('\n');
            }
        }
    }

    /// Asks and reads every row of the answer.
    long run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            long rows = 0;
            try (ResultSet result = statement.getResultSet()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

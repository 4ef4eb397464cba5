package no.rettesnor.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The baseline of an import: the parser and a batch insert of every cell as text, in one
/// transaction, with no log, no index, no checks and no understanding.
final class BareImport {

    private BareImport() {}

    static long run(Path csv, Path database) throws Exception {
        Files.deleteIfExists(database);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            connection.setAutoCommit(false);
            long rows = 0;
            PreparedStatement insert = null;
            int columns = 0;
            for (CsvRecord record : reader) {
                if (insert == null) {
                    columns = record.getFieldCount();
                    insert = create(connection, columns);
                    continue;
                }
                for (int i = 0; i < columns; i++) {
                    insert.setString(i + 1, record.getField(i));
                }
                insert.addBatch();
                if (++rows % 1000 == 0) {
                    insert.executeBatch();
                }
            }
            if (insert != null) {
                insert.executeBatch();
                insert.close();
            }
            connection.commit();
            return rows;
        }
    }

    private static PreparedStatement create(Connection connection, int columns) throws Exception {
        String names =
                IntStream.range(0, columns)
                        .mapToObj(i -> "c" + i + " TEXT")
                        .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (" + names + ")");
        }
        return connection.prepareStatement(
                "INSERT INTO bare VALUES ("
                        + String.join(",", Collections.nCopies(columns, "?"))
                        + ")");
    }
}

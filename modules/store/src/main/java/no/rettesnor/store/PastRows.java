package no.rettesnor.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of the store as they stood at one earlier time; see [Past#at].
public final class PastRows {

    private final Store store;
    private final ConnectionSession session;
    private final PastImages images;

    /// @param last the last operation that had happened then
    PastRows(Store store, ConnectionSession session, long last) {
        this.store = store;
        this.session = session;
        this.images = new PastImages(session.sql(), last);
    }

    /// The rows that were such then, by their ids.
    ///
    /// @param type a record whose components are called as columns are; bytes come in hexadecimal,
    ///   as the log keeps them. Its package must be open to this module
    public <R extends Record> List<R> of(Class<R> type, RowsOf which) {
        try {
            TableShape shape = store.registry().required(which.kind());
            Collection<ObjectNode> rows = images.of(shape, which);
            return rows.isEmpty() ? List.of() : records(type, shape, rows);
        } catch (SQLException e) {
            throw Failures.unchecked(store.file(), e);
        }
    }

    /// SQLite gives the values back as it would from the table, so that a record is made the same
    /// way.
    private <R extends Record> List<R> records(
            Class<R> type, TableShape shape, Collection<ObjectNode> rows) throws SQLException {
        String columns =
                shape.columns().stream()
                        .map(column -> "value ->> '%1$s' AS %1$s".formatted(column.name()))
                        .collect(Collectors.joining(", "));
        List<R> records = new ArrayList<>();
        try (PreparedStatement statement =
                session.sql()
                        .connection()
                        .prepareStatement("SELECT " + columns + " FROM json_each(?)")) {
            statement.setString(
                    1,
                    rows.stream()
                            .map(ObjectNode::toString)
                            .collect(Collectors.joining(",", "[", "]")));
            try (RecordCursor cursor =
                    new RecordCursor(session.shape(type), statement.executeQuery())) {
                cursor.forEach(row -> records.add(type.cast(row)));
            }
        }
        return List.copyOf(records);
    }
}

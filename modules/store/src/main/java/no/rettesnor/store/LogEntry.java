package no.rettesnor.store;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/// One operation in the log.
///
/// @param operation its number
/// @param group the step it belongs to
/// @param table the table's number
/// @param row the row's id
/// @param kind `I`, `U` or `D`
/// @param before columns before, as JSON; for a deleted row all of them
/// @param after columns after, as JSON; only for an update
record LogEntry(
        long operation,
        long group,
        long table,
        String row,
        String kind,
        @Nullable String before,
        @Nullable String after) {

    static final String SELECT =
            "SELECT operation, group_id, table_id, row_id, kind, before, after FROM change_log";

    static LogEntry read(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}

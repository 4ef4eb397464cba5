package no.rettesnor.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// An entity table as it stands in the file.
///
/// @param number its number in the log
/// @param entity its registration
/// @param columns in the table's order, `id` among them, without computed ones
record TableShape(long number, EntityTable entity, List<Column> columns) {

    /// One column.
    ///
    /// @param name as in the file
    /// @param type one of STRICT's: TEXT, INTEGER, INT, REAL, BLOB
    record Column(String name, String type) {

        boolean isBlob() {
            return type.equals("BLOB");
        }
    }

    String table() {
        return entity.table();
    }

    /// Reads the columns, and says what in the registration does not fit.
    ///
    /// @throws IllegalStateException when a feature registered what cannot be logged: a fault in it
    static TableShape read(Sql sql, long number, EntityTable entity) throws SQLException {
        List<Column> columns =
                sql.list(
                        "SELECT name, type FROM pragma_table_info(?)",
                        row ->
                                new Column(
                                        row.getString(1),
                                        row.getString(2).toUpperCase(Locale.ROOT)),
                        entity.table());
        boolean fits =
                sql.number(
                                "SELECT count(*) FROM pragma_table_list(?) WHERE strict = 1 AND"
                                        + " type = 'table'",
                                entity.table())
                        == 1;
        boolean hasId =
                sql.number(
                                "SELECT count(*) FROM pragma_table_info(?)"
                                        + " WHERE name = 'id' AND type = 'TEXT' AND pk = 1",
                                entity.table())
                        == 1;
        boolean known = columns.stream().noneMatch(column -> column.type().equals("ANY"));
        List<String> names = columns.stream().map(Column::name).toList();
        boolean searchable =
                names.containsAll(entity.searchTitle()) && names.containsAll(entity.searchBody());
        if (!fits || !hasId || !known || !searchable) {
            throw new IllegalStateException(
                    "The table "
                            + entity.table()
                            + " must exist, be STRICT, have id TEXT PRIMARY KEY, no column of type"
                            + " ANY, and the columns it is searched by");
        }
        return new TableShape(number, entity, columns);
    }
}

package no.rettesnor.store;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// Dates as ISO text, `2025-03-31`.
final class LocalDateHandler extends BaseTypeHandler<LocalDate> {

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, LocalDate value, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, value.toString());
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet result, String column)
            throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable LocalDate getNullableResult(CallableStatement call, int column)
            throws SQLException {
        return read(call.getString(column));
    }

    private static @Nullable LocalDate read(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package no.rettesnor.store;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Moments as ISO text in UTC to the second, `2025-03-31T08:15:00Z`, so that text order is time
/// order.
final class InstantHandler extends BaseTypeHandler<Instant> {

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int index, Instant value, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, value.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet result, String column)
            throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement call, int column)
            throws SQLException {
        return read(call.getString(column));
    }

    private static @Nullable Instant read(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}

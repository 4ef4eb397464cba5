package no.rettesnor.store;

import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// MyBatis, but rows that are plain records are made by [RecordShape].
final class RecordConfiguration extends Configuration {

    private final Map<Class<?>, Optional<RecordShape>> shapes = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // As MyBatis declares it.
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds bounds,
            ParameterHandler parameters,
            @Nullable ResultHandler handler,
            BoundSql bound) {
        if (handler == null && statement.getResultMaps().size() == 1) {
            ResultMap map = statement.getResultMaps().getFirst();
            if (map.getResultMappings().isEmpty() && bounds.equals(RowBounds.DEFAULT)) {
                Optional<RecordShape> shape = shape(map.getType());
                if (shape.isPresent()) {
                    return new Rows(shape.get());
                }
            }
        }
        return super.newResultSetHandler(executor, statement, bounds, parameters, handler, bound);
    }

    /// How rows become records of that class; empty when [RecordShape] cannot make them.
    Optional<RecordShape> shape(Class<?> of) {
        return shapes.computeIfAbsent(of, type -> RecordShape.of(type, this));
    }

    /// Rows of one result.
    ///
    /// @param shape of the records
    private record Rows(RecordShape shape) implements ResultSetHandler {

        @Override
        @SuppressWarnings("unchecked") // The statement says what its rows are.
        public <E> List<E> handleResultSets(Statement statement) throws SQLException {
            List<E> rows = new ArrayList<>();
            try (RecordCursor cursor = new RecordCursor(shape, statement.getResultSet())) {
                cursor.forEach(row -> rows.add((E) row));
            }
            return rows;
        }

        @Override
        @SuppressWarnings("unchecked") // Likewise.
        public <E> Cursor<E> handleCursorResultSets(Statement statement) throws SQLException {
            return (Cursor<E>) new RecordCursor(shape, statement.getResultSet());
        }

        @Override
        public void handleOutputParameters(CallableStatement call) {
            // There are none in SQLite.
        }
    }
}

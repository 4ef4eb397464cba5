package no.rettesnor.store;

import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.BaseExecutor;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers the values of one statement and sends them together, before they grow large and before
/// another statement's. MyBatis has a batch executor too; this one keeps its statements prepared,
/// and lets a [Sending] see a batch as the whole that it is.
final class BatchingExecutor extends BaseExecutor {

    private static final int MOST = 5_000;

    /// Sends a batch to the database.
    interface Sending {

        /// @param sql the statement's text
        /// @param statement with its batch
        /// @param rows how many there are in it
        void send(String sql, PreparedStatement statement, int rows) throws SQLException;
    }

    /// A statement and what it is given.
    private record Bindable(String statement, Class<?> parameter) {}

    private final Sending sending;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<Bindable, Optional<RecordBinding>> bindings = new HashMap<>();
    private @Nullable PreparedStatement current;
    private String currentSql = "";
    private int gathered;

    BatchingExecutor(Configuration configuration, Transaction transaction, Sending sending) {
        super(configuration, transaction);
        this.sending = sending;
    }

    @Override
    public int doUpdate(MappedStatement statement, Object parameter) throws SQLException {
        Optional<RecordBinding> binding = binding(statement, parameter);
        PreparedStatement batch;
        if (binding.isPresent()) {
            batch = batch(binding.get().sql());
            binding.get().bind(batch, parameter);
        } else {
            StatementHandler handler =
                    configuration.newStatementHandler(
                            this, statement, parameter, RowBounds.DEFAULT, null, null);
            batch = batch(handler.getBoundSql().getSql());
            handler.parameterize(batch);
        }
        batch.addBatch();
        if (++gathered >= MOST) {
            send();
        }
        return 0;
    }

    private Optional<RecordBinding> binding(MappedStatement statement, Object parameter) {
        Bindable bindable = new Bindable(statement.getId(), parameter.getClass());
        Optional<RecordBinding> known = bindings.get(bindable);
        if (known == null) {
            known = RecordBinding.of(statement, parameter);
            bindings.put(bindable, known);
        }
        return known;
    }

    private PreparedStatement batch(String sql) throws SQLException {
        if (current != null && sql.equals(currentSql)) {
            return current;
        }
        send();
        PreparedStatement batch = prepared.get(sql);
        if (batch == null) {
            batch = transaction.getConnection().prepareStatement(sql);
            prepared.put(sql, batch);
        }
        current = batch;
        currentSql = sql;
        return batch;
    }

    private void send() throws SQLException {
        PreparedStatement batch = current;
        int rows = gathered;
        gathered = 0;
        if (batch != null && rows > 0) {
            sending.send(currentSql, batch, rows);
        }
    }

    @Override
    public List<BatchResult> doFlushStatements(boolean isRollback) throws SQLException {
        if (!isRollback) {
            send();
        } else if (current != null) {
            gathered = 0;
            current.clearBatch();
        }
        return List.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // As MyBatis declares it.
    public <E> List<E> doQuery(
            MappedStatement statement,
            Object parameter,
            RowBounds bounds,
            ResultHandler resultHandler,
            BoundSql boundSql)
            throws SQLException {
        throw new IllegalStateException("A batch asks nothing: " + statement.getId());
    }

    @Override
    protected <E> Cursor<E> doQueryCursor(
            MappedStatement statement, Object parameter, RowBounds bounds, BoundSql boundSql)
            throws SQLException {
        throw new IllegalStateException("A batch asks nothing: " + statement.getId());
    }
}

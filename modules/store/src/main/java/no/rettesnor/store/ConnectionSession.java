package no.rettesnor.store;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// The statements of one connection, kept prepared as long as it lives.
final class ConnectionSession implements StoreSession, AutoCloseable {

    private final Sql sql;
    private final Statements statements;
    private final IndexesAside indexes;
    private final BatchingExecutor.Sending sending;
    private final SqlSession direct;
    private @Nullable SqlSession batching;

    /// @param registry whose tables are written
    ConnectionSession(Sql sql, Statements statements, Registry registry) {
        this.sql = sql;
        this.statements = statements;
        this.indexes = new IndexesAside(sql);
        this.sending = new BulkInserts(sql, registry, indexes);
        this.direct = statements.direct(sql.connection());
    }

    @Override
    public <M> M mapper(Class<M> type) {
        flush();
        statements.read(type);
        return direct.getMapper(type);
    }

    @Override
    public <M> M batch(Class<M> type) {
        if (batching == null) {
            batching = statements.batching(sql.connection(), sending);
        }
        statements.read(type);
        return batching.getMapper(type);
    }

    @Override
    public void expectMany(String table) {
        indexes.expect(table);
    }

    /// How rows become records of a class.
    RecordShape shape(Class<? extends Record> type) {
        return statements.shape(type);
    }

    Sql sql() {
        return sql;
    }

    /// Sends what the batches hold.
    void flush() {
        if (batching != null) {
            batching.flushStatements();
        }
    }

    /// Sends what the batches hold, and leaves the tables as they were found.
    void finish() throws SQLException {
        flush();
        indexes.putBack();
    }

    /// Forgets what the batches hold.
    void discard() {
        indexes.forget();
        if (batching != null) {
            batching.rollback(true);
        }
    }

    @Override
    public void close() throws SQLException {
        // Closing the sessions would close the connection under the other's feet.
        sql.close();
    }
}

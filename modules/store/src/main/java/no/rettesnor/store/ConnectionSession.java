package no.rettesnor.store;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;

/// The statements of one connection, kept prepared as long as it lives.
final class ConnectionSession implements StoreSession, AutoCloseable {

    private final Sql sql;
    private final Statements statements;
    private final SqlSession direct;
    private @Nullable SqlSession batching;

    ConnectionSession(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
        this.direct = statements.direct(sql.connection());
    }

    @Override
    public <M> M mapper(Class<M> type) {
        flush();
        return direct.getMapper(type);
    }

    @Override
    public <M> M batch(Class<M> type) {
        if (batching == null) {
            batching = statements.batching(sql.connection());
        }
        return batching.getMapper(type);
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

    /// Forgets what the batches hold.
    void discard() {
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

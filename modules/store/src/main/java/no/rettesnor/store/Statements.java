package no.rettesnor.store;

import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.jdbc.JdbcTransaction;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// All statements of all features, read once.
final class Statements {

    private final RecordConfiguration configuration = new RecordConfiguration();

    /// @throws IllegalStateException when a mapper's method has no statement: a fault in the
    ///   feature
    Statements(List<StoreFeature> features) {
        // Records are made by their arguments' names; the default goes by the columns' order.
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.NONE);
        // A session lives as long as its connection, so it must remember nothing between
        // statements.
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.getTypeHandlerRegistry().register(Instant.class, new InstantHandler());
        configuration.getTypeHandlerRegistry().register(LocalDate.class, new LocalDateHandler());
        for (StoreFeature feature : features) {
            for (Class<?> mapper : feature.mappers()) {
                configuration.addMapper(mapper);
                requireComplete(mapper);
            }
        }
    }

    /// Each statement at once.
    SqlSession direct(Connection connection) {
        return session(configuration.newExecutor(transaction(connection), ExecutorType.REUSE));
    }

    /// Many at a time.
    SqlSession batching(Connection connection, BatchingExecutor.Sending sending) {
        return session(new BatchingExecutor(configuration, transaction(connection), sending));
    }

    /// How rows become records of a class.
    ///
    /// @throws IllegalArgumentException when they cannot: a fault in the caller
    RecordShape shape(Class<? extends Record> type) {
        return configuration
                .shape(type)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        type + " is no plain record, or not open to the store"));
    }

    private SqlSession session(Executor executor) {
        return new DefaultSqlSession(configuration, executor, false);
    }

    private static Transaction transaction(Connection connection) {
        return new JdbcTransaction(connection);
    }

    private void requireComplete(Class<?> mapper) {
        for (Method method : mapper.getMethods()) {
            boolean needsStatement = Modifier.isAbstract(method.getModifiers());
            String statement = mapper.getName() + "." + method.getName();
            if (needsStatement && !configuration.hasStatement(statement)) {
                throw new IllegalStateException(
                        "No statement "
                                + statement
                                + "; is the XML beside the mapper, and the package open?");
            }
        }
    }
}

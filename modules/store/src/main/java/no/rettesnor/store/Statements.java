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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All statements of all features, those of a feature read when the first of them is wanted:
/// reading all of them was a fifth of the work before a window could be shown.
final class Statements {

    private final RecordConfiguration configuration = new RecordConfiguration();
    private final List<StoreFeature> features;
    private final Set<Class<?>> ready = ConcurrentHashMap.newKeySet();

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
        this.features = List.copyOf(features);
    }

    /// Reads the statements of the feature that has this mapper, unless that has been done. Those
    /// of one feature refer to each other.
    ///
    /// @throws IllegalStateException when a mapper's method has no statement: a fault in the
    ///   feature
    void read(Class<?> mapper) {
        if (!ready.contains(mapper)) {
            features.stream()
                    .filter(feature -> feature.mappers().contains(mapper))
                    .findFirst()
                    .ifPresent(this::readAll);
        }
    }

    private synchronized void readAll(StoreFeature feature) {
        if (!ready.containsAll(feature.mappers())) {
            feature.mappers().forEach(configuration::addMapper);
            feature.mappers().forEach(this::requireComplete);
            ready.addAll(feature.mappers());
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

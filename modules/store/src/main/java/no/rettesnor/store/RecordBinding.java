package no.rettesnor.store;

import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.reflection.Reflector;
import org.apache.ibatis.reflection.invoker.Invoker;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.UnknownTypeHandler;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

/// Puts a record's components into a statement, one after the other, as MyBatis does it, but with
/// everything looked up once that is the same for every record. For a row of forty columns that is
/// most of the work.
///
/// @param sql the statement, which is the same for every record
/// @param readers of the components, in the order of the statement's places
/// @param handlers one for each place
record RecordBinding(String sql, List<Invoker> readers, List<TypeHandler<Object>> handlers) {

    private static final Object[] NOTHING = {};

    /// The binding of a statement whose words never vary to records of a class; empty when it needs
    /// more than their plain components.
    static Optional<RecordBinding> of(MappedStatement statement, Object parameter) {
        if (!(parameter instanceof Record)
                || !(statement.getSqlSource() instanceof RawSqlSource source)) {
            return Optional.empty();
        }
        Configuration configuration = statement.getConfiguration();
        Reflector reflector =
                configuration.getReflectorFactory().findForClass(parameter.getClass());
        BoundSql bound = source.getBoundSql(parameter);
        List<ParameterMapping> places = bound.getParameterMappings();
        if (!places.stream().allMatch(place -> reflector.hasGetter(place.getProperty()))) {
            return Optional.empty();
        }
        return Optional.of(
                new RecordBinding(
                        bound.getSql(),
                        places.stream()
                                .map(place -> reflector.getGetInvoker(place.getProperty()))
                                .toList(),
                        places.stream()
                                .map(place -> handler(place, reflector, configuration))
                                .toList()));
    }

    /// Without a parameter type in the XML MyBatis asks anew for every value what it is.
    @SuppressWarnings("unchecked")
    private static TypeHandler<Object> handler(
            ParameterMapping place, Reflector reflector, Configuration configuration) {
        TypeHandler<?> known = place.getTypeHandler();
        if (known instanceof UnknownTypeHandler) {
            Class<?> type = reflector.getGetterType(place.getProperty());
            known = configuration.getTypeHandlerRegistry().getTypeHandler(type);
        }
        return (TypeHandler<Object>) known;
    }

    /// Fills the statement.
    void bind(PreparedStatement statement, Object parameter) throws SQLException {
        for (int i = 0; i < readers.size(); i++) {
            Object value = value(readers.get(i), parameter);
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                handlers.get(i).setParameter(statement, i + 1, value, null);
            }
        }
    }

    private static @Nullable Object value(Invoker reader, Object parameter) {
        try {
            return reader.invoke(parameter, NOTHING);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's components can always be read", e);
        }
    }
}

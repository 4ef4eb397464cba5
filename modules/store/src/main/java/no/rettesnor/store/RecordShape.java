package no.rettesnor.store;

import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How rows become records of a class: what is the same for every row, looked up once. MyBatis
/// compares the name of each column with that of each component anew for each row, which for forty
/// columns takes several times as long as reading them.
///
/// @param constructor takes the components in their order
/// @param names of the components, as [#plain] has them
/// @param handlers one for each component
record RecordShape(Constructor<?> constructor, List<String> names, List<TypeHandler<?>> handlers) {

    /// The shape of a class; empty when it is no record, has a component that no column can hold,
    /// or stands in a package that is not open to this module: MyBatis makes those.
    static Optional<RecordShape> of(Class<?> type, Configuration configuration) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        TypeHandlerRegistry known = configuration.getTypeHandlerRegistry();
        Constructor<?> constructor = canonical(type, components);
        boolean readable =
                Stream.of(components).allMatch(each -> known.hasTypeHandler(each.getType()));
        if (!readable || !constructor.trySetAccessible()) {
            return Optional.empty();
        }
        return Optional.of(
                new RecordShape(
                        constructor,
                        Stream.of(components).map(each -> plain(each.getName())).toList(),
                        Stream.<RecordComponent>of(components)
                                .<TypeHandler<?>>map(each -> known.getTypeHandler(each.getType()))
                                .toList()));
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor", e);
        }
    }

    /// Where in a result the components stand.
    ///
    /// @throws IllegalStateException when one is not there: a fault in the statement
    int[] columns(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            places.put(plain(meta.getColumnLabel(i)), i);
        }
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            Integer place = places.get(names.get(i));
            if (place == null) {
                throw new IllegalStateException(
                        "No column for " + names.get(i) + " of " + constructor.getDeclaringClass());
            }
            columns[i] = place;
        }
        return columns;
    }

    /// The row that the result stands on; null when it holds nothing at all.
    @Nullable Object read(ResultSet result, int[] columns) throws SQLException {
        @Nullable Object[] values = new Object[columns.length];
        boolean found = false;
        for (int i = 0; i < columns.length; i++) {
            values[i] = handlers.get(i).getResult(result, columns[i]);
            found |= values[i] != null;
        }
        try {
            return found ? constructor.newInstance(values) : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + constructor.getDeclaringClass(), e);
        }
    }

    /// As columns and components write the same name.
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}

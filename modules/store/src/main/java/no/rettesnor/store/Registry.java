package no.rettesnor.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The entity tables of the features present, as they stand in the file.
final class Registry {

    private final Map<String, TableShape> byKind = new LinkedHashMap<>();
    private final Map<Long, TableShape> byNumber = new LinkedHashMap<>();

    Registry(List<TableShape> shapes) {
        for (TableShape shape : shapes) {
            if (byKind.put(shape.entity().kind(), shape) != null) {
                throw new IllegalStateException("Two tables of the kind " + shape.entity().kind());
            }
            byNumber.put(shape.number(), shape);
        }
    }

    /// Reads what is registered in the file; every table must have its number already.
    static Registry read(Sql sql, List<StoreFeature> features) throws SQLException {
        List<TableShape> shapes = new ArrayList<>();
        for (EntityTable entity : entities(features)) {
            long number = sql.number("SELECT id FROM entity_table WHERE name = ?", entity.table());
            shapes.add(TableShape.read(sql, number, entity));
        }
        return new Registry(shapes);
    }

    /// All registrations, in the features' order.
    static List<EntityTable> entities(List<StoreFeature> features) {
        List<EntityTable> entities =
                features.stream().flatMap(feature -> feature.entities().stream()).toList();
        Set<String> tables = new HashSet<>();
        for (EntityTable entity : entities) {
            if (!tables.add(entity.table())) {
                throw new IllegalStateException(
                        "Two features register the table " + entity.table());
            }
        }
        return entities;
    }

    List<TableShape> shapes() {
        return List.copyOf(byKind.values());
    }

    Optional<TableShape> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /// @throws IllegalArgumentException when no such kind is registered: a fault in the caller
    TableShape required(String kind) {
        return ofKind(kind)
                .orElseThrow(() -> new IllegalArgumentException("Not registered: " + kind));
    }

    Optional<TableShape> ofTable(String table) {
        return byKind.values().stream().filter(shape -> shape.table().equals(table)).findFirst();
    }

    Optional<TableShape> ofNumber(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}

package no.rettesnor.store;

import java.util.List;

/// What the store keeps for itself: the log, the search index, and values with names.
final class CoreFeature implements StoreFeature {

    static final String NAME = "store";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(1, "log", CoreFeature.class.getResourceAsStream("001-log.sql")),
                Migration.read(2, "past", CoreFeature.class.getResourceAsStream("002-past.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(EntityTable.of("named_value", "named-value"));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(NamedValueMapper.class);
    }
}

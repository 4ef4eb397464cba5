package no.rettesnor.deviations.store;

import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;
import java.util.stream.Stream;

/// The register's tables as they were before actions were shared.
final class OldDeviationTables implements StoreFeature {

    private static final int BEFORE = 3;

    private final DeviationTables now = new DeviationTables();

    @Override
    public String name() {
        return now.name();
    }

    @Override
    public List<Migration> migrations() {
        return now.migrations().subList(0, BEFORE);
    }

    @Override
    public List<EntityTable> entities() {
        return Stream.concat(
                        now.entities().stream(),
                        Stream.of(EntityTable.of("deviation_action", "deviation-action")))
                .toList();
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(OldRowMapper.class);
    }
}

package no.rettesnor.imports.run;

import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A small feature to import into: things that happened, in places.
public final class Things implements StoreFeature {

    public Things() {}

    record Thing(
            String title,
            String happened,
            @Nullable String kind,
            @Nullable String unitId,
            @Nullable String note) {}

    record Place(String id, String name) {}

    record Mark(String source, String key, String hash) {}

    record Known(String importKey, String id, String hash) {}

    private static final String TABLES =
            """
            CREATE TABLE place (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
            CREATE TABLE thing (
                id TEXT PRIMARY KEY, title TEXT NOT NULL, happened TEXT NOT NULL, kind TEXT, unit_id TEXT,
                note TEXT, source TEXT NOT NULL, import_key TEXT NOT NULL, hash TEXT NOT NULL,
                UNIQUE (source, import_key)) STRICT;
            """;

    @Override
    public String name() {
        return "things";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(new Migration(1, "things", TABLES));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                EntityTable.of("place", "place"),
                new EntityTable("thing", "thing", List.of("title"), List.of("note")));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(ThingMapper.class);
    }
}

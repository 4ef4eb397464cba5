package no.rettesnor.organisation.store;

import no.rettesnor.store.EntityTable;
import no.rettesnor.store.Migration;
import no.rettesnor.store.StoreFeature;

import java.util.List;

/// What the organisation brings to the store.
public final class OrganisationTables implements StoreFeature {

    static final String ROLE_KIND = "role";

    public OrganisationTables() {}

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.read(
                        1,
                        "organisation",
                        OrganisationTables.class.getResourceAsStream("001-organisation.sql")),
                Migration.read(
                        2,
                        "unit sizes",
                        OrganisationTables.class.getResourceAsStream("002-unit-sizes.sql")));
    }

    @Override
    public List<EntityTable> entities() {
        return List.of(
                EntityTable.of("municipality", "municipality"),
                new EntityTable("org_unit", "unit", List.of("name"), List.of("code")),
                EntityTable.of("org_unit_succession", "unit-succession"),
                EntityTable.of("unit_size", "unit-size"),
                new EntityTable("person", "person", List.of("name"), List.of("email")),
                EntityTable.of("role", ROLE_KIND),
                EntityTable.of("role_holder", "role-holder"));
    }

    @Override
    public List<Class<?>> mappers() {
        return List.of(UnitMapper.class, UnitSizeMapper.class, PeopleMapper.class);
    }
}

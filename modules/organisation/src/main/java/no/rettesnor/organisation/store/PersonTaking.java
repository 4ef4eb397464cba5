package no.rettesnor.organisation.store;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportRecord;
import no.rettesnor.imports.ImportSession;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.KnownRow;
import no.rettesnor.imports.RowOutcome;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Role;
import no.rettesnor.organisation.model.RoleHolder;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One import of people. A person without a number is known again by the address.
final class PersonTaking implements ImportSession {

    private final PeopleMapper mapper;
    private final IdSource ids;
    private final UnitLookup units;
    private final MunicipalityLookup municipalities;
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final int name;
    private final int email;
    private final int unit;
    private final int role;
    private final int validFrom;
    private final int validTo;
    private final int municipality;

    PersonTaking(StoreSession session, IdSource ids, ImportTarget target) {
        this.mapper = session.mapper(PeopleMapper.class);
        this.ids = ids;
        UnitMapper unitMapper = session.mapper(UnitMapper.class);
        this.units = new UnitLookup(unitMapper.units());
        List<Municipality> all = unitMapper.municipalities();
        this.municipalities = new MunicipalityLookup(all);
        for (Municipality each : all) {
            mapper.people(each.id()).forEach(this::remember);
            mapper.roles(each.id()).forEach(this::remember);
        }
        this.name = target.position("name");
        this.email = target.position("email");
        this.unit = target.position("unit");
        this.role = target.position("role");
        this.validFrom = target.position("valid_from");
        this.validTo = target.position("valid_to");
        this.municipality = target.position("municipality");
    }

    private void remember(Person person) {
        if (person.email() != null) {
            byEmail.put(person.email().toLowerCase(Locale.ROOT), person);
        }
    }

    private void remember(Role known) {
        roles.put(roleKey(known.municipalityId(), known.name()), known);
    }

    private static String roleKey(String municipalityId, String roleName) {
        return municipalityId + "/" + roleName.toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, KnownRow> known(String source) {
        return ImportMark.Known.byKey(mapper.known(source));
    }

    @Override
    public String createChoice(ImportField field, String value) {
        throw new IllegalArgumentException("Units are not made while people are imported");
    }

    @Override
    public RowOutcome insert(ImportRecord row) {
        try {
            String address = row.text(email);
            Person same = address == null ? null : byEmail.get(address.toLowerCase(Locale.ROOT));
            if (same != null) {
                return write(same.id(), row, same);
            }
            Person person = person(ids.next(), row, null);
            mapper.insertPerson(person, ImportMark.of(row));
            remember(person);
            hold(person, row);
            return RowOutcome.Taken.INSERTED;
        } catch (RefusedException refused) {
            return new RowOutcome.Rejected(refused.text());
        }
    }

    @Override
    public RowOutcome update(String id, ImportRecord row) {
        try {
            return write(id, row, mapper.person(id));
        } catch (RefusedException refused) {
            return new RowOutcome.Rejected(refused.text());
        }
    }

    private RowOutcome write(String id, ImportRecord row, @Nullable Person before) {
        Person person = person(id, row, before);
        mapper.updatePerson(person);
        mapper.updateMark(id, ImportMark.of(row));
        remember(person);
        hold(person, row);
        return RowOutcome.Taken.UPDATED;
    }

    private Person person(String id, ImportRecord row, @Nullable Person before) {
        String called = UnitRules.name(String.valueOf(row.text(name)));
        UnitRules.days(called, row.date(validFrom), row.date(validTo));
        OrgUnit works = units.byId(row.choice(unit));
        return new Person(
                id,
                before != null ? before.municipalityId() : municipality(row, works),
                called,
                before != null && !row.isMapped(email) ? before.email() : row.text(email),
                before != null && !row.isMapped(unit) ? before.unitId() : row.choice(unit),
                before != null && !row.isMapped(validFrom)
                        ? before.validFrom()
                        : row.date(validFrom),
                before != null && !row.isMapped(validTo) ? before.validTo() : row.date(validTo));
    }

    private String municipality(ImportRecord row, @Nullable OrgUnit works) {
        return works != null
                ? works.municipalityId()
                : municipalities.named(row.text(municipality)).id();
    }

    private void hold(Person person, ImportRecord row) {
        String called = row.text(role);
        if (called == null || person.unitId() == null) {
            return;
        }
        Role held = roles.get(roleKey(person.municipalityId(), called));
        if (held == null) {
            held = new Role(ids.next(), person.municipalityId(), called);
            mapper.insertRole(held);
            remember(held);
        }
        for (RoleHolder each : mapper.holdersOf(person.id())) {
            if (each.roleId().equals(held.id()) && each.unitId().equals(person.unitId())) {
                return;
            }
        }
        mapper.insertHolder(
                new RoleHolder(
                        ids.next(),
                        person.id(),
                        held.id(),
                        person.unitId(),
                        person.validFrom(),
                        person.validTo()));
    }
}

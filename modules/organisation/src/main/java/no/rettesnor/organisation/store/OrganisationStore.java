package no.rettesnor.organisation.store;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.Succession;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.model.UnitRules;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFailure;
import no.rettesnor.store.StoreSession;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Municipalities and units in the store. Each method that changes something is one step of undo.
///
/// What would break a rule is refused with a [RefusedException], and nothing is changed.
public final class OrganisationStore {

    private final Store store;

    public OrganisationStore(Store store) {
        this.store = store;
    }

    /// All municipalities, by name.
    public List<Municipality> municipalities() {
        return store.read(session -> session.mapper(UnitMapper.class).municipalities());
    }

    /// The units of all municipalities, whatever their dates: for looking names up, and for whoever
    /// asks for everything on purpose.
    public UnitTree treeOfAll() {
        return UnitTree.of(
                store.read(session -> session.mapper(UnitMapper.class).units()), store.language());
    }

    /// The units of one municipality, whatever their dates.
    public UnitTree tree(String municipalityId) {
        return UnitTree.of(
                store.read(session -> session.mapper(UnitMapper.class).unitsOf(municipalityId)),
                store.language());
    }

    /// The unit with that id.
    public Optional<OrgUnit> unit(String unitId) {
        return store.read(
                session -> Optional.ofNullable(session.mapper(UnitMapper.class).unit(unitId)));
    }

    /// Takes in a new municipality together with its own unit, the root of its tree.
    ///
    /// @param number the official number; null when it does not matter
    /// @return the root
    public OrgUnit addMunicipality(String name, @Nullable String number) {
        String checked = UnitRules.name(name);
        return store.write(
                Action.of(text("municipality.added", checked)),
                session -> {
                    Municipality municipality =
                            new Municipality(store.ids().next(), number, checked);
                    OrgUnit root =
                            new OrgUnit(
                                    store.ids().next(),
                                    municipality.id(),
                                    null,
                                    UnitLevel.MUNICIPALITY,
                                    number,
                                    checked,
                                    null,
                                    null,
                                    null,
                                    null);
                    UnitMapper mapper = session.mapper(UnitMapper.class);
                    mapper.insertMunicipality(municipality);
                    mapper.insertUnit(root, ImportMark.NONE);
                    return root;
                });
    }

    /// Adds a unit.
    ///
    /// @return the unit as it stands in the store
    public OrgUnit add(UnitDraft draft) {
        String name = UnitRules.name(draft.name());
        return store.write(
                Action.of(text("unit.added", name)),
                session -> {
                    OrgUnit parent = required(session, draft.parentId());
                    UnitRules.place(name, draft.level(), parent);
                    OrgUnit unit =
                            new OrgUnit(
                                    store.ids().next(),
                                    parent.municipalityId(),
                                    parent.id(),
                                    draft.level(),
                                    draft.code(),
                                    name,
                                    draft.validFrom(),
                                    null,
                                    draft.inUseFrom(),
                                    draft.fullTimePosts());
                    session.mapper(UnitMapper.class).insertUnit(unit, ImportMark.NONE);
                    return unit;
                });
    }

    /// Gives a unit another name, and corrects what is known about it. A municipality's root takes
    /// the municipality along.
    public void change(String unitId, String name, UnitDetails details) {
        String checked = UnitRules.name(name);
        String before = unit(unitId).map(OrgUnit::name).orElse("");
        Text words =
                before.equals(checked)
                        ? text("unit.changed", before)
                        : text("unit.renamed", before, checked);
        store.write(
                Action.of(words),
                session -> {
                    OrgUnit unit = required(session, unitId);
                    UnitRules.days(checked, details.validFrom(), unit.validTo());
                    return save(
                            session, with(unit, unit.parentId(), checked, unit.validTo(), details));
                });
    }

    /// Moves a unit, and all beneath it, under another one. The past moves with it; for a change
    /// that holds from a day on, close the unit with a successor.
    public void move(String unitId, String parentId) {
        String name = unit(unitId).map(OrgUnit::name).orElse("");
        String to = unit(parentId).map(OrgUnit::name).orElse("");
        store.write(
                Action.of(text("unit.moved", name, to)),
                session -> {
                    OrgUnit unit = required(session, unitId);
                    OrgUnit parent = required(session, parentId);
                    UnitRules.move(treeOf(session, unit), unit, parent);
                    return session.mapper(UnitMapper.class)
                            .updateUnit(
                                    with(
                                            unit,
                                            parentId,
                                            unit.name(),
                                            unit.validTo(),
                                            UnitDetails.of(unit)));
                });
    }

    /// Closes a unit and all open units beneath it.
    ///
    /// @param lastDay the last day on which they exist
    /// @return how many units were closed
    public int close(String unitId, LocalDate lastDay) {
        String name = unit(unitId).map(OrgUnit::name).orElse("");
        return store.write(
                Action.of(text("unit.closed", name, Days.words(lastDay))),
                session -> {
                    OrgUnit unit = required(session, unitId);
                    UnitTree tree = treeOf(session, unit);
                    UnitRules.close(tree, unit, lastDay, null);
                    return closeAll(session, tree, unit, lastDay).size();
                });
    }

    /// Closes the unit and those open beneath it.
    ///
    /// @return those that were closed, each before those beneath it
    static List<OrgUnit> closeAll(
            StoreSession session, UnitTree tree, OrgUnit unit, LocalDate lastDay) {
        List<OrgUnit> closed = new ArrayList<>();
        closed.add(unit);
        tree.descendants(unit.id()).stream()
                .filter(beneath -> !beneath.isClosed())
                .forEach(closed::add);
        UnitMapper mapper = session.mapper(UnitMapper.class);
        closed.forEach(
                each ->
                        mapper.updateUnit(
                                with(
                                        each,
                                        each.parentId(),
                                        each.name(),
                                        lastDay,
                                        UnitDetails.of(each))));
        return closed;
    }

    /// Takes back that a unit is closed; what took over from it no longer did.
    public void reopen(String unitId) {
        String name = unit(unitId).map(OrgUnit::name).orElse("");
        store.write(
                Action.of(text("unit.reopened", name)),
                session -> {
                    OrgUnit unit = required(session, unitId);
                    UnitMapper mapper = session.mapper(UnitMapper.class);
                    mapper.deleteSuccessionsFrom(unitId);
                    return mapper.updateUnit(
                            with(unit, unit.parentId(), unit.name(), null, UnitDetails.of(unit)));
                });
    }

    /// Takes a unit away that was made by mistake. One that anything points at is to be closed
    /// instead, so that its history stays readable.
    public void remove(String unitId) {
        String name = unit(unitId).map(OrgUnit::name).orElse("");
        try {
            store.write(
                    Action.of(text("unit.removed", name)),
                    session -> {
                        UnitMapper mapper = session.mapper(UnitMapper.class);
                        if (mapper.usesOf(unitId) > 0) {
                            throw new RefusedException(text("unit.refused.history", name));
                        }
                        session.mapper(UnitSizeMapper.class).deleteOf(unitId);
                        return mapper.deleteUnit(unitId);
                    });
        } catch (StoreFailure failure) {
            // Rows of other features point at units too, and only the database knows them all.
            if (String.valueOf(failure.getCause()).contains("FOREIGN KEY")) {
                throw new RefusedException(text("unit.refused.history", name));
            }
            throw failure;
        }
    }

    /// What the unit took over, and what took over from it, by day.
    public List<Succession> successions(String unitId) {
        return store.read(session -> session.mapper(UnitMapper.class).successions(unitId));
    }

    /// A municipality is called as its root is.
    private static int save(StoreSession session, OrgUnit unit) {
        UnitMapper mapper = session.mapper(UnitMapper.class);
        if (unit.parentId() == null) {
            mapper.updateMunicipality(
                    new Municipality(unit.municipalityId(), unit.code(), unit.name()));
        }
        return mapper.updateUnit(unit);
    }

    UnitTree treeOf(StoreSession session, OrgUnit unit) {
        return UnitTree.of(
                session.mapper(UnitMapper.class).unitsOf(unit.municipalityId()), store.language());
    }

    static OrgUnit required(StoreSession session, String unitId) {
        OrgUnit unit = session.mapper(UnitMapper.class).unit(unitId);
        if (unit == null) {
            throw new RefusedException(text("unit.refused.gone"));
        }
        return unit;
    }

    private static OrgUnit with(
            OrgUnit unit,
            @Nullable String parentId,
            String name,
            @Nullable LocalDate validTo,
            UnitDetails details) {
        return new OrgUnit(
                unit.id(),
                unit.municipalityId(),
                parentId,
                unit.level(),
                details.code(),
                name,
                details.validFrom(),
                validTo,
                details.inUseFrom(),
                details.fullTimePosts());
    }
}

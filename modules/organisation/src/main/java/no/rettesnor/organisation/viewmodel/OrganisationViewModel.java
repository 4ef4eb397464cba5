package no.rettesnor.organisation.viewmodel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.Succession;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.PeopleStore;
import no.rettesnor.organisation.store.RoleStore;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// The units of one municipality as of a day, the unit in hand, and its people. What is shown
/// changes when the change feed tells of something, whoever changed it.
public final class OrganisationViewModel {

    private static final Set<String> TABLES =
            Set.of(
                    "municipality",
                    "org_unit",
                    "org_unit_succession",
                    "person",
                    "role",
                    "role_holder");

    // Properties.

    private final ObservableList<Municipality> municipalities = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Municipality> municipality =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<UnitTree> tree =
            new ReadOnlyObjectWrapper<>(UnitTree.of(List.of(), Language.NB));
    private final ObjectProperty<@Nullable OrgUnit> selected = new SimpleObjectProperty<>();
    private final ObservableList<Person> people = FXCollections.observableArrayList();

    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    private final Store store;
    private final Clock clock;
    private final OrganisationStore units;
    private final PeopleStore staff;
    private final Following following;
    private @Nullable String awaited;

    /// @param screen runs something on the thread that owns the screen
    public OrganisationViewModel(Store store, Executor screen, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.units = new OrganisationStore(store);
        this.staff = new PeopleStore(store);
        this.day.set(LocalDate.now(clock));
        refresh();
        municipality.addListener((any, old, now) -> show());
        day.addListener((any, old, now) -> show());
        selected.addListener((any, old, now) -> showPeople());
        selected.addListener(
                (any, old, now) -> {
                    if (now != null && (old == null || !now.id().equals(old.id()))) {
                        awaited = null;
                        person.set(null);
                    }
                });
        this.following = new Following(store.changes(), screen, TABLES, this::refresh);
    }

    /// The municipalities to choose between.
    public ObservableList<Municipality> municipalities() {
        return municipalities;
    }

    /// The municipality that is shown; null when there is none.
    public ObjectProperty<@Nullable Municipality> municipalityProperty() {
        return municipality;
    }

    /// The day as of which units are shown; null for all, closed ones too.
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// The units that are shown.
    public ReadOnlyObjectProperty<UnitTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /// The units that are shown just now.
    public UnitTree tree() {
        return tree.get();
    }

    /// The unit in hand; null for none.
    public ObjectProperty<@Nullable OrgUnit> selectedProperty() {
        return selected;
    }

    /// The people of the unit in hand and of those beneath it; of the whole municipality when none
    /// is.
    public ObservableList<Person> people() {
        return people;
    }

    /// The person in hand; null for none. Taking a unit in hand lays the person down.
    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /// Goes up whenever anything may have changed that the page shows.
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// The id of the municipality that is shown.
    public Optional<String> municipalityId() {
        return Optional.ofNullable(municipality.get()).map(Municipality::id);
    }

    /// Who changed what about the unit and the roles in it, the latest first.
    public List<HistoryLine> historyOf(OrgUnit unit) {
        List<Ref> rows = new ArrayList<>();
        rows.add(new Ref("unit", unit.id()));
        new RoleStore(store)
                .holdersIn(unit.id())
                .forEach(holder -> rows.add(new Ref("role-holder", holder.id())));
        successions(unit).forEach(one -> rows.add(new Ref("unit-succession", one.id())));
        return history(rows);
    }

    /// Who changed what about the person and the roles held, the latest first.
    public List<HistoryLine> historyOf(Person one) {
        List<Ref> rows = new ArrayList<>();
        rows.add(new Ref("person", one.id()));
        new RoleStore(store)
                .holdersOf(one.id())
                .forEach(holder -> rows.add(new Ref("role-holder", holder.id())));
        return history(rows);
    }

    private List<HistoryLine> history(List<Ref> rows) {
        return new RowHistory(
                        store, clock, new OrganisationHistory(store.language(), units.treeOfAll()))
                .of(rows);
    }

    /// What the unit took over, and what took over from it, by day.
    public List<Succession> successions(OrgUnit unit) {
        return units.successions(unit.id());
    }

    /// The path of a unit, whether the day that is shown has it or not.
    public String pathOf(String unitId) {
        return units.treeOfAll().path(unitId);
    }

    // Commands.

    /// Follows the change feed from now on.
    public void attach() {
        if (following.start()) {
            refresh();
        }
    }

    public void detach() {
        following.stop();
    }

    /// Reads everything anew, and keeps what was chosen.
    private void refresh() {
        Municipality before = municipality.get();
        List<Municipality> all = units.municipalities();
        municipalities.setAll(all);
        Municipality kept =
                all.stream()
                        .filter(each -> before != null && each.id().equals(before.id()))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst());
        municipality.set(kept);
        show();
        version.set(version.get() + 1);
    }

    private void show() {
        Municipality shown = municipality.get();
        OrgUnit before = selected.get();
        LocalDate on = day.get();
        UnitTree all = shown == null ? UnitTree.of(List.of(), Language.NB) : units.tree(shown.id());
        tree.set(on == null ? all : all.asOf(on));
        selected.set(before == null ? null : tree.get().unit(before.id()).orElse(null));
        takeAwaited();
        showPeople();
    }

    private void showPeople() {
        Municipality shown = municipality.get();
        OrgUnit unit = selected.get();
        LocalDate on = day.get();
        if (shown == null) {
            people.clear();
            return;
        }
        people.setAll(
                staff.people(shown.id()).stream()
                        .filter(person -> on == null || person.isValidOn(on))
                        .filter(
                                person ->
                                        unit == null
                                                || unit.parentId() == null
                                                || (person.unitId() != null
                                                        && tree.get()
                                                                .withDescendants(unit.id())
                                                                .contains(person.unitId())))
                        .toList());
        Person before = person.get();
        person.set(before == null ? null : staff.person(before.id()).orElse(null));
    }

    /// Takes the person with that id in hand, and shows the person's municipality.
    public void selectPerson(String personId) {
        Person found = staff.person(personId).orElse(null);
        if (found != null) {
            municipalities.stream()
                    .filter(each -> each.id().equals(found.municipalityId()))
                    .findFirst()
                    .ifPresent(municipality::set);
            if (!people.contains(found)) {
                selected.set(null);
            }
            person.set(found);
        }
    }

    /// Takes the unit with that id in hand: now if it is shown, else as soon as the change feed has
    /// told of it, unless another unit is taken in hand before.
    public void select(String unitId) {
        awaited = unitId;
        takeAwaited();
    }

    private void takeAwaited() {
        OrgUnit unit = awaited == null ? null : tree.get().unit(awaited).orElse(null);
        if (unit != null) {
            awaited = null;
            selected.set(unit);
        }
    }

    /// The unit's path, for lists of units.
    public String path(OrgUnit unit) {
        return tree.get().path(unit.id());
    }
}

package no.rettesnor.organisation.viewmodel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.model.Municipality;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.Person;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.PeopleStore;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The units of one municipality as of a day, the unit in hand, and its people. What is shown
/// changes when [#refresh] is called, which the page does whenever the store says that something
/// has changed.
public final class OrganisationViewModel {

    // Properties.

    private final ObservableList<Municipality> municipalities = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Municipality> municipality =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<UnitTree> tree =
            new ReadOnlyObjectWrapper<>(UnitTree.of(List.of(), Language.NB));
    private final ObjectProperty<@Nullable OrgUnit> selected = new SimpleObjectProperty<>();
    private final ObservableList<Person> people = FXCollections.observableArrayList();

    private final OrganisationStore units;
    private final PeopleStore staff;
    private final Consumer<Throwable> problems;

    /// @param problems shows what was refused
    public OrganisationViewModel(
            OrganisationStore units, PeopleStore staff, Clock clock, Consumer<Throwable> problems) {
        this.units = units;
        this.staff = staff;
        this.problems = problems;
        this.day.set(LocalDate.now(clock));
        refresh();
        municipality.addListener((any, old, now) -> show());
        day.addListener((any, old, now) -> show());
        selected.addListener((any, old, now) -> showPeople());
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

    // Commands.

    /// Reads everything anew, and keeps what was chosen.
    public void refresh() {
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
    }

    private void show() {
        Municipality shown = municipality.get();
        OrgUnit before = selected.get();
        LocalDate on = day.get();
        UnitTree all = shown == null ? UnitTree.of(List.of(), Language.NB) : units.tree(shown.id());
        tree.set(on == null ? all : all.asOf(on));
        selected.set(before == null ? null : tree.get().unit(before.id()).orElse(null));
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
    }

    /// Chooses the unit with that id, when it is shown.
    public void select(String unitId) {
        tree.get().unit(unitId).ifPresent(selected::set);
    }

    /// The units that the one in hand may move under, or be taken over by.
    public List<OrgUnit> others() {
        OrgUnit unit = selected.get();
        return unit == null
                ? List.of()
                : tree.get().inOrder().stream()
                        .filter(other -> !Objects.equals(other.id(), unit.id()))
                        .toList();
    }

    /// The unit's path, for lists of units.
    public String path(OrgUnit unit) {
        return tree.get().path(unit.id());
    }

    /// Takes in a municipality.
    public void addMunicipality(String name, String number) {
        act(() -> units.addMunicipality(name, number.isBlank() ? null : number.strip()));
    }

    /// Adds a unit and takes it in hand.
    public void add(UnitDraft draft) {
        act(
                () -> {
                    OrgUnit made = units.add(draft);
                    refresh();
                    select(made.id());
                });
    }

    /// Renames the unit in hand and corrects what is known about it.
    public void change(String name, UnitDetails details) {
        inHand().ifPresent(
                        unit ->
                                act(
                                        () -> {
                                            if (!unit.name().equals(name)) {
                                                units.rename(unit.id(), name);
                                            }
                                            if (!UnitDetails.of(unit).equals(details)) {
                                                units.change(unit.id(), details);
                                            }
                                        }));
    }

    /// Moves the unit in hand under another.
    public void move(OrgUnit parent) {
        inHand().ifPresent(unit -> act(() -> units.move(unit.id(), parent.id())));
    }

    /// Closes the unit in hand.
    public void close(LocalDate lastDay, @Nullable OrgUnit successor) {
        inHand().ifPresent(
                        unit ->
                                act(
                                        () ->
                                                units.close(
                                                        unit.id(),
                                                        lastDay,
                                                        successor == null
                                                                ? null
                                                                : successor.id())));
    }

    /// Takes the unit in hand away, when nothing points at it.
    public void remove() {
        inHand().ifPresent(unit -> act(() -> units.remove(unit.id())));
    }

    private Optional<OrgUnit> inHand() {
        return Optional.ofNullable(selected.get());
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            problems.accept(refused);
        }
        refresh();
    }
}

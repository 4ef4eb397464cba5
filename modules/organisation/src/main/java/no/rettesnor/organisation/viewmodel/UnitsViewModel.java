package no.rettesnor.organisation.viewmodel;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.RefusedException;
import no.rettesnor.organisation.model.UnitDetails;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitSize;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.Reorganisation;
import no.rettesnor.organisation.store.UnitSizeStore;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is done with units; the page shows it when the change feed tells. What a rule forbids is
/// thrown as a [RefusedException], for the form to tell at the field in question.
public final class UnitsViewModel {

    private final Store store;
    private final OrganisationViewModel page;
    private final OrganisationStore units;
    private final UnitSizeStore sizes;

    /// @param page what is shown and in hand
    public UnitsViewModel(Store store, OrganisationViewModel page) {
        this.store = store;
        this.page = page;
        this.units = new OrganisationStore(store);
        this.sizes = new UnitSizeStore(store);
    }

    /// The units that one may move under, or be taken over by.
    public List<OrgUnit> others(OrgUnit unit) {
        return page.tree().inOrder().stream()
                .filter(other -> !other.id().equals(unit.id()))
                .toList();
    }

    /// Takes in a municipality.
    public void addMunicipality(String name, String number) {
        units.addMunicipality(name, number.isBlank() ? null : number.strip());
    }

    /// Adds a unit and takes it in hand.
    public void add(UnitDraft draft) {
        page.select(units.add(draft).id());
    }

    /// Renames a unit and corrects what is known about it.
    public void change(OrgUnit unit, String name, UnitDetails details) {
        if (!unit.name().equals(name.strip()) || !UnitDetails.of(unit).equals(details)) {
            units.change(unit.id(), name, details);
        }
    }

    /// How large a unit was in a year; empty when nothing is said.
    public Optional<UnitSize> size(OrgUnit unit, int year) {
        return sizes.of(unit.id()).stream().filter(size -> size.year() == year).findFirst();
    }

    /// Says how large a unit was in a year.
    public void resize(OrgUnit unit, int year, @Nullable Double posts, @Nullable Double users) {
        sizes.set(unit, year, posts, users);
    }

    /// Moves a unit under another.
    public void move(OrgUnit unit, @Nullable OrgUnit parent) {
        if (parent == null) {
            throw new RefusedException(RefusedException.Part.PLACE, text("form.choose-unit"));
        }
        units.move(unit.id(), parent.id());
    }

    /// Closes a unit.
    public void close(OrgUnit unit, @Nullable LocalDate lastDay) {
        units.close(unit.id(), required(lastDay));
    }

    /// Takes back that a unit is closed.
    public void reopen(OrgUnit unit) {
        units.reopen(unit.id());
    }

    /// Lets a unit go into another from a day on.
    public void merge(OrgUnit unit, @Nullable OrgUnit successor, @Nullable LocalDate firstDay) {
        LocalDate day = required(firstDay);
        if (successor == null) {
            throw new RefusedException(RefusedException.Part.SUCCESSOR, text("form.choose-unit"));
        }
        new Reorganisation(store).into(unit.id(), successor.id(), day);
        page.select(successor.id());
    }

    /// Lets a unit become a new one from a day on, and takes the new one in hand.
    public void become(
            OrgUnit unit, String name, @Nullable OrgUnit parent, @Nullable LocalDate firstDay) {
        LocalDate day = required(firstDay);
        if (parent == null) {
            throw new RefusedException(RefusedException.Part.PLACE, text("form.choose-unit"));
        }
        UnitDraft draft = UnitDraft.of(parent.id(), unit.level(), name);
        OrgUnit made =
                new Reorganisation(store)
                        .intoNew(
                                unit.id(),
                                unit.code() == null ? draft : draft.withCode(unit.code()),
                                day);
        page.select(made.id());
    }

    /// Takes a unit away that nothing points at.
    public void remove(OrgUnit unit) {
        units.remove(unit.id());
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new RefusedException(RefusedException.Part.LAST_DAY, text("form.choose-day"));
        }
        return day;
    }
}

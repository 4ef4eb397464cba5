package no.rettesnor.organisation.model;

import static no.rettesnor.organisation.texts.OrganisationTexts.text;

import no.rettesnor.kernel.Days;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What must hold of the units of a municipality. Every rule answers with a sentence that says
/// which units are meant and what would help.
public final class UnitRules {

    private UnitRules() {}

    /// A unit needs a name.
    ///
    /// @return the name without space around it
    public static String name(String name) {
        if (name.isBlank()) {
            throw new RefusedException(RefusedException.Part.NAME, text("unit.refused.name"));
        }
        return name.strip();
    }

    /// A unit of that level may lie under that parent.
    public static void place(String name, UnitLevel level, OrgUnit parent) {
        if (!parent.level().mayHold(level)) {
            throw new RefusedException(
                    RefusedException.Part.PLACE,
                    text(
                            "unit.refused.level",
                            name,
                            text("unit.level." + level.name()),
                            parent.name(),
                            text("unit.level." + parent.level().name())));
        }
    }

    /// The unit may move to that parent: within the municipality, in level order, not beneath
    /// itself.
    public static void move(UnitTree tree, OrgUnit unit, OrgUnit parent) {
        if (!unit.municipalityId().equals(parent.municipalityId())) {
            throw new RefusedException(
                    RefusedException.Part.PLACE,
                    text("unit.refused.municipality", unit.name(), parent.name()));
        }
        if (tree.withDescendants(unit.id()).contains(parent.id())) {
            throw new RefusedException(
                    RefusedException.Part.PLACE,
                    text("unit.refused.ring", unit.name(), parent.name()));
        }
        place(unit.name(), unit.level(), parent);
    }

    /// A first and a last day in that order.
    public static void days(String name, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new RefusedException(
                    RefusedException.Part.LAST_DAY,
                    text("unit.refused.days", name, Days.words(first), Days.words(last)));
        }
    }

    /// The unit may be closed with that last day, and the successor may take over the day after.
    public static void close(
            UnitTree tree, OrgUnit unit, LocalDate lastDay, @Nullable OrgUnit successor) {
        if (unit.level() == UnitLevel.MUNICIPALITY) {
            throw new RefusedException(text("unit.refused.close-root", unit.name()));
        }
        days(unit.name(), unit.validFrom(), lastDay);
        for (OrgUnit beneath : tree.descendants(unit.id())) {
            if (!beneath.isClosed()) {
                days(beneath.name(), beneath.validFrom(), lastDay);
            }
        }
        if (successor == null) {
            return;
        }
        if (tree.withDescendants(unit.id()).contains(successor.id())) {
            throw new RefusedException(
                    RefusedException.Part.SUCCESSOR,
                    text("unit.refused.successor-within", successor.name(), unit.name()));
        }
        if (!successor.municipalityId().equals(unit.municipalityId())) {
            throw new RefusedException(
                    RefusedException.Part.SUCCESSOR,
                    text("unit.refused.municipality", unit.name(), successor.name()));
        }
        if (!successor.isValidOn(lastDay.plusDays(1))) {
            throw new RefusedException(
                    RefusedException.Part.SUCCESSOR,
                    text(
                            "unit.refused.successor-day",
                            successor.name(),
                            Days.words(lastDay.plusDays(1))));
        }
    }
}

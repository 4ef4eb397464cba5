package no.rettesnor.actions.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// Which actions. Every condition must hold; an empty set lets everything through.
///
/// @param text words in the action, its owner's name, or the title of what it belongs to; or that
///   one's number, alone
/// @param statuses how far they have come
/// @param overdue only those that should have been done
/// @param checkDue only those that are done and whose effect should have been checked
/// @param owners who does them; [#UNSTATED] for those that nobody has
/// @param units the ids of the units that answer for them, each with everything beneath it; with
///   [#OWN] before it the unit alone
/// @param levels where they stand in the hierarchy of controls, by the constants' names;
///   [#UNSTATED] for those that do not say
/// @param kinds the kinds of what they belong to
/// @param from the first day they may be due; null for no limit
/// @param to the last day they may be due; null for no limit
public record ActionFilter(
        String text,
        Set<ActionStatus> statuses,
        boolean overdue,
        boolean checkDue,
        Set<String> owners,
        Set<String> units,
        Set<String> levels,
        Set<String> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// What stands for “not stated” among owners and levels.
    public static final String UNSTATED = "";

    /// What stands before the id of a unit that is meant without what lies beneath it.
    public static final String OWN = "own:";

    /// Every action.
    public static final ActionFilter ALL =
            new ActionFilter(
                    "", Set.of(), false, false, Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /// What somebody still has to do.
    public static final ActionFilter OPEN =
            ALL.withStatuses(Set.of(ActionStatus.PLANNED, ActionStatus.ONGOING));

    public ActionFilter {
        text = text.strip();
        statuses = Set.copyOf(statuses);
        owners = Set.copyOf(owners);
        units = Set.copyOf(units);
        levels = Set.copyOf(levels);
        kinds = Set.copyOf(kinds);
    }

    public ActionFilter withText(String words) {
        return new ActionFilter(
                words, statuses, overdue, checkDue, owners, units, levels, kinds, from, to);
    }

    public ActionFilter withStatuses(Set<ActionStatus> some) {
        return new ActionFilter(
                text, some, overdue, checkDue, owners, units, levels, kinds, from, to);
    }

    public ActionFilter withOverdue(boolean only) {
        return new ActionFilter(
                text, statuses, only, checkDue, owners, units, levels, kinds, from, to);
    }

    public ActionFilter withCheckDue(boolean only) {
        return new ActionFilter(
                text, statuses, overdue, only, owners, units, levels, kinds, from, to);
    }

    public ActionFilter withOwners(Set<String> some) {
        return new ActionFilter(
                text, statuses, overdue, checkDue, some, units, levels, kinds, from, to);
    }

    public ActionFilter withUnits(Set<String> some) {
        return new ActionFilter(
                text, statuses, overdue, checkDue, owners, some, levels, kinds, from, to);
    }

    public ActionFilter withLevels(Set<String> some) {
        return new ActionFilter(
                text, statuses, overdue, checkDue, owners, units, some, kinds, from, to);
    }

    public ActionFilter withKinds(Set<String> some) {
        return new ActionFilter(
                text, statuses, overdue, checkDue, owners, units, levels, some, from, to);
    }

    /// Due from the first day to the last.
    public ActionFilter withDue(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ActionFilter(
                text, statuses, overdue, checkDue, owners, units, levels, kinds, first, last);
    }
}

package no.rettesnor.actions.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one person should be reminded of.
///
/// @param owner who; empty for what nobody has
/// @param overdue what should have been done
/// @param soon what is due within [#DAYS] days
/// @param checks what was done and is to be checked for its effect
public record Reminder(
        String owner, List<ActionLine> overdue, List<ActionLine> soon, List<ActionLine> checks) {

    /// How long before its deadline somebody is reminded of an action.
    public static final int DAYS = 14;

    public Reminder {
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
        checks = List.copyOf(checks);
    }

    /// How many actions it names.
    public int size() {
        return overdue.size() + soon.size() + checks.size();
    }

    /// Everything it names.
    public List<ActionLine> all() {
        List<ActionLine> all = new ArrayList<>(overdue);
        all.addAll(soon);
        all.addAll(checks);
        return all;
    }

    /// Sorts actions by whom they wait for; what waits for nobody comes last. Those that nobody
    /// need be reminded of are left out.
    ///
    /// @param lines open ones and done ones, the most urgent first
    public static List<Reminder> of(List<ActionLine> lines, LocalDate today) {
        Map<String, Reminder> byOwner =
                new TreeMap<>(
                        Comparator.comparing(String::isEmpty)
                                .thenComparing(Comparator.naturalOrder()));
        for (ActionLine line : lines) {
            String owner = line.action().owner() == null ? "" : line.action().owner();
            Reminder one = waiting(owner, line, today);
            if (one.size() > 0) {
                byOwner.merge(owner, one, Reminder::with);
            }
        }
        return List.copyOf(byOwner.values());
    }

    private static Reminder waiting(String owner, ActionLine line, LocalDate today) {
        ImprovementAction action = line.action();
        LocalDate due = action.due();
        boolean late = action.isOverdue(today);
        boolean near =
                !late
                        && action.status().isOpen()
                        && due != null
                        && !due.isAfter(today.plusDays(DAYS));
        return new Reminder(
                owner,
                late ? List.of(line) : List.of(),
                near ? List.of(line) : List.of(),
                action.isCheckDue(today) ? List.of(line) : List.of());
    }

    private Reminder with(Reminder more) {
        return new Reminder(
                owner,
                joined(overdue, more.overdue),
                joined(soon, more.soon),
                joined(checks, more.checks));
    }

    private static List<ActionLine> joined(List<ActionLine> some, List<ActionLine> others) {
        List<ActionLine> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}

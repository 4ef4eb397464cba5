package no.rettesnor.deviations.statistics;

import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which units could report at a time: they existed, and had begun to use the system. What lies
/// above others is in use when one of them is.
final class UnitUse {

    private record Span(LocalDate first, LocalDate last) {
        boolean meets(LocalDate from, LocalDate until) {
            return first.isBefore(until) && !last.isBefore(from);
        }
    }

    private final Map<String, Span> spans = new HashMap<>();
    private final UnitTree tree;
    private final LocalDate today;

    UnitUse(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
        for (OrgUnit unit : tree.inOrder()) {
            LocalDate began = tree.inUseFrom(unit.id()).orElse(LocalDate.MIN);
            LocalDate opened = unit.validFrom() == null ? LocalDate.MIN : unit.validFrom();
            spans.put(
                    unit.id(),
                    new Span(
                            began.isAfter(opened) ? began : opened,
                            unit.validTo() == null ? LocalDate.MAX : unit.validTo()));
        }
    }

    /// Whether any of the units could report then.
    ///
    /// @param from null for always
    /// @param until exclusive; null for always
    boolean isInUse(Set<String> units, @Nullable LocalDate from, @Nullable LocalDate until) {
        return count(units, from, until) > 0;
    }

    /// How many of the units that have none beneath them could report then; a unit asked for alone
    /// counts in any case.
    int count(Set<String> units, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate first = from == null ? LocalDate.MIN : from;
        LocalDate end = until == null ? LocalDate.MAX : until;
        if (first.isAfter(today)) {
            return 0;
        }
        return (int)
                units.stream()
                        .filter(id -> units.size() == 1 || tree.children(id).isEmpty())
                        .map(spans::get)
                        .filter(span -> span != null && span.meets(first, end))
                        .count();
    }
}

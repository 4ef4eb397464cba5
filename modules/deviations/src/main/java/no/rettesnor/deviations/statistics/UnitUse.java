package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which units a filter is about, and which of them could report at a time: they existed, and had
/// begun to use the system. What lies above others is in use when one of them is.
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

    /// The units that a filter is about.
    Set<String> scope(DeviationFilter base) {
        Set<String> units = new HashSet<>();
        for (OrgUnit unit : tree.inOrder()) {
            if (base.municipalities().isEmpty()
                    || base.municipalities().contains(unit.municipalityId())) {
                units.add(unit.id());
            }
        }
        if (!base.units().isEmpty()) {
            Set<String> named = new HashSet<>();
            for (UnitScope scope : base.units()) {
                named.add(scope.unitId());
                named.addAll(
                        scope.withDescendants() ? tree.withDescendants(scope.unitId()) : Set.of());
            }
            units.retainAll(named);
        }
        return units;
    }

    /// Those of them that have none beneath them.
    List<OrgUnit> lowest(DeviationFilter base) {
        Set<String> scope = scope(base);
        return tree.inOrder().stream()
                .filter(unit -> scope.contains(unit.id()) && tree.children(unit.id()).isEmpty())
                .toList();
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

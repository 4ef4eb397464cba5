package no.rettesnor.deviations.statistics;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the axes that go by unit. What happened in a unit that has others beneath it gets a line
/// of its own among them, so that a parent is exactly the sum of the lines beneath it.
final class UnitAxis {

    private final UnitTree tree;
    private final Codes codes;
    private final DeviationFilter base;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();

    UnitAxis(UnitTree tree, Codes codes, DeviationFilter base) {
        this.tree = tree;
        this.codes = codes;
        this.base = base;
    }

    /// The whole tree, or what the filter names of it.
    Axis units() {
        for (OrgUnit top : tops()) {
            add(top, 0, -1);
        }
        return axis();
    }

    /// One line for each unit right under the municipality, and one for the municipality itself.
    Axis sectors() {
        for (OrgUnit top : tops()) {
            List<OrgUnit> children =
                    tree.parent(top.id()).isPresent() ? List.of() : tree.children(top.id());
            for (OrgUnit child : counted(children)) {
                addWhole(child, 0, -1);
                tree.descendants(child.id())
                        .forEach(unit -> slotOf.put(unit.id(), slots.size() - 1));
            }
            if (children.isEmpty()) {
                addWhole(top, 0, -1);
                tree.descendants(top.id()).forEach(unit -> slotOf.put(unit.id(), slots.size() - 1));
            } else {
                addOwn(top, 0, -1);
            }
        }
        return axis();
    }

    /// The units that the filter names and none of its others lies above; else the tree's own.
    private List<OrgUnit> tops() {
        if (base.units().isEmpty()) {
            return tree.roots();
        }
        Set<String> named = new HashSet<>();
        base.units().forEach(scope -> named.add(scope.unitId()));
        return tree.inOrder().stream()
                .filter(unit -> named.contains(unit.id()))
                .filter(
                        unit ->
                                tree.ancestors(unit.id()).stream()
                                        .noneMatch(above -> named.contains(above.id())))
                .toList();
    }

    private void add(OrgUnit unit, int depth, int parent) {
        List<OrgUnit> children = tree.children(unit.id());
        int at = addWhole(unit, depth, parent);
        if (!children.isEmpty()) {
            addOwn(unit, depth + 1, at);
            counted(children).forEach(child -> add(child, depth + 1, at));
        }
    }

    private int addWhole(OrgUnit unit, int depth, int parent) {
        slotOf.put(unit.id(), slots.size());
        slots.add(
                new Slot(
                        unit.id(),
                        Text.verbatim(unit.name()),
                        depth,
                        parent,
                        filter -> filter.withUnits(narrowed(unit)),
                        tree.withDescendants(unit.id()),
                        null,
                        false));
        return slots.size() - 1;
    }

    /// Those that the filter names something of.
    private List<OrgUnit> counted(List<OrgUnit> units) {
        return units.stream().filter(unit -> !narrowed(unit).isEmpty()).toList();
    }

    /// What the filter names of a unit's tree: all of it, some units in it, or nothing.
    private Set<UnitScope> narrowed(OrgUnit unit) {
        if (base.units().isEmpty()) {
            return Set.of(UnitScope.whole(unit.id()));
        }
        Set<UnitScope> named = new HashSet<>();
        for (UnitScope scope : base.units()) {
            boolean above =
                    scope.withDescendants()
                            && (scope.unitId().equals(unit.id())
                                    || tree.ancestors(unit.id()).stream()
                                            .anyMatch(each -> each.id().equals(scope.unitId())));
            if (above) {
                return Set.of(UnitScope.whole(unit.id()));
            }
            if (tree.withDescendants(unit.id()).contains(scope.unitId())) {
                named.add(scope);
            }
        }
        return named;
    }

    private void addOwn(OrgUnit unit, int depth, int parent) {
        slotOf.put(unit.id(), slots.size());
        slots.add(
                new Slot(
                        unit.id() + "/own",
                        DeviationTexts.text("filter.own", unit.name()),
                        depth,
                        parent,
                        filter -> filter.withUnits(Set.of(UnitScope.own(unit.id()))),
                        Set.of(unit.id()),
                        null,
                        true));
    }

    private Axis axis() {
        int[] places = codes.texts().stream().mapToInt(id -> slotOf.getOrDefault(id, -1)).toArray();
        return new Axis(slots, RegisterCode.UNIT, places);
    }
}

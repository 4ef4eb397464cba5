package no.rettesnor.actions.statistics;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitTree;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Places actions under the units beneath the one that a figure is about: the sectors of a
/// municipality, the departments of a unit.
///
/// @param tree every unit
/// @param unit the id of the unit the figure is about; null for the whole municipality
record UnitShares(UnitTree tree, @Nullable String unit) {

    /// One line of the figure.
    ///
    /// @param name of the unit
    /// @param filter which actions it counts, as a list shows them
    /// @param actions those of it
    record Share(Text name, ActionFilter filter, List<ActionLine> actions) {}

    /// The units beneath, each with its actions; then what lies in none of them.
    List<Share> of(ActionFilter base, List<ActionLine> lines) {
        List<Share> shares = new ArrayList<>();
        for (OrgUnit top : tops()) {
            List<OrgUnit> children = tree.children(top.id());
            for (OrgUnit child : children) {
                add(
                        shares,
                        base,
                        child.name(),
                        child.id(),
                        tree.withDescendants(child.id()),
                        lines);
            }
            add(
                    shares,
                    base,
                    top.name(),
                    children.isEmpty() ? top.id() : ActionFilter.OWN + top.id(),
                    Set.of(top.id()),
                    lines);
        }
        return shares;
    }

    private List<OrgUnit> tops() {
        Optional<OrgUnit> one = unit == null ? Optional.empty() : tree.unit(unit);
        return one.map(List::of).orElseGet(tree::roots);
    }

    /// A unit without any actions has no line.
    private static void add(
            List<Share> shares,
            ActionFilter base,
            String name,
            String key,
            Set<String> units,
            List<ActionLine> lines) {
        List<ActionLine> own =
                lines.stream()
                        .filter(line -> line.unitId() != null && units.contains(line.unitId()))
                        .toList();
        if (!own.isEmpty()) {
            shares.add(new Share(Text.verbatim(name), base.withUnits(Set.of(key)), own));
        }
    }
}

package no.rettesnor.organisation.model;

import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The units in their tree: an immutable value, made from all rows at once.
///
/// Siblings are sorted by name as the language sorts. Asking for a unit that is not in the tree
/// gives nothing, never an error: a row elsewhere may point at a unit of another municipality or
/// another day.
public final class UnitTree {

    private static final String STEP = " › ";

    private final Language language;
    private final Map<String, OrgUnit> units;
    private final Map<String, String> parents;
    private final Map<String, List<OrgUnit>> children;
    private final List<OrgUnit> roots;

    private UnitTree(
            Language language,
            Map<String, OrgUnit> units,
            Map<String, String> parents,
            Map<String, List<OrgUnit>> children,
            List<OrgUnit> roots) {
        this.language = language;
        this.units = units;
        this.parents = parents;
        this.children = children;
        this.roots = roots;
    }

    /// The tree of all those units, whatever their dates.
    ///
    /// A unit whose parent is not among them, or that would lie beneath itself, becomes a root.
    ///
    /// @param language by whose rules names are sorted
    public static UnitTree of(Collection<OrgUnit> units, Language language) {
        return build(units, language, unit -> true);
    }

    /// The tree as it was on that day. A unit whose parent did not exist then lies under the
    /// nearest one above that did.
    public UnitTree asOf(LocalDate day) {
        return build(units.values(), language, unit -> unit.isValidOn(day));
    }

    /// The tree of one municipality.
    public UnitTree ofMunicipality(String municipalityId) {
        return build(
                units.values(), language, unit -> unit.municipalityId().equals(municipalityId));
    }

    private static UnitTree build(
            Collection<OrgUnit> all, Language language, Predicate<OrgUnit> kept) {
        Collator collator = Collator.getInstance(language.locale());
        Map<String, OrgUnit> byId = new LinkedHashMap<>();
        all.forEach(unit -> byId.put(unit.id(), unit));
        List<OrgUnit> sorted = new ArrayList<>(byId.values());
        sorted.removeIf(kept.negate());
        sorted.sort(Comparator.comparing(OrgUnit::name, collator).thenComparing(OrgUnit::id));
        Map<String, OrgUnit> units = new LinkedHashMap<>();
        Map<String, String> parents = new LinkedHashMap<>();
        Map<String, List<OrgUnit>> children = new LinkedHashMap<>();
        List<OrgUnit> roots = new ArrayList<>();
        for (OrgUnit unit : sorted) {
            units.put(unit.id(), unit);
            String parent = nearestKept(unit, byId, kept);
            if (parent == null) {
                roots.add(unit);
            } else {
                parents.put(unit.id(), parent);
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
            }
        }
        return new UnitTree(language, units, parents, children, List.copyOf(roots));
    }

    /// The nearest unit above that is kept; null at the top, and where the parents go in a ring.
    private static @Nullable String nearestKept(
            OrgUnit unit, Map<String, OrgUnit> byId, Predicate<OrgUnit> kept) {
        if (liesInRing(unit, byId)) {
            return null;
        }
        OrgUnit above = parentOf(unit, byId);
        while (above != null && !kept.test(above)) {
            above = parentOf(above, byId);
        }
        return above == null ? null : above.id();
    }

    private static boolean liesInRing(OrgUnit unit, Map<String, OrgUnit> byId) {
        Set<String> seen = new HashSet<>();
        OrgUnit at = unit;
        while (at != null) {
            if (!seen.add(at.id())) {
                return true;
            }
            at = parentOf(at, byId);
        }
        return false;
    }

    private static @Nullable OrgUnit parentOf(OrgUnit unit, Map<String, OrgUnit> byId) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }

    /// The units at the top, usually one for each municipality.
    public List<OrgUnit> roots() {
        return roots;
    }

    /// Whether the unit is in the tree.
    public boolean contains(String unitId) {
        return units.containsKey(unitId);
    }

    /// The unit with that id.
    public Optional<OrgUnit> unit(String unitId) {
        return Optional.ofNullable(units.get(unitId));
    }

    /// How many units there are.
    public int size() {
        return units.size();
    }

    /// The unit that this one lies under.
    public Optional<OrgUnit> parent(String unitId) {
        String parent = parents.get(unitId);
        return parent == null ? Optional.empty() : unit(parent);
    }

    /// The units right under that one, sorted.
    public List<OrgUnit> children(String unitId) {
        return List.copyOf(children.getOrDefault(unitId, List.of()));
    }

    /// The units above, the nearest first; the last is a root.
    public List<OrgUnit> ancestors(String unitId) {
        List<OrgUnit> above = new ArrayList<>();
        Optional<OrgUnit> at = parent(unitId);
        while (at.isPresent()) {
            above.add(at.get());
            at = parent(at.get().id());
        }
        return above;
    }

    /// The units beneath, at any depth, each before those beneath it.
    public List<OrgUnit> descendants(String unitId) {
        List<OrgUnit> beneath = new ArrayList<>();
        addBeneath(unitId, beneath);
        return beneath;
    }

    /// The ids of the unit and of all beneath it: what counts when its figures are rolled up. Empty
    /// when the unit is not in the tree.
    public Set<String> withDescendants(String unitId) {
        Set<String> ids = new HashSet<>();
        if (contains(unitId)) {
            ids.add(unitId);
            descendants(unitId).forEach(unit -> ids.add(unit.id()));
        }
        return ids;
    }

    /// All units as an outline reads: each before those beneath it, siblings sorted.
    public List<OrgUnit> inOrder() {
        List<OrgUnit> all = new ArrayList<>(units.size());
        for (OrgUnit root : roots) {
            all.add(root);
            addBeneath(root.id(), all);
        }
        return all;
    }

    private void addBeneath(String unitId, List<OrgUnit> into) {
        for (OrgUnit child : children.getOrDefault(unitId, List.of())) {
            into.add(child);
            addBeneath(child.id(), into);
        }
    }

    /// How many units lie above.
    public int depth(String unitId) {
        return ancestors(unitId).size();
    }

    /// The way from the sector down to the unit: “Helse › Hjemmetjenesten”. The municipality's own
    /// unit is left out, except of its own path.
    public String path(String unitId) {
        OrgUnit unit = units.get(unitId);
        if (unit == null) {
            return "";
        }
        StringBuilder path = new StringBuilder(unit.name());
        for (OrgUnit above : ancestors(unitId)) {
            if (above.level() != UnitLevel.MUNICIPALITY) {
                path.insert(0, STEP).insert(0, above.name());
            }
        }
        return path.toString();
    }

    /// The first unit with that code, in the order of the outline.
    public Optional<OrgUnit> byCode(String code) {
        return inOrder().stream().filter(unit -> code.equals(unit.code())).findFirst();
    }

    /// The day from which the unit's figures count: its own start of use, else that of the nearest
    /// unit above that has one; empty when none has.
    public Optional<LocalDate> inUseFrom(String unitId) {
        OrgUnit unit = units.get(unitId);
        if (unit == null) {
            return Optional.empty();
        }
        OrgUnit at = unit;
        while (at != null && at.inUseFrom() == null) {
            at = parent(at.id()).orElse(null);
        }
        return at == null ? Optional.empty() : Optional.ofNullable(at.inUseFrom());
    }

    /// Whether the unit used the system on that day; when not, its figure is “not in use”, not 0.
    public boolean isInUse(String unitId, LocalDate day) {
        return contains(unitId) && inUseFrom(unitId).map(from -> !day.isBefore(from)).orElse(true);
    }
}

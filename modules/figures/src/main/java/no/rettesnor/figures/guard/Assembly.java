package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CellSystem.Cell;
import no.rettesnor.figures.guard.CellSystem.Standing;
import no.rettesnor.figures.guard.Publication.Shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts a publication and the files that are out before it into one system of cells and relations.
///
/// A count that an earlier file has with another number, since the register was corrected, is a
/// cell of its own, and readers are credited with knowing the correction exactly.
final class Assembly {

    private static final double DEARER_BY_LEVEL = 2.5;

    private final Publication publication;
    private final GuardRule rule;
    private final Map<CellKey, Shown> counts = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<CellKey> told = new HashSet<>();
    private final Set<CellKey> hiddenBefore = new HashSet<>();
    private final Set<CellKey> rests = new HashSet<>();

    Assembly(Publication publication) {
        this.publication = publication;
        this.rule = publication.rule();
        counts.putAll(publication.cells());
        relations.addAll(publication.relations());
        told.addAll(publication.known());
        publication.exemptions().forEach(exemption -> told.add(exemption.cell()));
        for (int file = 0; file < publication.earlier().size(); file++) {
            add(publication.earlier().get(file), file + 1);
        }
        if (rule.wholeGroups()) {
            addRests();
        }
    }

    private void add(EarlierPublication file, int number) {
        Map<CellKey, CellKey> names = new HashMap<>();
        file.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        cell -> {
                            CellKey name = name(cell.getKey(), cell.getValue().value(), number);
                            names.put(cell.getKey(), name);
                            if (cell.getValue().told()) {
                                told.add(name);
                            } else {
                                hiddenBefore.add(name);
                            }
                        });
        for (Relation relation : file.relations()) {
            relations.add(
                    new Relation(
                            relation.terms().stream()
                                    .map(
                                            term ->
                                                    new Relation.Term(
                                                            names.getOrDefault(
                                                                    term.cell(), term.cell()),
                                                            term.factor()))
                                    .toList(),
                            relation.result()));
        }
    }

    /// The cell that an earlier count is, made new when it has no equal now.
    private CellKey name(CellKey cell, long value, int number) {
        Shown now = counts.get(cell);
        if (now == null) {
            counts.put(cell, new Shown(value, 0, 1));
            return cell;
        }
        if (now.value() == value) {
            return cell;
        }
        CellKey then = new CellKey(cell.words() + " @" + number);
        counts.put(then, new Shown(value, 0, 1));
        relations.add(Relation.change(cell, then, now.value() - value));
        return then;
    }

    /// What each part leaves of its whole. When that is nothing, everyone in the whole is in the
    /// part.
    private void addRests() {
        for (Relation relation : List.copyOf(relations)) {
            Relation.Term whole = relation.terms().getFirst();
            long all = value(whole.cell());
            if (relation.result() != 0 || whole.factor() != 1 || relation.terms().size() < 3) {
                continue;
            }
            for (Relation.Term part : relation.terms().subList(1, relation.terms().size())) {
                if (part.factor() == -1 && all > 0 && value(part.cell()) == all) {
                    CellKey rest = new CellKey(whole.cell().words() + " - " + part.cell().words());
                    if (counts.putIfAbsent(rest, new Shown(0, 0, 1)) == null) {
                        rests.add(rest);
                        relations.add(Relation.sum(whole.cell(), List.of(part.cell(), rest)));
                    }
                }
            }
        }
    }

    private long value(CellKey cell) {
        Shown shown = counts.get(cell);
        if (shown == null) {
            throw new IllegalArgumentException("No count is given for " + cell);
        }
        return shown.value();
    }

    CellSystem system() {
        Map<CellKey, Integer> places = new HashMap<>();
        counts.keySet().forEach(cell -> places.put(cell, places.size()));
        List<int[]> members = new ArrayList<>();
        List<int[]> factors = new ArrayList<>();
        List<Long> results = new ArrayList<>();
        for (Relation relation : new LinkedHashSet<>(relations)) {
            Map<Integer, Integer> terms = new LinkedHashMap<>();
            relation.terms()
                    .forEach(
                            term -> {
                                value(term.cell());
                                terms.merge(places.get(term.cell()), term.factor(), Integer::sum);
                            });
            terms.values().removeIf(factor -> factor == 0);
            members.add(terms.keySet().stream().mapToInt(Integer::intValue).toArray());
            factors.add(terms.values().stream().mapToInt(Integer::intValue).toArray());
            results.add(relation.result());
        }
        int[] levels = levels(places);
        List<Cell> cells = new ArrayList<>();
        counts.forEach((key, shown) -> cells.add(cell(key, shown, levels[cells.size()])));
        return new CellSystem(cells, members, factors, results);
    }

    private Cell cell(CellKey key, Shown shown, int level) {
        long value = shown.value();
        boolean zerosStay = rule.zeros() == ZeroRule.PUBLISHED;
        boolean implied = shown.places() == 0 && !hiddenBefore.contains(key);
        boolean demanding = rests.contains(key) || rule.isSmall(value);
        Standing standing;
        if (told.contains(key) || (value == 0 && zerosStay && !implied)) {
            standing = Standing.TOLD;
        } else if (demanding || shown.places() == 0) {
            standing = Standing.SECRET;
        } else {
            standing = Standing.OPEN;
        }
        return new Cell(
                key,
                value,
                zerosStay && !implied && value > 0 ? 1 : 0,
                standing,
                demanding && !publication.known().contains(key) && !isExempt(key),
                (1 + Math.log1p((double) value) / Math.log(2))
                        * Math.pow(DEARER_BY_LEVEL, level)
                        * shown.importance()
                        * Math.max(1, shown.places()));
    }

    private boolean isExempt(CellKey key) {
        return publication.exemptions().stream().anyMatch(exempt -> exempt.cell().equals(key));
    }

    /// How many layers of parts each total has beneath it: the higher, the dearer to hide.
    private int[] levels(Map<CellKey, Integer> places) {
        int[] levels = new int[counts.size()];
        boolean higher = true;
        for (int round = 0; higher && round < 12; round++) {
            higher = false;
            for (Relation relation : relations) {
                int total = place(places, relation.terms().getFirst());
                int above = 0;
                for (Relation.Term part : relation.terms().subList(1, relation.terms().size())) {
                    above = Math.max(above, levels[place(places, part)] + 1);
                }
                if (relation.result() == 0 && levels[total] < above) {
                    levels[total] = above;
                    higher = true;
                }
            }
        }
        return levels;
    }

    private static int place(Map<CellKey, Integer> places, Relation.Term term) {
        return Objects.requireNonNull(places.get(term.cell()));
    }
}

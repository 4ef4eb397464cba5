package no.rettesnor.figures.guard;

import no.rettesnor.figures.Conditions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds which numbers are parts of others by what they ask for, wherever they stand: what is
/// closed beside everything, one category beside all. What the parts of a whole leave is a number
/// too, which any reader can work out.
///
/// Numbers that differ in one field only are compared with each other first, and what they leave is
/// compared once more: closed here from closed everywhere and all here from all everywhere leaves
/// what is open elsewhere. A number that is not found to be a part of another in that way is
/// compared with all.
final class Inclusions {

    private static final int ROUNDS = 3;

    private record Known(CellKey key, Box box, long value) {}

    private final Map<Box, Known> known = new LinkedHashMap<>();
    private final Map<CellKey, Long> rests = new LinkedHashMap<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Set<CellKey> parts = new HashSet<>();

    private Inclusions() {}

    /// A number with what it asks for.
    record Asked(CellKey key, Conditions conditions, long value) {}

    /// What is found of those numbers.
    static Inclusions among(Collection<Asked> asked) {
        Inclusions found = new Inclusions();
        Map<String, List<Asked>> registers = new LinkedHashMap<>();
        asked.forEach(
                each ->
                        registers
                                .computeIfAbsent(
                                        each.conditions().register(), any -> new ArrayList<>())
                                .add(each));
        registers.values().forEach(found::search);
        return found;
    }

    /// What parts leave of their wholes.
    Map<CellKey, Long> rests() {
        return rests;
    }

    /// How wholes are made of their parts.
    Collection<Relation> relations() {
        return relations;
    }

    private void search(List<Asked> register) {
        known.clear();
        Boxes boxes = new Boxes(register.stream().map(Asked::conditions).toList());
        for (Asked asked : register) {
            Box box = boxes.of(asked.conditions());
            Known now = new Known(asked.key(), box, asked.value());
            Known same = known.putIfAbsent(box, now);
            if (same != null && same.value() == now.value() && !same.key().equals(now.key())) {
                relations.add(Relation.sum(same.key(), List.of(now.key())));
            }
        }
        List<Known> asked = List.copyOf(known.values());
        for (int round = 0; round < ROUNDS; round++) {
            int before = known.size();
            int fields = asked.isEmpty() ? 0 : asked.getFirst().box().fields().size();
            for (int field = 0; field < fields; field++) {
                compare(field);
            }
            if (known.size() == before) {
                break;
            }
        }
        compareRemaining(asked);
    }

    /// Compares the numbers that ask for the same in every other field.
    private void compare(int field) {
        Map<Box, List<Known>> alike = new LinkedHashMap<>();
        for (Known each : List.copyOf(known.values())) {
            alike.computeIfAbsent(each.box().with(field, new BitSet()), any -> new ArrayList<>())
                    .add(each);
        }
        for (List<Known> group : alike.values()) {
            for (Known whole : group) {
                for (List<Known> family : families(whole, group)) {
                    relate(whole, family, field);
                }
            }
        }
    }

    /// The largest parts of a whole, in groups that do not overlap.
    private static Collection<List<Known>> families(Known whole, Collection<Known> group) {
        List<Known> within = new ArrayList<>();
        for (Known each : group) {
            if (!each.equals(whole)
                    && whole.box().holds(each.box())
                    && !each.box().equals(whole.box())) {
                within.add(each);
            }
        }
        List<Known> largest =
                within.stream()
                        .filter(
                                each ->
                                        within.stream()
                                                .noneMatch(
                                                        other ->
                                                                !other.equals(each)
                                                                        && other.box()
                                                                                .holds(each.box())))
                        .sorted(Comparator.comparing(Known::key))
                        .toList();
        Set<List<Known>> families = new LinkedHashSet<>();
        for (Known seed : largest) {
            List<Known> family = new ArrayList<>(List.of(seed));
            for (Known each : largest) {
                if (family.stream().allMatch(other -> other.box().isApartFrom(each.box()))) {
                    family.add(each);
                }
            }
            family.sort(Comparator.comparing(Known::key));
            families.add(family);
        }
        return families;
    }

    /// @param field in which they differ; -1 when in several, so that what is left is no box
    private void relate(Known whole, List<Known> family, int field) {
        long left = whole.value() - family.stream().mapToLong(Known::value).sum();
        if (left < 0) {
            return;
        }
        List<CellKey> keys = new ArrayList<>(family.stream().map(Known::key).toList());
        if (left > 0) {
            Box rest = field < 0 ? null : rest(whole, family, field);
            Known same = rest == null ? null : known.get(rest);
            if (same != null && same.value() == left) {
                keys.add(same.key());
            } else {
                CellKey key = name(whole, keys);
                rests.put(key, left);
                keys.add(key);
                if (rest != null && !rest.isEmpty()) {
                    known.putIfAbsent(rest, new Known(key, rest, left));
                }
            }
        }
        keys.sort(Comparator.naturalOrder());
        parts.addAll(keys);
        relations.add(Relation.sum(whole.key(), keys));
    }

    private static Box rest(Known whole, List<Known> family, int field) {
        BitSet left = (BitSet) whole.box().fields().get(field).clone();
        family.forEach(part -> left.andNot(part.box().fields().get(field)));
        return whole.box().with(field, left);
    }

    /// What is left of a figure's own total has the same name.
    private static CellKey name(Known whole, List<CellKey> keys) {
        StringBuilder name = new StringBuilder(whole.key().words());
        keys.stream().sorted().forEach(key -> name.append(" - ").append(key.words()));
        return new CellKey(name.toString());
    }

    private void compareRemaining(List<Known> asked) {
        Map<Known, List<Known>> alone = new LinkedHashMap<>();
        for (Known each : asked) {
            if (parts.contains(each.key())) {
                continue;
            }
            List<Known> wholes =
                    asked.stream()
                            .filter(other -> !other.equals(each) && other.box().holds(each.box()))
                            .toList();
            for (Known whole : wholes) {
                if (wholes.stream()
                        .noneMatch(
                                other -> !other.equals(whole) && whole.box().holds(other.box()))) {
                    alone.computeIfAbsent(whole, any -> new ArrayList<>()).add(each);
                }
            }
        }
        alone.forEach(
                (whole, group) -> {
                    for (List<Known> family : families(whole, group)) {
                        relate(whole, family, -1);
                    }
                });
    }
}

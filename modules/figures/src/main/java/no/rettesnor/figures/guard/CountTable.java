package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A table of counts by any number of hierarchies, with every total that can be made of it.
///
/// @param cells every cell with its count
/// @param sums the totals with their parts
public record CountTable(SequencedMap<CellKey, Long> cells, List<Relation> sums) {

    /// One dimension: a tree of values with the whole at its root.
    ///
    /// @param name of the dimension
    /// @param values parents before children, the root first
    /// @param parents the place of each value's parent; -1 for the root
    public record Hierarchy(String name, List<String> values, List<Integer> parents) {

        public Hierarchy {
            values = List.copyOf(values);
            parents = List.copyOf(parents);
        }

        /// A list of values under one total.
        public static Hierarchy flat(String name, List<String> values) {
            List<String> all = new ArrayList<>(List.of("*"));
            all.addAll(values);
            List<Integer> parents = new ArrayList<>(List.of(-1));
            values.forEach(value -> parents.add(0));
            return new Hierarchy(name, all, parents);
        }

        List<Integer> children(int value) {
            List<Integer> children = new ArrayList<>();
            for (int i = 0; i < parents.size(); i++) {
                if (parents.get(i) == value) {
                    children.add(i);
                }
            }
            return children;
        }
    }

    /// Adds the counts of the innermost cells up.
    ///
    /// @param measure what is counted
    /// @param counts by the leaves' values in the order of the dimensions; what is missing is 0
    public static CountTable of(
            String measure, List<Hierarchy> dimensions, Map<List<String>, Long> counts) {
        SequencedMap<List<Integer>, Long> sums = new LinkedHashMap<>();
        combine(dimensions, 0, new ArrayList<>(), sums);
        counts.forEach(
                (leaf, count) -> {
                    List<List<Integer>> above = List.of(List.of());
                    for (int d = 0; d < dimensions.size(); d++) {
                        above = extended(above, dimensions.get(d), leaf.get(d));
                    }
                    above.forEach(place -> sums.merge(place, count, Long::sum));
                });
        SequencedMap<CellKey, Long> cells = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        sums.forEach((place, count) -> cells.put(key(measure, dimensions, place), count));
        for (List<Integer> place : sums.keySet()) {
            for (int d = 0; d < dimensions.size(); d++) {
                List<CellKey> parts = new ArrayList<>();
                for (int child : dimensions.get(d).children(place.get(d))) {
                    List<Integer> part = new ArrayList<>(place);
                    part.set(d, child);
                    parts.add(key(measure, dimensions, part));
                }
                if (!parts.isEmpty()) {
                    relations.add(Relation.sum(key(measure, dimensions, place), parts));
                }
            }
        }
        return new CountTable(cells, relations);
    }

    private static void combine(
            List<Hierarchy> dimensions,
            int from,
            List<Integer> place,
            SequencedMap<List<Integer>, Long> into) {
        if (from == dimensions.size()) {
            into.put(List.copyOf(place), 0L);
            return;
        }
        for (int i = 0; i < dimensions.get(from).values().size(); i++) {
            place.addLast(i);
            combine(dimensions, from + 1, place, into);
            place.removeLast();
        }
    }

    /// A leaf counts into itself and everything above it.
    private static List<List<Integer>> extended(
            List<List<Integer>> places, Hierarchy dimension, String leaf) {
        List<List<Integer>> longer = new ArrayList<>();
        int at = dimension.values().indexOf(leaf);
        if (at < 0) {
            throw new IllegalArgumentException("No " + leaf + " in " + dimension.name());
        }
        for (int value = at; value >= 0; value = dimension.parents().get(value)) {
            for (List<Integer> place : places) {
                List<Integer> more = new ArrayList<>(place);
                more.add(value);
                longer.add(more);
            }
        }
        return longer;
    }

    private static CellKey key(String measure, List<Hierarchy> dimensions, List<Integer> place) {
        Map<String, String> named = new HashMap<>();
        for (int d = 0; d < place.size(); d++) {
            if (place.get(d) > 0) {
                named.put(dimensions.get(d).name(), dimensions.get(d).values().get(place.get(d)));
            }
        }
        return CellKey.of(measure, named);
    }
}

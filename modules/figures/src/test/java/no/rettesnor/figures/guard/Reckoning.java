package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CountTable.Hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a register comes to in tables by some of its dimensions: the table that the guard is given,
/// and, reckoned apart from it, the numbers and sums that the attacker is held against.
record Reckoning(List<Hierarchy> dimensions) {

    /// A table by some of the dimensions.
    record Shape(List<Integer> dimensions) {}

    /// The values of a dimension that have none beneath them.
    static List<String> leaves(Hierarchy dimension) {
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < dimension.values().size(); i++) {
            if (!dimension.parents().contains(i)) {
                leaves.add(dimension.values().get(i));
            }
        }
        return leaves;
    }

    /// For the guard: made by its own table builder.
    CountTable table(String measure, Shape shape, Map<List<String>, Long> register) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        register.forEach(
                (place, count) ->
                        counts.merge(
                                shape.dimensions().stream().map(place::get).toList(),
                                count,
                                Long::sum));
        return CountTable.of(
                measure, shape.dimensions().stream().map(dimensions::get).toList(), counts);
    }

    /// For the attacker: reckoned here.
    Map<String, Long> cells(String measure, Shape shape, Map<List<String>, Long> register) {
        Map<String, Long> cells = new LinkedHashMap<>();
        for (int[] place : places(shape)) {
            long sum = 0;
            for (Map.Entry<List<String>, Long> leaf : register.entrySet()) {
                boolean within = true;
                for (int i = 0; i < place.length && within; i++) {
                    int dimension = shape.dimensions().get(i);
                    within = isWithin(dimension, leaf.getKey().get(dimension), place[i]);
                }
                sum += within ? leaf.getValue() : 0;
            }
            cells.put(name(measure, shape, place), sum);
        }
        return cells;
    }

    /// Every value is the sum of the values beneath it.
    void equations(String measure, String suffix, Shape shape, List<PublishedFile.Equation> into) {
        for (int[] place : places(shape)) {
            for (int i = 0; i < place.length; i++) {
                Hierarchy dimension = dimensions.get(shape.dimensions().get(i));
                Map<String, Integer> terms = new LinkedHashMap<>();
                for (int child = 0; child < dimension.values().size(); child++) {
                    if (dimension.parents().get(child) == place[i]) {
                        int[] part = place.clone();
                        part[i] = child;
                        terms.put(name(measure, shape, part) + suffix, -1);
                    }
                }
                if (!terms.isEmpty()) {
                    terms.put(name(measure, shape, place) + suffix, 1);
                    into.add(new PublishedFile.Equation(terms, 0));
                }
            }
        }
    }

    private List<int[]> places(Shape shape) {
        List<int[]> places = List.of(new int[0]);
        for (int dimension : shape.dimensions()) {
            List<int[]> longer = new ArrayList<>();
            for (int[] place : places) {
                for (int value = 0; value < dimensions.get(dimension).values().size(); value++) {
                    int[] more = Arrays.copyOf(place, place.length + 1);
                    more[place.length] = value;
                    longer.add(more);
                }
            }
            places = longer;
        }
        return places;
    }

    private boolean isWithin(int dimension, String leaf, int value) {
        Hierarchy tree = dimensions.get(dimension);
        int at = tree.values().indexOf(leaf);
        while (at >= 0 && at != value) {
            at = tree.parents().get(at);
        }
        return at == value;
    }

    private String name(String measure, Shape shape, int[] place) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < place.length; i++) {
            if (place[i] > 0) {
                Hierarchy dimension = dimensions.get(shape.dimensions().get(i));
                named.put(dimension.name(), dimension.values().get(place[i]));
            }
        }
        return CellKey.of(measure, named).words();
    }
}

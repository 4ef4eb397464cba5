package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CountTable.Hierarchy;
import no.rettesnor.figures.guard.Reckoning.Shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/// Makes up registers and the tables that are published of them: two or three dimensions, some of
/// them hierarchies; the whole table or several smaller ones that share totals; many or few
/// noughts; with or without last year's file and corrections since.
final class RandomTables {

    private final Random random;
    private final GuardRule rule;
    private final List<Hierarchy> dimensions = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Reckoning reckoning;

    RandomTables(long seed) {
        random = new Random(seed);
        int threshold = random.nextInt(4) == 0 ? 3 + random.nextInt(8) : 5;
        ZeroRule zeros =
                switch (random.nextInt(6)) {
                    case 0 -> ZeroRule.MAY_HIDE;
                    case 1 -> ZeroRule.SMALL;
                    default -> ZeroRule.PUBLISHED;
                };
        rule = new GuardRule(threshold, zeros, false);
        int count = 2 + random.nextInt(2);
        for (int d = 0; d < count; d++) {
            dimensions.add(hierarchy("d" + d, count == 2 ? 5 : 3));
        }
        reckoning = new Reckoning(dimensions);
        boolean whole = random.nextBoolean();
        if (whole || count == 2) {
            shapes.add(new Shape(count == 2 ? List.of(0, 1) : List.of(0, 1, 2)));
        } else {
            shapes.add(new Shape(List.of(0, 1)));
            shapes.add(new Shape(List.of(0, 2)));
            if (random.nextBoolean()) {
                shapes.add(new Shape(List.of(1, 2)));
            }
        }
    }

    private Hierarchy hierarchy(String name, int most) {
        List<String> values = new ArrayList<>(List.of("*"));
        List<Integer> parents = new ArrayList<>(List.of(-1));
        int groups = 2 + random.nextInt(most - 1);
        boolean deep = random.nextInt(dimensions.isEmpty() ? 2 : 4) == 0;
        for (int group = 0; group < (deep ? Math.min(3, groups) : groups); group++) {
            int at = values.size();
            values.add(name + group);
            parents.add(0);
            if (deep && random.nextInt(4) > 0) {
                for (int leaf = 0; leaf < 2 + random.nextInt(2); leaf++) {
                    values.add(name + group + "-" + leaf);
                    parents.add(at);
                }
            }
        }
        return new Hierarchy(name, values, parents);
    }

    /// One case: what the guard is asked and what it answers, and who knew what.
    ///
    /// @param truth every count, told or hidden
    /// @param file what readers hold afterwards
    /// @param secrets the small numbers that must stay in doubt
    /// @param answer of the guard
    record Case(
            GuardRule rule,
            Map<String, Long> truth,
            PublishedFile file,
            Set<String> secrets,
            Guarded answer) {}

    /// @param guard answers; may be a broken one
    Case make(Function<Publication, Guarded> guard) {
        double density = List.of(0.3, 0.6, 0.95).get(random.nextInt(3));
        Map<List<String>, Long> thisYear = register(density);
        boolean withLastYear = shapes.getFirst().dimensions().size() == 2 && random.nextInt(5) < 3;
        List<PublishedFile.Equation> equations = new ArrayList<>();
        Map<String, Long> truth = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        Set<String> free = new LinkedHashSet<>();
        Publication.Builder now = Publication.builder(rule);
        if (withLastYear) {
            Map<List<String>, Long> then = register(density);
            Publication.Builder before = Publication.builder(rule);
            shapes.forEach(shape -> before.table(reckoning.table("y1", shape, then)));
            Guarded old = guard.apply(before.build());
            now.previouslyPublished(old.asEarlier());
            boolean corrected = random.nextBoolean();
            Map<List<String>, Long> since = corrected ? corrected(then) : then;
            Shape compared = shapes.get(random.nextInt(shapes.size()));
            Shape part = new Shape(List.of(compared.dimensions().get(0)));
            now.table(reckoning.table("y1", part, since));
            shapes.forEach(
                    shape -> {
                        reckoning
                                .cells("y1", shape, then)
                                .forEach(
                                        (key, count) -> {
                                            truth.put(key + "#old", count);
                                            if (!old.hides(new CellKey(key))) {
                                                told.add(key + "#old");
                                            }
                                        });
                        reckoning.equations("y1", "#old", shape, equations);
                    });
            reckoning.equations("y1", "", part, equations);
            Map<String, Long> again = reckoning.cells("y1", part, since);
            truth.putAll(again);
            again.forEach(
                    (key, count) ->
                            equations.add(
                                    new PublishedFile.Equation(
                                            Map.of(key, 1, key + "#old", -1),
                                            count - truth.getOrDefault(key + "#old", count))));
        }
        for (Shape shape : shapes) {
            now.table(reckoning.table("y0", shape, thisYear));
            truth.putAll(reckoning.cells("y0", shape, thisYear));
            reckoning.equations("y0", "", shape, equations);
        }
        exempt(now, truth, free);
        Guarded answer = guard.apply(now.build());
        truth.keySet().stream()
                .filter(key -> !key.endsWith("#old") && !answer.hides(new CellKey(key)))
                .forEach(told::add);
        Set<String> secrets = new LinkedHashSet<>();
        truth.forEach(
                (key, count) -> {
                    boolean small =
                            count < rule.threshold()
                                    && (count > 0 || rule.zeros() == ZeroRule.SMALL);
                    boolean given =
                            free.contains(key)
                                    || answer.exposures().stream()
                                            .anyMatch(
                                                    exposed ->
                                                            exposed.cell()
                                                                    .words()
                                                                    .replace(" @1", "")
                                                                    .equals(
                                                                            key.replace(
                                                                                    "#old", "")));
                    if (small && !given) {
                        secrets.add(key);
                    }
                });
        Map<String, Long> numbers = new HashMap<>();
        told.forEach(key -> numbers.put(key, truth.get(key)));
        LinkedHashSet<String> colons = new LinkedHashSet<>(truth.keySet());
        colons.removeAll(told);
        return new Case(
                rule,
                truth,
                new PublishedFile(
                        numbers, colons, rule.zeros() == ZeroRule.PUBLISHED ? 1 : 0, equations),
                secrets,
                answer);
    }

    private void exempt(Publication.Builder now, Map<String, Long> truth, Set<String> free) {
        if (random.nextInt(12) > 0) {
            return;
        }
        truth.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith("y0") && rule.isSmall(cell.getValue()))
                .findFirst()
                .ifPresent(
                        cell -> {
                            now.exempt(new Exemption(new CellKey(cell.getKey()), "Kari", "Avtalt"));
                            free.add(cell.getKey());
                        });
    }

    private Map<List<String>, Long> register(double density) {
        List<List<String>> places = List.of(List.of());
        for (Hierarchy dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> place : places) {
                for (String leaf : Reckoning.leaves(dimension)) {
                    List<String> more = new ArrayList<>(place);
                    more.add(leaf);
                    longer.add(more);
                }
            }
            places = longer;
        }
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (List<String> place : places) {
            boolean small = random.nextInt(100) < 55;
            long count = small ? 1 + random.nextInt(5) : 5 + random.nextInt(30);
            counts.put(place, random.nextDouble() < density ? count : 0);
        }
        return counts;
    }

    private Map<List<String>, Long> corrected(Map<List<String>, Long> counts) {
        Map<List<String>, Long> after = new LinkedHashMap<>(counts);
        after.replaceAll(
                (place, count) ->
                        random.nextInt(8) == 0
                                ? Math.max(0, count + random.nextInt(4) - 1)
                                : count);
        return after;
    }
}

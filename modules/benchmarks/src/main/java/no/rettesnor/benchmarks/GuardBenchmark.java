package no.rettesnor.benchmarks;

import no.rettesnor.figures.guard.CountTable;
import no.rettesnor.figures.guard.CountTable.Hierarchy;
import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.figures.guard.Guard;
import no.rettesnor.figures.guard.GuardRule;
import no.rettesnor.figures.guard.Guarded;
import no.rettesnor.figures.guard.Publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// How long the small-cell guard takes for a municipality: 40 units in 5 sectors, 12 months, 35
/// types in 5 categories, 5 kinds, 3,000 deviations a year; five tables that share their totals,
/// and last year's file with last year's numbers beside this year's.
final class GuardBenchmark {

    private static final int DEVIATIONS = 3_000;

    private final List<Hierarchy> dimensions =
            List.of(
                    tree("unit", 5, 8),
                    Hierarchy.flat("month", numbered("month", 12)),
                    tree("type", 5, 7),
                    Hierarchy.flat("kind", numbered("kind", 5)));
    private final ResultTable results;

    GuardBenchmark(ResultTable results) {
        this.results = results;
    }

    void run() {
        Map<List<String>, Long> before = register(1);
        Map<List<String>, Long> now = register(2);
        EarlierPublication file = guarded("last year", before, now, List.of()).asEarlier();
        guarded("this year, with last year's file", now, before, List.of(file));
    }

    private Guarded guarded(
            String name,
            Map<List<String>, Long> year,
            Map<List<String>, Long> other,
            List<EarlierPublication> files) {
        Publication.Builder builder = Publication.builder(GuardRule.STANDARD);
        String measure = files.isEmpty() ? "before" : "now";
        for (int[] shape : new int[][] {{0, 1}, {0, 2}, {1, 2}, {0, 3}, {2, 3}}) {
            builder.table(table(measure, year, shape));
        }
        if (!files.isEmpty()) {
            for (int dimension = 0; dimension < dimensions.size(); dimension++) {
                builder.table(table("before", other, dimension));
            }
        }
        files.forEach(builder::previouslyPublished);
        Publication publication = builder.build();
        long start = System.nanoTime();
        Guarded answer = new Guard().protect(publication);
        results.measured(
                "guarding %s: %d cells, %d small, %d cover (s)"
                        .formatted(
                                name,
                                answer.statistics().cells(),
                                answer.statistics().small(),
                                answer.statistics().cover()),
                (System.nanoTime() - start) / 1e9,
                0,
                "");
        return answer;
    }

    private CountTable table(String measure, Map<List<String>, Long> register, int... shape) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        register.forEach(
                (place, count) ->
                        counts.merge(
                                IntStream.of(shape).mapToObj(place::get).toList(),
                                count,
                                Long::sum));
        return CountTable.of(
                measure, IntStream.of(shape).mapToObj(dimensions::get).toList(), counts);
    }

    private Map<List<String>, Long> register(long seed) {
        Random random = new Random(seed);
        Map<List<String>, Long> rows = new LinkedHashMap<>();
        for (int row = 0; row < DEVIATIONS; row++) {
            List<String> place = new ArrayList<>();
            for (Hierarchy dimension : dimensions) {
                List<String> leaves = leaves(dimension);
                double skewed = random.nextDouble() * random.nextDouble();
                place.add(leaves.get((int) (skewed * leaves.size())));
            }
            rows.merge(place, 1L, Long::sum);
        }
        return rows;
    }

    private static List<String> leaves(Hierarchy dimension) {
        return IntStream.range(0, dimension.values().size())
                .filter(value -> !dimension.parents().contains(value))
                .mapToObj(dimension.values()::get)
                .toList();
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    private static Hierarchy tree(String name, int groups, int each) {
        List<String> values = new ArrayList<>(List.of("*"));
        List<Integer> parents = new ArrayList<>(List.of(-1));
        for (int group = 0; group < groups; group++) {
            int at = values.size();
            values.add(name + group);
            parents.add(0);
            for (String leaf : numbered(name + group + "-", each)) {
                values.add(leaf);
                parents.add(at);
            }
        }
        return new Hierarchy(name, values, parents);
    }
}

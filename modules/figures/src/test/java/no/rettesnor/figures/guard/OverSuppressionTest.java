package no.rettesnor.figures.guard;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.guard.CountTable.Hierarchy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// How much more the guard hides than must be hidden, on tables small enough to try every choice.
/// The least is proved by trying: hiding more never makes a small number easier to find, so a
/// choice is given up when even hiding all that is left would not do.
class OverSuppressionTest {

    private static final int TABLES = Integer.getInteger("rettesnor.small-tables", 25);

    @Test
    void theGuardHidesLittleMoreThanTheLeastThatIsSafe() {
        int needed = 0;
        long hidden = 0;
        long least = 0;
        int exact = 0;
        int most = 0;
        double ratios = 0;
        for (long seed = 1; needed < TABLES; seed++) {
            CountTable table = table(new Random(seed));
            Publication publication = Publication.builder(GuardRule.STANDARD).table(table).build();
            Guarded answer = new Guard().protect(publication);
            if (answer.statistics().small() == 0 || !answer.exposures().isEmpty()) {
                continue;
            }
            int guards = answer.hidden().size();
            int best = new Least(table, guards).find();
            needed++;
            hidden += guards;
            least += best;
            exact += guards == best ? 1 : 0;
            most = Math.max(most, guards - best);
            ratios += (double) guards / best;
        }
        System.getLogger("guard")
                .log(
                        System.Logger.Level.INFO,
                        "%d tables: %d hidden where %d must be, %.1f %% more on average; the least in %d; at most %d more"
                                .formatted(
                                        needed,
                                        hidden,
                                        least,
                                        (ratios / needed - 1) * 100,
                                        exact,
                                        most));
        assertThat(hidden).isGreaterThanOrEqualTo(least);
        assertThat((double) hidden / least).isLessThan(1.35);
    }

    /// At most 16 inner cells, flat or with one hierarchy.
    private static CountTable table(Random random) {
        Hierarchy units =
                random.nextBoolean()
                        ? Hierarchy.flat("unit", List.of("a", "b", "c", "d"))
                        : new Hierarchy(
                                "unit",
                                List.of("*", "north", "a", "b", "south", "c", "d"),
                                List.of(-1, 0, 1, 1, 0, 4, 4));
        List<String> types =
                random.nextBoolean() ? List.of("x", "y", "z") : List.of("x", "y", "z", "w");
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (String unit : List.of("a", "b", "c", "d")) {
            for (String type : types) {
                int roll = random.nextInt(100);
                long count =
                        roll < 20 ? 0 : roll < 45 ? 1 + random.nextInt(4) : 5 + random.nextInt(30);
                counts.put(List.of(unit, type), count);
            }
        }
        return CountTable.of("m", List.of(units, Hierarchy.flat("type", types)), counts);
    }

    /// The smallest number of hidden cells that leaves every small number in doubt.
    private static final class Least {

        private final Map<String, Long> truth = new LinkedHashMap<>();
        private final List<PublishedFile.Equation> equations = new ArrayList<>();
        private final List<String> small = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private int best;

        /// @param known a number of hidden cells that is enough
        Least(CountTable table, int known) {
            table.cells().forEach((key, count) -> truth.put(key.words(), count));
            for (Relation sum : table.sums()) {
                Map<String, Integer> terms = new LinkedHashMap<>();
                sum.terms().forEach(term -> terms.put(term.cell().words(), term.factor()));
                equations.add(new PublishedFile.Equation(terms, 0));
            }
            truth.forEach(
                    (key, count) -> {
                        if (count > 0) {
                            (count < 5 ? small : others).add(key);
                        }
                    });
            best = known;
        }

        int find() {
            choose(0, new ArrayList<>());
            return best;
        }

        private void choose(int from, List<String> chosen) {
            if (small.size() + chosen.size() >= best) {
                return;
            }
            List<String> all = new ArrayList<>(chosen);
            all.addAll(others.subList(from, others.size()));
            if (!isSafe(all)) {
                return;
            }
            if (isSafe(chosen)) {
                best = small.size() + chosen.size();
                return;
            }
            List<String> more = new ArrayList<>(chosen);
            more.add(others.get(from));
            choose(from + 1, more);
            choose(from + 1, chosen);
        }

        private boolean isSafe(List<String> cover) {
            LinkedHashSet<String> colons = new LinkedHashSet<>(small);
            colons.addAll(cover);
            Map<String, Long> numbers = new LinkedHashMap<>(truth);
            numbers.keySet().removeAll(colons);
            Attacker attacker = new Attacker(new PublishedFile(numbers, colons, 1, equations));
            for (String secret : small) {
                Attacker.Bounds bounds = attacker.outer(secret);
                if (!bounds.isWide() && (bounds.most() < 5 || bounds.most() - bounds.least() < 4)) {
                    return false;
                }
                long floor = bounds.least();
                while (floor < Objects.requireNonNull(truth.get(secret))
                        && !attacker.canReach(secret, floor, false)) {
                    floor++;
                }
                if (!attacker.canReach(secret, Math.max(5, floor + 4), true)) {
                    return false;
                }
            }
            return true;
        }
    }
}

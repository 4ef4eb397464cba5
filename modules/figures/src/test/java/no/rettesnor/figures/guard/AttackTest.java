package no.rettesnor.figures.guard;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.guard.Attacker.Bounds;
import no.rettesnor.figures.guard.RandomTables.Case;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Function;

/// Attacks what the guard lets out, as a reader would who holds every file. `-Drettesnor.tables=N`
/// attacks N tables instead of a quick count.
class AttackTest {

    private static final int TABLES = Integer.getInteger("rettesnor.tables", 500);
    private static final long FIRST = Long.getLong("rettesnor.seed", 1);

    /// What came of it.
    private static final class Tally {
        private int tables;
        private int linked;
        private int colons;
        private int secrets;
        private int bounded;
        private int whole;
        private int undecided;
        private int exposures;
        private int told;
        private int recomputed;
        private int narrow;
        private long slowest;

        @Override
        public String toString() {
            return ("%d tables, %d with an earlier file, %d colons (%d small numbers);"
                            + " %d by fractions, %d by whole numbers, %d undecided;"
                            + " %d known in advance; told %d, recomputed %d, bounded %d;"
                            + " slowest %d ms")
                    .formatted(
                            tables,
                            linked,
                            colons,
                            secrets,
                            bounded,
                            whole,
                            undecided,
                            exposures,
                            told,
                            recomputed,
                            narrow,
                            slowest / 1_000_000);
        }
    }

    @Test
    void noReaderCanPinASmallNumberDown() {
        Guard guard = new Guard();
        Tally tally = attacked(guard::protect, TABLES);
        System.getLogger("attack").log(System.Logger.Level.INFO, tally);
        assertThat(tally.tables).isEqualTo(TABLES);
        assertThat(tally.told).as("small numbers told: %s", tally).isZero();
        assertThat(tally.recomputed).as("hidden numbers recomputed: %s", tally).isZero();
        assertThat(tally.narrow).as("small numbers pinned down: %s", tally).isZero();
        assertThat(tally.undecided).isLessThan(tally.secrets / 50 + 1);
    }

    @Test
    void aGuardThatHidesSmallNumbersOnlyIsFoundOut() {
        Tally tally = attacked(AttackTest::withoutCover, 40);
        assertThat(tally.told).isZero();
        assertThat(tally.recomputed).isPositive();
        assertThat(tally.narrow).isGreaterThan(50);
    }

    /// Hides what is small and nothing else.
    private static Guarded withoutCover(Publication publication) {
        LinkedHashMap<CellKey, Hidden> small = new LinkedHashMap<>();
        publication
                .cells()
                .forEach(
                        (key, cell) -> {
                            boolean exempt =
                                    publication.exemptions().stream()
                                            .anyMatch(each -> each.cell().equals(key));
                            if (publication.rule().isSmall(cell.value()) && !exempt) {
                                small.put(key, Hidden.SMALL);
                            }
                        });
        return new Guarded(publication, small, java.util.List.of(), 0);
    }

    private static Tally attacked(Function<Publication, Guarded> guard, int tables) {
        Tally tally = new Tally();
        for (long seed = FIRST; seed < FIRST + tables; seed++) {
            long[] spent = {0};
            Case made =
                    new RandomTables(seed)
                            .make(
                                    publication -> {
                                        long from = System.nanoTime();
                                        Guarded answer = guard.apply(publication);
                                        spent[0] += System.nanoTime() - from;
                                        return answer;
                                    });
            tally.slowest = Math.max(tally.slowest, spent[0]);
            attack(made, tally);
        }
        return tally;
    }

    private static void attack(Case made, Tally tally) {
        tally.tables++;
        tally.linked +=
                made.truth().keySet().stream().anyMatch(key -> key.endsWith("#old")) ? 1 : 0;
        tally.colons += made.file().colons().size();
        tally.secrets += made.secrets().size();
        tally.exposures += made.answer().exposures().size();
        for (String secret : made.secrets()) {
            tally.told += made.file().numbers().containsKey(secret) ? 1 : 0;
        }
        Attacker attacker = new Attacker(made.file());
        for (String colon : made.file().colons()) {
            Bounds bounds = attacker.outer(colon);
            tally.bounded++;
            boolean secret = made.secrets().contains(colon);
            // what covered for last year's small numbers is no secret itself
            boolean cover = !colon.endsWith("#old") && made.answer().exposures().isEmpty();
            if (bounds.least() == bounds.most() && (secret || cover)) {
                tally.recomputed++;
            }
            if (secret) {
                tally.narrow += isDoubtful(made, attacker, colon, bounds, tally) ? 0 : 1;
            }
        }
    }

    /// Whether the number could be one that may be told, with as many possible values as there are
    /// small numbers. Bounds by fractions may be too wide, so they can only convict; whole numbers
    /// acquit.
    private static boolean isDoubtful(
            Case made, Attacker attacker, String secret, Bounds bounds, Tally tally) {
        int threshold = made.rule().threshold();
        if (!bounds.isWide()
                && (bounds.most() < threshold || bounds.most() - bounds.least() < threshold - 1)) {
            return false;
        }
        try {
            boolean reaches = false;
            long truth = Objects.requireNonNull(made.truth().get(secret));
            for (long least = bounds.least(); least <= truth; least++) {
                if (attacker.canReach(secret, least, false)) {
                    reaches =
                            attacker.canReach(
                                    secret, Math.max(threshold, least + threshold - 1), true);
                    break;
                }
            }
            tally.whole++;
            return reaches;
        } catch (WholeSearch.TooLargeException tooLarge) {
            tally.undecided++;
            return true;
        }
    }
}

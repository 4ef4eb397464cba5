package no.rettesnor.figures.guard;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.figures.ConditionsReading;
import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.figures.guard.Attacker.Bounds;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Attacks reports whose figures count parts of one another: the reader knows what every filter
/// means, and that whatever it lets through is made of cases that are there or not.
class SubFilterAttackTest {

    private static final int REPORTS = Integer.getInteger("rettesnor.reports", 300);
    private static final int THRESHOLD = 5;

    /// What came of it.
    private static final class Tally {
        private int hidden;
        private int small;
        private int told;
        private int narrow;
        private int unshown;
        private int left;
        private int exposures;
        private final List<String> examples = new ArrayList<>();

        @Override
        public String toString() {
            return "%d hidden, %d small, %d told, %d narrow; of %d not shown %d narrow; %d exposed %s"
                    .formatted(hidden, small, told, narrow, unshown, left, exposures, examples);
        }
    }

    @Test
    void nothingHiddenCanBeWorkedOutFromAnotherFiguresPart() {
        Tally tally = attacked((report, figures) -> guard(report, List.of()).protect(figures));
        assertThat(tally.small).isGreaterThan(REPORTS);
        assertThat(tally.exposures).as("%s", tally).isZero();
        assertThat(tally.narrow + tally.left).as("%s", tally).isZero();
    }

    @Test
    void aGuardThatComparesFiltersLetterByLetterIsFoundOut() {
        Tally tally =
                attacked(
                        (report, figures) ->
                                guard(ConditionsReading.NONE, List.of()).protect(figures));
        assertThat(tally.narrow).as("%s", tally).isPositive();
        assertThat(tally.left).as("%s", tally).isPositive();
    }

    @Test
    void aNumberThatIsToldAllTheSameGivesNoOtherAway() {
        Tally tally =
                attacked(
                        (report, figures) ->
                                guard(report, List.of(exempt(report, figures))).protect(figures));
        assertThat(tally.told).isGreaterThan(REPORTS / 2);
        assertThat(tally.narrow).as("%s", tally).isZero();
        // what it gives away of numbers that stand nowhere is said before it is told
        assertThat(tally.left).as("%s", tally).isLessThanOrEqualTo(tally.exposures);
    }

    @Test
    void whatIsToldAllTheSameWithoutReckoningAnewGivesOthersAway() {
        Tally tally =
                attacked(
                        (report, figures) -> {
                            GuardedFigures safe = guard(report, List.of()).protect(figures);
                            CellKey told = exempt(report, figures).cell();
                            Map<CellKey, Hidden> hidden = new HashMap<>(safe.answer().hidden());
                            hidden.remove(told);
                            return new GuardedFigures(
                                    opened(figures, safe.figures(), told),
                                    new Guarded(
                                            Publication.builder(GuardRule.STANDARD).build(),
                                            hidden,
                                            List.of(),
                                            0));
                        });
        assertThat(tally.narrow).as("%s", tally).isPositive();
    }

    @Test
    void whatIsOutAlreadyIsReckonedWithWhenPartsOfItFollow() {
        Tally tally = new Tally();
        for (long seed = 1; seed <= REPORTS; seed++) {
            RandomReport report = new RandomReport(seed);
            int half = report.figures().size() / 2;
            List<Figure> first = report.figures().subList(0, half);
            List<Figure> second = report.figures().subList(half, report.figures().size());
            GuardedFigures before = guard(report, List.of()).protect(first);
            GuardedFigures now =
                    new FigureGuard(
                                    GuardRule.STANDARD,
                                    List.of(before.answer().asEarlier()),
                                    List.of(),
                                    report)
                            .protect(second);
            List<Figure> published = new ArrayList<>(before.figures());
            published.addAll(now.figures());
            attack(seed, report, new GuardedFigures(published, now.answer()), tally);
        }
        System.getLogger("attack").log(System.Logger.Level.INFO, tally);
        // what the first half told cannot be taken back; the guard says so
        assertThat(tally.narrow).as("%s", tally).isLessThanOrEqualTo(tally.exposures);
    }

    private static FigureGuard guard(ConditionsReading reading, List<Exemption> exemptions) {
        return new FigureGuard(GuardRule.STANDARD, List.of(), exemptions, reading);
    }

    /// The first small number of the report, which somebody wants to tell.
    private static Exemption exempt(RandomReport report, List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> rows(figure).stream())
                .flatMap(row -> row.values().getFirst().rows().stream())
                .filter(rows -> isSmall(report, rows.filter()))
                .findFirst()
                .map(rows -> new Exemption(FigureGuard.cell(rows), "Kari Nordmann", "Alt kjent"))
                .orElseGet(() -> new Exemption(new CellKey("none"), "Kari Nordmann", "Ingen"));
    }

    private static List<Figure> opened(List<Figure> truth, List<Figure> safe, CellKey told) {
        List<Figure> opened = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            List<FigureRow> lines = new ArrayList<>();
            List<FigureRow> before = rows(truth.get(i));
            List<FigureRow> after = rows(safe.get(i));
            for (int line = 0; line < before.size(); line++) {
                boolean meant =
                        before.get(line).values().getFirst().rows().stream()
                                .anyMatch(rows -> FigureGuard.cell(rows).equals(told));
                lines.add(meant ? before.get(line) : after.get(line));
            }
            Figure of = truth.get(i);
            boolean total = of.totals().isPresent();
            opened.add(
                    new Figure(
                            of.id(),
                            of.title(),
                            of.kind(),
                            of.rowHeader(),
                            of.columns(),
                            total ? lines.subList(0, lines.size() - 1) : lines,
                            total ? lines.getLast() : null,
                            of.altText(),
                            of.source(),
                            of.notes()));
        }
        return opened;
    }

    private interface Protection {
        GuardedFigures protect(RandomReport report, List<Figure> figures);
    }

    private static Tally attacked(Protection protection) {
        Tally tally = new Tally();
        for (long seed = 1; seed <= REPORTS; seed++) {
            RandomReport report = new RandomReport(seed);
            attack(seed, report, protection.protect(report, report.figures()), tally);
        }
        System.getLogger("attack").log(System.Logger.Level.INFO, tally);
        return tally;
    }

    private static void attack(long seed, RandomReport report, GuardedFigures safe, Tally tally) {
        Map<String, Long> told = new LinkedHashMap<>();
        SequencedSet<String> hidden = new LinkedHashSet<>();
        for (int i = 0; i < safe.figures().size(); i++) {
            List<FigureRow> truth = rows(report.figures().get(i));
            List<FigureRow> rows = rows(safe.figures().get(i));
            for (int line = 0; line < rows.size(); line++) {
                FigureValue value = rows.get(line).values().getFirst();
                FigureValue before = truth.get(line).values().getFirst();
                String filter = before.rows().map(RowsBehind::filter).orElseThrow();
                if (value.hidden()) {
                    hidden.add(filter);
                } else {
                    told.put(filter, Math.round(value.number() == null ? 0 : value.number()));
                }
            }
        }
        tally.told +=
                (int) told.keySet().stream().filter(filter -> isSmall(report, filter)).count();
        tally.exposures += safe.answer().exposures().size();
        hidden.removeAll(told.keySet());
        for (String filter : hidden) {
            boolean small = isSmall(report, filter);
            tally.hidden++;
            tally.small += small ? 1 : 0;
            Bounds bounds = bounds(report, told, hidden, filter, 1);
            boolean known =
                    safe.answer().exposures().stream()
                            .anyMatch(each -> each.cell().words().equals("cases " + filter));
            if (!known && (small ? isNarrow(bounds) : bounds.least() == bounds.most())) {
                tally.narrow++;
                tally.examples.add(seed + ":" + filter + bounds);
            }
        }
        for (String filter : RandomReport.natural()) {
            if (!hidden.contains(filter) && !told.containsKey(filter) && isSmall(report, filter)) {
                tally.unshown++;
                Bounds bounds = bounds(report, told, hidden, filter, 0);
                // that there are some, and how few
                if (bounds.least() > 0 && isNarrow(bounds)) {
                    tally.left++;
                    tally.examples.add(seed + ":not shown " + filter + bounds);
                }
            }
        }
    }

    private static boolean isSmall(RandomReport report, String filter) {
        long count = RandomReport.count(report.register(), filter);
        return count > 0 && count < THRESHOLD;
    }

    private static boolean isNarrow(Bounds bounds) {
        return !bounds.isWide()
                && (bounds.most() < THRESHOLD || bounds.most() - bounds.least() < THRESHOLD - 1);
    }

    /// What a number can be: every filter is a sum of cases of one kind, of which there are none or
    /// more; what is hidden is 1 at least, since noughts are told.
    private static Bounds bounds(
            RandomReport report,
            Map<String, Long> told,
            SequencedSet<String> hidden,
            String wanted,
            long least) {
        SequencedSet<String> unknown = new LinkedHashSet<>();
        report.register().keySet().forEach(atom -> unknown.add(atom.toString()));
        List<PublishedFile.Equation> equations = new ArrayList<>();
        told.forEach(
                (filter, number) ->
                        equations.add(new PublishedFile.Equation(terms(report, filter), number)));
        List<String> sums = new ArrayList<>(hidden);
        if (!hidden.contains(wanted)) {
            sums.add(wanted);
        }
        for (String filter : sums) {
            unknown.add(filter);
            Map<String, Integer> terms = terms(report, filter);
            terms.put(filter, -1);
            equations.add(new PublishedFile.Equation(terms, filter.equals(wanted) ? least : 1));
        }
        Bounds bounds =
                new Attacker(new PublishedFile(Map.of(), unknown, 0, equations)).outer(wanted);
        return new Bounds(
                bounds.least() + least, bounds.isWide() ? bounds.most() : bounds.most() + least);
    }

    private static Map<String, Integer> terms(RandomReport report, String filter) {
        Map<String, Integer> terms = new HashMap<>();
        report.register().keySet().stream()
                .filter(atom -> RandomReport.passes(atom, filter))
                .forEach(atom -> terms.put(atom.toString(), 1));
        return terms;
    }

    private static List<FigureRow> rows(Figure figure) {
        List<FigureRow> rows = new ArrayList<>(figure.rows());
        figure.totals().ifPresent(rows::add);
        return rows;
    }
}

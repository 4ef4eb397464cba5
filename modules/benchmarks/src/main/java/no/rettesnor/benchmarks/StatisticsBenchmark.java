package no.rettesnor.benchmarks;

import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationVocabulary;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.deviations.statistics.DeviationStatistics;
import no.rettesnor.deviations.statistics.Dimension;
import no.rettesnor.deviations.statistics.RegisterProjection;
import no.rettesnor.deviations.store.DeviationStore;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.store.Store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Every figure of the register beside DuckDB.
final class StatisticsBenchmark {

    private static final int WARM = 5;
    private static final int RUNS = 15;
    private static final double EQUAL = 1.0;

    private final Path file;
    private final Path duckFile;
    private final ResultTable results;

    /// @param words the figure
    /// @param ours how the program counts
    /// @param sql how DuckDB does
    private record Question(String words, Callable<?> ours, String sql) {}

    StatisticsBenchmark(Path file, ResultTable results) {
        this.file = file;
        this.duckFile = file.resolveSibling("register.duckdb");
        this.results = results;
    }

    void run() throws Exception {
        DuckRegister.make(file, duckFile);
        first();
        try (Store store = Store.openReadOnly(file, BigRegister.options());
                RegisterProjection projection = new RegisterProjection(store);
                DuckRegister one = new DuckRegister(duckFile, 1)) {
            long before = Memory.usedHeap();
            projection.warmUp();
            results.measured(
                    "the register in memory (MB of heap)",
                    (Memory.usedHeap() - before) / 1e6,
                    0,
                    "");
            List<Question> questions = questions(store, statistics(store, projection));
            for (Question question : questions) {
                double ours = Timing.of(WARM, RUNS, question.ours()).median();
                double duck = Timing.of(WARM, RUNS, () -> one.run(question.sql())).median();
                results.add(question.words() + " (ms; DuckDB on 1 thread)", ours, duck, EQUAL);
            }
            one.run("RESET threads");
            for (Question question : questions) {
                double ours = Timing.of(1, RUNS, question.ours()).median();
                double duck = Timing.of(WARM, RUNS, () -> one.run(question.sql())).median();
                results.add(question.words() + " (ms; DuckDB on all cores)", ours, duck, EQUAL);
            }
        }
    }

    /// Once without the program's classes loaded, which is how it meets the user, and then again.
    private void first() throws Exception {
        for (String which : List.of("first", "second")) {
            double ours =
                    Timing.of(
                                    0,
                                    1,
                                    () -> {
                                        try (Store store =
                                                        Store.openReadOnly(
                                                                file, BigRegister.options());
                                                RegisterProjection projection =
                                                        new RegisterProjection(store)) {
                                            return statistics(store, projection)
                                                    .table(Dimension.CATEGORY, DeviationFilter.ALL);
                                        }
                                    })
                            .median();
            double duck =
                    Timing.of(
                                    0,
                                    1,
                                    () -> {
                                        try (DuckRegister opened = new DuckRegister(duckFile, 1)) {
                                            return opened.run(by("category"));
                                        }
                                    })
                            .median();
            results.measured(
                    "opening to the first figure, " + which + " time (ms)", ours, duck, "");
            results.limit("opening to the first figure, " + which + " time (ms)", ours, 1_000);
        }
    }

    private static DeviationStatistics statistics(Store store, RegisterProjection projection) {
        UnitTree tree = new OrganisationStore(store).treeOfAll();
        DeviationVocabulary words = new DeviationStore(store).list().vocabulary();
        return new DeviationStatistics(projection, tree, words, store.clock());
    }

    private static List<Question> questions(Store store, DeviationStatistics statistics) {
        DeviationFilter all = DeviationFilter.ALL;
        LocalDate first = BigRegister.FIRST_DAY;
        DeviationFilter five = all.withDays(first, first.plusYears(5));
        DeviationFilter year = all.withPeriod(ReportingPeriod.year(2024));
        String unit =
                new OrganisationStore(store)
                        .treeOfAll().inOrder().stream()
                                .filter(one -> one.name().equals("Enhet 1.7"))
                                .findFirst()
                                .orElseThrow()
                                .id();
        DeviationFilter one = year.withUnits(Set.of(UnitScope.whole(unit)));
        String in2024 = " WHERE happened >= DATE '2024-01-01' AND happened < DATE '2025-01-01'";
        return List.of(
                new Question("by unit", () -> statistics.table(Dimension.UNIT, all), by("unit")),
                new Question(
                        "by category",
                        () -> statistics.table(Dimension.CATEGORY, all),
                        by("category")),
                new Question("by type", () -> statistics.table(Dimension.TYPE, all), by("type")),
                new Question(
                        "by severity",
                        () -> statistics.table(Dimension.SEVERITY, all),
                        by("severity")),
                new Question(
                        "by status", () -> statistics.table(Dimension.STATUS, all), by("status")),
                new Question(
                        "by month, five years",
                        () -> statistics.table(Dimension.MONTH, five),
                        by("date_trunc('month', happened)")),
                new Question(
                        "sector by month, five years",
                        () -> statistics.table(Dimension.SECTOR, Dimension.MONTH, five),
                        by("sector, date_trunc('month', happened)")),
                new Question(
                        "unit by type",
                        () -> statistics.table(Dimension.UNIT, Dimension.TYPE, all),
                        by("unit, type")),
                new Question(
                        "handling time by category, median and 90 %",
                        () -> statistics.handling(Dimension.CATEGORY, all),
                        "SELECT category, count(*), quantile_cont(closed - reported, [0.5, 0.9])"
                                + " FROM deviation WHERE status = 'CLOSED' GROUP BY category"),
                new Question(
                        "one unit, 12 months",
                        () -> statistics.table(Dimension.MONTH, one),
                        "SELECT date_trunc('month', happened), count(*) FROM deviation"
                                + in2024
                                + " AND unit = '"
                                + unit
                                + "' GROUP BY ALL"),
                new Question(
                        "year over year by category",
                        () -> {
                            statistics.table(Dimension.CATEGORY, year);
                            return statistics.table(
                                    Dimension.CATEGORY, DeviationStatistics.yearBefore(year));
                        },
                        "SELECT category, count(*) FILTER (year(happened) = 2024), count(*) FILTER"
                            + " (year(happened) = 2023) FROM deviation WHERE happened >= DATE"
                            + " '2023-01-01' AND happened < DATE '2025-01-01' GROUP BY category"));
    }

    private static String by(String columns) {
        return "SELECT " + columns + ", count(*) FROM deviation GROUP BY ALL";
    }
}

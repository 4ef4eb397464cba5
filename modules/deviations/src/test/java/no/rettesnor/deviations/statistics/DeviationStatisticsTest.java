package no.rettesnor.deviations.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.Reorganisation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Random registers with a reorganisation at the turn of the year, a unit that starts in February,
/// and deviations in the sectors' own offices.
final class DeviationStatisticsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate LATE = LocalDate.of(2025, 2, 1);

    @TempDir Path folder;
    private Municipal municipal;
    private RegisterProjection projection;
    private OrgUnit late;
    private OrgUnit north;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        projection = new RegisterProjection(municipal.store);
        late =
                municipal.organisation.add(
                        UnitDraft.of(municipal.education.id(), UnitLevel.UNIT, "Bekken barnehage")
                                .inUseFrom(LATE));
        north =
                municipal.organisation.add(
                        UnitDraft.of(municipal.health.id(), UnitLevel.UNIT, "Hjemmetjenesten nord")
                                .from(LocalDate.of(2025, 1, 1)));
        new Reorganisation(municipal.store)
                .into(municipal.homeCare.id(), north.id(), LocalDate.of(2025, 1, 1));
    }

    @AfterEach
    void close() {
        projection.close();
        municipal.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyCellOfEveryTableLeadsToExactlyAsManyRowsAsItSays(long seed) {
        fill(new Random(seed), 150);
        DeviationFilter period = DeviationFilter.ALL.withDays(FIRST, LocalDate.of(2025, 5, 1));
        List<DeviationFilter> bases =
                List.of(
                        period,
                        period.withUnits(Set.of(UnitScope.whole(municipal.health.id())))
                                .withStatuses(Set.of(DeviationStatus.REPORTED)),
                        period.withUnits(
                                        Set.of(
                                                UnitScope.own(municipal.nursing.id()),
                                                UnitScope.whole(late.id())))
                                .withSeverities(new Choice<>(Set.of(Severity.MINOR), true)),
                        period.withText("fall").withCategories(Choice.only("HSE")));
        DeviationStatistics statistics = statistics();
        for (DeviationFilter base : bases) {
            for (Dimension lines : Dimension.values()) {
                check(statistics.table(lines, base));
            }
            check(statistics.table(Dimension.CATEGORY, Dimension.SECTOR, base));
            check(statistics.table(Dimension.STATUS, Dimension.SECTOR, base));
            check(statistics.table(Dimension.SECTOR, Dimension.MONTH, base));
            check(statistics.table(Dimension.UNIT, Dimension.MONTH, base));
            check(statistics.table(Dimension.SEVERITY, Dimension.UNIT, base));
        }
    }

    @Test
    void aParentIsExactlyTheSumOfItsChildrenAndItsOwn() {
        fill(new Random(4), 200);
        DeviationFilter base = DeviationFilter.ALL.withDays(FIRST, LocalDate.of(2025, 4, 1));
        CrossTable table = statistics().table(Dimension.UNIT, Dimension.MONTH, base);
        List<CrossTable.Line> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            List<CrossTable.Line> children = new ArrayList<>();
            for (int j = i + 1;
                    j < lines.size() && lines.get(j).depth() > lines.get(i).depth();
                    j++) {
                if (lines.get(j).depth() == lines.get(i).depth() + 1) {
                    children.add(lines.get(j));
                }
            }
            if (!children.isEmpty()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    int at = column;
                    assertThat(
                                    children.stream()
                                            .mapToLong(child -> number(child.cells().get(at)))
                                            .sum())
                            .isEqualTo(number(lines.get(i).cells().get(at)));
                }
            }
        }
        assertThat(number(table.total().sum())).isEqualTo(200);
    }

    @Test
    void whoCouldNotReportIsBlankAndWhoDidNotIsZero() {
        DeviationFilter base =
                DeviationFilter.ALL.withDays(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 5, 1));
        CrossTable table = statistics().table(Dimension.UNIT, Dimension.MONTH, base);
        assertThat(row(table, late.id())).containsExactly(null, null, 0L, 0L, null);
        assertThat(row(table, municipal.homeCare.id())).containsExactly(0L, null, null, null, null);
        assertThat(row(table, north.id())).containsExactly(null, 0L, 0L, 0L, null);
        assertThat(row(table, municipal.health.id())).containsExactly(0L, 0L, 0L, 0L, null);
        assertThat(table.total().cells())
                .extracting(Cell::count)
                .containsExactly(0L, 0L, 0L, 0L, null);
    }

    @Test
    void theProjectionFollowsEveryChangeIncludingUndo() {
        fill(new Random(5), 40);
        Deviation one = municipal.report(municipal.ward, "A", LATE, Severity.MINOR);
        assertFollows();
        municipal.deviations.change(
                one.id(), DeviationEdit.of(DeviationField.ACTUAL_SEVERITY, Severity.CRITICAL));
        assertFollows();
        ImprovementAction action = municipal.actions.add(one.ref(), "Ringe").orThrow();
        municipal.actions.change(action.id(), change -> change.owner("Ola").due(LATE)).orThrow();
        assertFollows();
        assertThat(statistics().count(DeviationFilter.ALL.withOverdue(true)).count()).isEqualTo(1);
        municipal.deviations.delete(List.of(one.id()));
        assertFollows();
        municipal.store.journal().undo();
        assertFollows();
    }

    @Test
    void handlingTimesCountCalendarDaysOfWhatWasClosed() {
        for (String title : List.of("A", "B", "C")) {
            Deviation deviation =
                    municipal.report(
                            municipal.ward,
                            title,
                            LATE,
                            Severity.MINOR,
                            DeviationEdit.of(DeviationField.CATEGORY, "HSE"));
            for (DeviationStatus step :
                    List.of(
                            DeviationStatus.RECEIVED,
                            DeviationStatus.IN_PROGRESS,
                            DeviationStatus.CLOSED)) {
                municipal.deviations.changeStatus(deviation.id(), step, null).orThrow();
            }
        }
        municipal.report(municipal.ward, "Åpent", LATE, Severity.MINOR);
        List<HandlingTime> times = statistics().handling(Dimension.CATEGORY, DeviationFilter.ALL);
        HandlingTime hse = times.getFirst();
        assertThat(hse.closed().count()).isEqualTo(3);
        assertThat(hse.median()).hasValue(0);
        assertThat(municipal.deviations.list().count(hse.closed().filter())).isEqualTo(3);
        assertThat(times.getLast().closed().count()).isEqualTo(3);
        assertThat(times.get(1).median()).isEmpty();
    }

    @Test
    void theYearBeforeIsTheSameDaysOfThatYear() {
        DeviationFilter year = DeviationFilter.ALL.withDays(LocalDate.of(2024, 2, 29), LATE);
        DeviationFilter before = DeviationStatistics.yearBefore(year);
        assertThat(before.from()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(before.until()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    private void check(CrossTable table) {
        List<CrossTable.Line> all = new ArrayList<>(table.lines());
        all.add(table.total());
        for (CrossTable.Line line : all) {
            List<Cell> cells = new ArrayList<>(line.cells());
            cells.add(line.sum());
            for (Cell cell : cells) {
                assertThat(municipal.deviations.list().count(cell.filter()))
                        .as("%s %s", line.key(), cell)
                        .isEqualTo(number(cell));
            }
        }
    }

    private void assertFollows() {
        try (RegisterProjection fresh = new RegisterProjection(municipal.store)) {
            for (Dimension lines :
                    List.of(Dimension.UNIT, Dimension.SEVERITY, Dimension.CATEGORY)) {
                assertThat(numbers(statistics(projection).table(lines, DeviationFilter.ALL)))
                        .isEqualTo(numbers(statistics(fresh).table(lines, DeviationFilter.ALL)));
            }
            assertThat(statistics(projection).count(DeviationFilter.ALL.withOverdue(true)))
                    .isEqualTo(statistics(fresh).count(DeviationFilter.ALL.withOverdue(true)));
        }
    }

    private static List<@Nullable Long> numbers(CrossTable table) {
        List<@Nullable Long> numbers = new ArrayList<>();
        table.lines().forEach(line -> numbers.add(line.sum().count()));
        return numbers;
    }

    private static List<@Nullable Long> row(CrossTable table, String key) {
        List<@Nullable Long> counts = new ArrayList<>();
        table.lines().stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> line.cells().stream())
                .forEach(cell -> counts.add(cell.count()));
        return counts;
    }

    private static long number(Cell cell) {
        return cell.number().orElse(0);
    }

    private DeviationStatistics statistics() {
        return statistics(projection);
    }

    private DeviationStatistics statistics(RegisterProjection of) {
        return new DeviationStatistics(
                of,
                municipal.organisation.treeOfAll(),
                municipal.deviations.list().vocabulary(),
                municipal.store.clock());
    }

    private void fill(Random random, int count) {
        RandomRegister.fill(municipal, List.of(late, north), FIRST, random, count);
    }
}

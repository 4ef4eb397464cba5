package no.rettesnor.deviations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Choice;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationExtract;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationSort.Column;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.UnitScope;
import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.organisation.model.OrgUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

final class DeviationListTest {

    private static final int ROWS = 60;

    @TempDir Path folder;
    private Municipal municipal;
    private DeviationList list;
    private final List<Deviation> all = new ArrayList<>();

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        list = municipal.deviations.list();
        Random random = new Random(1);
        List<OrgUnit> units =
                List.of(municipal.homeCare, municipal.nursing, municipal.ward, municipal.school);
        List<@Nullable Severity> severities = new ArrayList<>(List.of(Severity.values()));
        severities.add(null);
        for (int i = 0; i < ROWS; i++) {
            Severity severity = severities.get(random.nextInt(severities.size()));
            Deviation reported =
                    municipal.report(
                            units.get(random.nextInt(units.size())),
                            (i % 3 == 0 ? "Fall på badet " : "Feil medisin ") + i,
                            LocalDate.of(2025, 1 + random.nextInt(3), 1 + random.nextInt(10)),
                            Severity.MINOR,
                            DeviationEdit.of(DeviationField.ACTUAL_SEVERITY, severity)
                                    .and(DeviationField.TYPE, i % 2 == 0 ? "HSE_FALL" : null));
            if (i % 4 == 0) {
                municipal.deviations.changeStatus(reported.id(), DeviationStatus.RECEIVED, null);
            }
            all.add(municipal.deviations.find(reported.id()).orElseThrow());
        }
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepetitionsInEveryOrder() {
        for (Column column : Column.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                DeviationSort sort = new DeviationSort(column, descending);
                List<String> paged = paged(DeviationFilter.ALL, sort, 7);
                assertThat(paged).as("%s", sort).containsExactlyElementsOf(expected(sort));
                assertThat(list.ids(DeviationFilter.ALL, sort)).isEqualTo(paged);
            }
        }
    }

    @Test
    void aJumpGivesTheSameLinesFromEitherEnd() {
        DeviationSort sort = new DeviationSort(Column.SEVERITY, true);
        List<String> expected = expected(sort);
        for (long offset : List.of(0L, 20L, 40L, 55L, 59L, 60L)) {
            for (long count : List.of(-1L, (long) ROWS)) {
                assertThat(ids(list.pageAt(DeviationFilter.ALL, sort, offset, 10, count)))
                        .isEqualTo(
                                expected.subList((int) offset, (int) Math.min(ROWS, offset + 10)));
            }
        }
    }

    @Test
    void aUnitCountsWithEverythingBeneathItUnlessAskedForAlone() {
        assertThat(
                        count(
                                DeviationFilter.ALL.withUnits(
                                        Set.of(UnitScope.whole(municipal.health.id())))))
                .isEqualTo(
                        all.stream()
                                .filter(each -> !each.unitId().equals(municipal.school.id()))
                                .count());
        assertThat(
                        count(
                                DeviationFilter.ALL.withUnits(
                                        Set.of(UnitScope.own(municipal.nursing.id())))))
                .isEqualTo(
                        all.stream()
                                .filter(each -> each.unitId().equals(municipal.nursing.id()))
                                .count())
                .isPositive();
        assertThat(
                        count(
                                DeviationFilter.ALL.withUnits(
                                        Set.of(UnitScope.own(municipal.health.id())))))
                .isZero();
    }

    @Test
    void everyConditionCountsWhatItSays() {
        DeviationFilter every = DeviationFilter.ALL;
        LocalDate february = LocalDate.of(2025, 2, 1);
        assertThat(count(every.withDays(february, LocalDate.of(2025, 3, 1))))
                .isEqualTo(all.stream().filter(d -> d.happenedOn().getMonthValue() == 2).count());
        assertThat(count(every.withTypes(Choice.only("HSE_FALL")))).isEqualTo(30);
        assertThat(count(every.withTypes(Choice.notStated()))).isEqualTo(30);
        assertThat(count(every.withCategories(new Choice<>(Set.of("HSE"), true)))).isEqualTo(ROWS);
        assertThat(count(every.withSeverities(Choice.of(Severity.SERIOUS.andWorse()))))
                .isEqualTo(all.stream().filter(Deviation::isSevere).count());
        assertThat(count(every.withSeverities(Choice.notStated())))
                .isEqualTo(all.stream().filter(d -> d.actualSeverity() == null).count());
        assertThat(count(every.withStatuses(Set.of(DeviationStatus.RECEIVED)))).isEqualTo(15);
        assertThat(count(every.withText("fall bad"))).isEqualTo(20);
        assertThat(count(every.withText("fall").withTypes(Choice.only("HSE_FALL")))).isEqualTo(10);
        assertThat(count(every.withHandlers(Choice.notStated()))).isEqualTo(ROWS);
        assertThat(count(every.withHandlers(Choice.only("Ola")))).isZero();
        assertThat(count(every.withSources(Choice.notStated()))).isEqualTo(ROWS);
        assertThat(count(every.withPrivacy(true))).isZero();
        assertThat(count(every.withMunicipalities(Set.of(municipal.root.municipalityId()))))
                .isEqualTo(ROWS);
        assertThat(count(every.withMunicipalities(Set.of("other")))).isZero();
    }

    @Test
    void overdueMeansAnOpenActionWithADayThatHasPassed() {
        Deviation late = all.getFirst();
        ImprovementAction action = municipal.actions.add(late.ref(), "Ringe").orThrow();
        DeviationFilter overdue = DeviationFilter.ALL.withOverdue(true);
        assertThat(count(overdue)).isZero();
        municipal
                .actions
                .change(action.id(), change -> change.due(Municipal.TODAY.minusDays(1)))
                .orThrow();
        List<DeviationLine> lines = list.page(overdue, DeviationSort.LATEST, null, 10);
        assertThat(lines).extracting(DeviationLine::id).containsExactly(late.id());
        assertThat(lines.getFirst().isOverdue(Municipal.TODAY)).isTrue();
        municipal.actions.setDone(action.id(), Municipal.TODAY).orThrow();
        assertThat(count(overdue)).isZero();
    }

    @Test
    void effectiveMeansAnActionThatWasFoundToHelpWhollyOrInPart() {
        DeviationFilter effective = DeviationFilter.ALL.withEffective(true);
        int place = 0;
        for (EffectVerdict verdict : EffectVerdict.values()) {
            ImprovementAction action =
                    municipal.actions.add(all.get(place++).ref(), "Ringe").orThrow();
            municipal.actions.setDone(action.id(), Municipal.TODAY).orThrow();
            municipal
                    .actions
                    .change(
                            action.id(),
                            change ->
                                    change.effect(new ImprovementAction.Effect("4", 4.0, "1", 1.0))
                                            .checkOn(Municipal.TODAY)
                                            .verdict(verdict))
                    .orThrow();
        }
        assertThat(list.page(effective, DeviationSort.LATEST, null, 10))
                .extracting(DeviationLine::id)
                .containsExactlyInAnyOrder(all.get(0).id(), all.get(1).id());
    }

    @Test
    void aLineShowsNamesNotIds() {
        DeviationLine line =
                list.page(
                                DeviationFilter.ALL.withTypes(Choice.only("HSE_FALL")),
                                DeviationSort.LATEST,
                                null,
                                1)
                        .getFirst();
        assertThat(line.categoryName()).isEqualTo("HMS");
        assertThat(line.typeName()).isEqualTo("Fall og snubling, ansatt");
        assertThat(line.unitName()).isNotBlank();
    }

    @Test
    void everyRowIsHandedOverInOrder() {
        DeviationSort sort = new DeviationSort(Column.NUMBER, false);
        List<DeviationExtract> handed = new ArrayList<>();
        list.forEach(DeviationFilter.ALL, sort, ProgressMonitor.none(), handed::add);
        assertThat(handed).isEqualTo(all.stream().map(DeviationListTest::extract).toList());
    }

    @Test
    void anExportThatIsGivenUpLeavesTheListUsable() {
        CancelledException stop = new CancelledException();
        assertThatThrownBy(
                        () ->
                                list.forEach(
                                        DeviationFilter.ALL,
                                        DeviationSort.LATEST,
                                        ProgressMonitor.none(),
                                        each -> {
                                            throw stop;
                                        }))
                .isSameAs(stop);
        assertThat(count(DeviationFilter.ALL)).isEqualTo(all.size());
    }

    private static DeviationExtract extract(Deviation whole) {
        return new DeviationExtract(
                whole.number(),
                whole.happenedOn(),
                whole.kind(),
                whole.categoryId(),
                whole.typeId(),
                whole.title(),
                whole.description(),
                whole.unitId(),
                whole.actualSeverity(),
                whole.potentialSeverity(),
                whole.status(),
                whole.caseHandler(),
                whole.immediateAction(),
                whole.personalData(),
                whole.reportedAt(),
                whole.closedAt(),
                whole.source());
    }

    private long count(DeviationFilter filter) {
        long count = list.count(filter);
        assertThat(list.ids(filter, DeviationSort.LATEST)).hasSize((int) count);
        return count;
    }

    private List<String> paged(DeviationFilter filter, DeviationSort sort, int size) {
        List<String> ids = new ArrayList<>();
        List<DeviationLine> page = list.page(filter, sort, null, size);
        while (!page.isEmpty()) {
            ids.addAll(ids(page));
            page = list.page(filter, sort, page.getLast(), size);
        }
        return ids;
    }

    private static List<String> ids(List<DeviationLine> lines) {
        return lines.stream().map(DeviationLine::id).toList();
    }

    /// Rows were entered in the order of their numbers, so the number stands for the place in the
    /// file.
    private List<String> expected(DeviationSort sort) {
        Comparator<Deviation> order =
                switch (sort.column()) {
                    case HAPPENED -> Comparator.comparing(Deviation::happenedOn);
                    case NUMBER -> Comparator.comparing(Deviation::number);
                    case SEVERITY ->
                            Comparator.comparingInt(DeviationListTest::level)
                                    .thenComparing(Deviation::happenedOn);
                    case STATUS ->
                            Comparator.comparing(Deviation::status)
                                    .thenComparing(Deviation::happenedOn);
                };
        Comparator<Deviation> settled = order.thenComparing(Deviation::number);
        return all.stream()
                .sorted(sort.descending() ? settled.reversed() : settled)
                .map(Deviation::id)
                .toList();
    }

    private static int level(Deviation deviation) {
        return deviation.actualSeverity() == null ? 0 : deviation.actualSeverity().level();
    }
}

package no.rettesnor.actions.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.Workshop;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class ActionListTest {

    private Workshop workshop;
    private ImprovementAction guard;
    private ImprovementAction lock;
    private ImprovementAction light;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        workshop = new Workshop(folder.resolve("s.db"));
        guard =
                workshop.add(
                        Workshop.SAW,
                        "Montere vern",
                        action ->
                                action.owner("Kari")
                                        .due(Workshop.TODAY.minusDays(5))
                                        .level(ControlLevel.TECHNICAL));
        lock =
                workshop.add(
                        Workshop.DRILL,
                        "Lås på skapet",
                        action ->
                                action.owner("Ola")
                                        .due(Workshop.TODAY.plusDays(3))
                                        .level(ControlLevel.ADMINISTRATIVE));
        light =
                workshop.add(
                        Workshop.CELLAR,
                        "Bytte lys",
                        action ->
                                action.done(Workshop.TODAY.minusDays(30))
                                        .checkOn(Workshop.TODAY.minusDays(1))
                                        .unit(workshop.school.id()));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void theMostUrgentComesFirstAndEachSaysWhatItBelongsTo() {
        assertThat(workshop.list.all(ActionFilter.ALL))
                .extracting(ActionLine::subject)
                .containsExactly("V1 Sag", "V2 Bor", "R1 Kjeller");
    }

    @Test
    void eachConditionLeavesItsOwn() {
        ActionFilter all = ActionFilter.ALL;
        assertThat(ids(all.withOverdue(true))).containsExactly(guard.id());
        assertThat(ids(all.withCheckDue(true))).containsExactly(light.id());
        assertThat(ids(ActionFilter.OPEN)).containsExactly(guard.id(), lock.id());
        assertThat(ids(all.withOwners(Set.of("Ola")))).containsExactly(lock.id());
        assertThat(ids(all.withOwners(Set.of(ActionFilter.UNSTATED)))).containsExactly(light.id());
        assertThat(ids(all.withLevels(Set.of("TECHNICAL")))).containsExactly(guard.id());
        assertThat(ids(all.withLevels(Set.of(ActionFilter.UNSTATED)))).containsExactly(light.id());
        assertThat(ids(all.withKinds(Set.of("room")))).containsExactly(light.id());
        assertThat(ids(all.withDue(Workshop.TODAY, null))).containsExactly(lock.id());
        assertThat(ids(all.withDue(null, Workshop.TODAY))).containsExactly(guard.id());
        assertThat(ids(all.withText("skap"))).containsExactly(lock.id());
        assertThat(ids(all.withText("kari"))).containsExactly(guard.id());
        assertThat(ids(all.withText(" V2 "))).containsExactly(lock.id());
        assertThat(ids(all.withText("V"))).isEmpty();
    }

    @Test
    void aUnitAnswersForWhatBelongsToItUnlessTheActionNamesAnother() {
        assertThat(ids(unit(workshop.health.id()))).containsExactly(guard.id());
        assertThat(ids(unit(workshop.school.id()))).containsExactly(lock.id(), light.id());
        assertThat(ids(unit(workshop.root.id()))).hasSize(3);
        assertThat(workshop.list.all(unit(workshop.school.id())))
                .extracting(ActionLine::unitId)
                .containsOnly(workshop.school.id());
    }

    @Test
    void itCanBeOrderedByAnyColumnBothWays() {
        assertThat(ids(ActionSort.Column.STATUS, false)).last().isEqualTo(light.id());
        assertThat(ids(ActionSort.Column.STATUS, true)).first().isEqualTo(light.id());
        assertThat(ids(ActionSort.Column.OWNER, false))
                .containsExactly(guard.id(), lock.id(), light.id());
        assertThat(ids(ActionSort.Column.OWNER, true))
                .containsExactly(lock.id(), guard.id(), light.id());
        assertThat(ids(ActionSort.Column.LEVEL, false))
                .containsExactly(guard.id(), lock.id(), light.id());
        assertThat(ids(ActionSort.Column.TEXT, false)).first().isEqualTo(light.id());
        assertThat(ids(ActionSort.Column.DUE, true)).first().isEqualTo(light.id());
    }

    @Test
    void manyAreChangedInOneStepAndUndoTakesAllBack() {
        int changed =
                workshop.actions.changeAll(
                        List.of(guard.id(), lock.id()),
                        ActionTexts.text("step.change"),
                        action -> action.status(ActionStatus.DONE, Workshop.TODAY));

        assertThat(changed).isEqualTo(2);
        assertThat(workshop.list.count(ActionFilter.OPEN)).isZero();
        workshop.store.journal().undo();
        assertThat(workshop.list.count(ActionFilter.OPEN)).isEqualTo(2);
    }

    @Test
    void whatIsStillToBeDoneForSomeOfThemComesMostUrgentFirst() {
        assertThat(workshop.actions.openOf(List.of(Workshop.DRILL, Workshop.SAW, Workshop.CELLAR)))
                .extracting(ImprovementAction::id)
                .containsExactlyInAnyOrder(guard.id(), lock.id())
                .first()
                .isEqualTo(guard.id());
    }

    private static ActionFilter unit(String id) {
        return ActionFilter.ALL.withUnits(Set.of(id));
    }

    private List<String> ids(ActionFilter filter) {
        return workshop.list.find(filter, ActionSort.URGENT).ids();
    }

    private List<String> ids(ActionSort.Column column, boolean descending) {
        return workshop.list.find(ActionFilter.ALL, new ActionSort(column, descending)).ids();
    }
}

package no.rettesnor.deviations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.store.Action;
import no.rettesnor.store.HistoryEntry;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFailure;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.store.UndoResult;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// A file from before actions were shared, with edits in it, opened by the program as it is now.
final class SharedActionsTest {

    private static final Ref DEVIATION = new Ref("deviation", "d1");
    private static final Ref KEPT = new Ref(ImprovementAction.ENTITY, "a1");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void workInTheOldForm() throws ProblemException {
        file = folder.resolve("gammel.db");
        try (Store old = open(new OrganisationTables(), new OldDeviationTables())) {
            step(
                    old,
                    "Meldte",
                    rows -> {
                        rows.insertUnit("m1", "u1");
                        rows.insertDeviation("d1", "u1");
                    });
            step(old, "Ny lås", rows -> rows.insertAction("a1", "d1", "Ny lås", 4.5));
            step(old, "Eier", rows -> rows.setOwner("a1", "Kari"));
            step(old, "Skilt", rows -> rows.insertAction("a2", "d1", "Skilt", 2.0));
            step(old, "Bort", rows -> rows.deleteAction("a2"));
        }
    }

    @Test
    void actionsKeepTheirIdsAndValuesAndBelongToTheirDeviation() throws ProblemException {
        try (Store store = openNow()) {
            assertThat(new ActionStore(store).of(DEVIATION))
                    .singleElement()
                    .satisfies(
                            action -> {
                                assertThat(action.id()).isEqualTo("a1");
                                assertThat(action.text()).isEqualTo("Ny lås");
                                assertThat(action.owner()).isEqualTo("Kari");
                                assertThat(action.effect().beforeNumber()).isEqualTo(4.5);
                            });
            assertThat(store.check(ProgressMonitor.none()).isSound()).isTrue();
        }
    }

    @Test
    void whatWasDoneToThemIsStillTold() throws ProblemException {
        try (Store store = openNow()) {
            assertThat(store.journal().history(KEPT))
                    .extracting(HistoryEntry::words)
                    .containsExactly("Eier", "Ny lås");
            assertThat(store.journal().history(KEPT).getFirst().columns())
                    .singleElement()
                    .satisfies(change -> assertThat(change.after()).isEqualTo("Kari"));
        }
    }

    @Test
    void everyOldStepCanBeTakenBackAndDoneAgain() throws ProblemException {
        try (Store store = openNow()) {
            ActionStore actions = new ActionStore(store);
            List<ImprovementAction> now = actions.of(DEVIATION);

            assertThat(store.journal().undo()).isInstanceOf(UndoResult.Done.class);
            assertThat(actions.of(DEVIATION))
                    .extracting(ImprovementAction::text)
                    .containsExactly("Ny lås", "Skilt");
            assertThat(actions.find("a2").orElseThrow().effect().beforeNumber()).isEqualTo(2.0);
            store.journal().undo();
            store.journal().undo();
            assertThat(actions.find("a1").orElseThrow().owner()).isNull();
            store.journal().undo();
            assertThat(actions.of(DEVIATION)).isEmpty();
            assertThat(store.journal().undo()).isInstanceOf(UndoResult.Done.class);

            for (int step = 0; step < 5; step++) {
                assertThat(store.journal().redo()).isInstanceOf(UndoResult.Done.class);
            }
            assertThat(actions.of(DEVIATION)).isEqualTo(now);
        }
    }

    @Test
    void theFileRefusesActionsOfNothingAndKeepsADeviationThatHasSome() throws ProblemException {
        try (Store store = openNow()) {
            Ref nothing = new Ref("deviation", "gone");
            assertThatThrownBy(() -> new ActionStore(store).add(nothing, "Ny lås"))
                    .isInstanceOf(StoreFailure.class);
            assertThatThrownBy(
                            () ->
                                    store.write(
                                            words("Slett"),
                                            session ->
                                                    session.mapper(DeviationMapper.class)
                                                            .delete("d1")))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    private Store openNow() throws ProblemException {
        return open(new OrganisationTables(), new ActionTables(), new DeviationTables());
    }

    private Store open(StoreFeature... features) throws ProblemException {
        return Store.open(
                file,
                new StoreOptions(
                        List.of(features),
                        "Kari Nordmann",
                        Language.NB,
                        Clock.systemUTC(),
                        IdSource.timeOrdered()));
    }

    private static void step(Store store, String words, Consumer<OldRowMapper> work) {
        store.write(
                words(words),
                session -> {
                    work.accept(session.mapper(OldRowMapper.class));
                    return true;
                });
    }

    private static Action words(String words) {
        return Action.of(Text.verbatim(words));
    }
}

package no.rettesnor.actions.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import no.rettesnor.actions.Workshop;
import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionFilterText;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.viewmodel.ActionDesk;
import no.rettesnor.actions.viewmodel.ActionsModel;
import no.rettesnor.kernel.Language;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.tasks.OneAtATime;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
final class ActionsPageFxTest {

    @TempDir Path folder;
    private Workshop workshop;
    private TestWorkplace workplace;
    private ActionsPage page;
    private Stage stage;
    private ImprovementAction guard;

    @BeforeEach
    void open() throws Exception {
        workshop = new Workshop(folder.resolve("s.db"));
        guard =
                workshop.add(
                        Workshop.SAW,
                        "Montere vern",
                        action -> action.owner("Kari").due(Workshop.TODAY.minusDays(5)));
        workshop.add(
                Workshop.DRILL,
                "Lås på skapet",
                action ->
                        action.owner("Ola")
                                .due(Workshop.TODAY.plusDays(3))
                                .level(ControlLevel.ADMINISTRATIVE));
        workplace = new TestWorkplace(Language.NB, Workshop.CLOCK);
        ActionDesk desk =
                new ActionDesk(
                        workshop.store,
                        workplace.workplace().tasks(),
                        new OneAtATime(workplace.workplace().tasks()),
                        Runnable::run,
                        workplace.workplace().dialogs()::problem,
                        Language.NB,
                        Workshop.CLOCK);
        page =
                onScreen(
                        () ->
                                new ActionsPage(
                                        workplace.workplace(),
                                        ActionsModel.of(desk, workshop.subjects),
                                        () -> {}));
        stage = onScreen(this::show);
        doOnScreen(page::attach);
        settle();
    }

    @AfterEach
    void close() {
        doOnScreen(page::detach);
        doOnScreen(stage::close);
        workshop.close();
    }

    @Test
    void theListOpensWithWhatIsUrgentAndNarrowsByChips() {
        assertThat(table().getItems()).hasSize(2);

        doOnScreen(() -> page.open(ActionFilterText.of(ActionFilter.ALL.withOverdue(true))));
        settle();

        assertThat(table().getItems()).hasSize(1);
        assertThat(onScreen(() -> page.status().getValue())).isEqualTo("1 tiltak");
    }

    @Test
    void theSelectedActionIsEditedInTheInspectorAndLeadsToWhatItBelongsTo() {
        select(0);

        choose("#action-status", ActionStatus.DONE);
        settle();

        ImprovementAction now = workshop.actions.find(guard.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(ActionStatus.DONE);
        assertThat(now.doneOn()).isEqualTo(Workshop.TODAY);
        doOnScreen(() -> find("#action-subject", Hyperlink.class).fire());
        assertThat(workplace.navigation().moves())
                .anyMatch(move -> move.contains(Workshop.SAW.id()));
    }

    @Test
    void severalGetOneNewLevelAndUndoTakesItBack() {
        doOnScreen(() -> table().getSelectionModel().selectIndices(0, 1));
        settle();

        choose("#bulk-level", ControlLevel.TECHNICAL);
        settle();

        assertThat(workshop.list.all(ActionFilter.ALL))
                .allMatch(line -> line.action().level() == ControlLevel.TECHNICAL);
        doOnScreen(() -> workshop.store.journal().undo());
        assertThat(workshop.actions.find(guard.id()).orElseThrow().level()).isNull();
    }

    @Test
    void exportWritesWhatTheListShows() throws Exception {
        Path target = folder.resolve("tiltak.csv");
        workplace.files().willChoose(target);

        doOnScreen(() -> command("actions.export-csv").invoke());
        settle();

        assertThat(Files.readString(target)).contains("V1 Sag", "Montere vern", "Lås på skapet");
    }

    @Test
    void remindersGiveEachOwnerALetter() {
        List<String> letters = new ArrayList<>();
        workplace
                .dialogs()
                .willFill(
                        shown ->
                                letters.add(
                                        ((TextArea) shown.lookup("#reminder-letter")).getText()));

        doOnScreen(() -> command("actions.remind").invoke());
        settle();

        assertThat(letters)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Hei, Kari.")
                .contains("Over fristen (1):", "- 10.03.2025: Montere vern (V1 Sag)");
    }

    @Test
    void everythingOnThePageHasANameForThoseWhoCannotSee() {
        select(0);
        assertThat(onScreen(() -> AccessibilityAudit.of(stage.getScene().getRoot()))).isEmpty();
    }

    private Stage show() {
        Node inspector = page.inspector().orElseThrow();
        ((Region) inspector).setPrefWidth(380);
        BorderPane root = new BorderPane(page.node());
        root.setRight(inspector);
        Scene scene = new Scene(root, 980, 940);
        Theme.apply(scene, Appearance.standard().with(Appearance.Scheme.LIGHT));
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        return made;
    }

    private Command command(String id) {
        return page.commands().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void select(int line) {
        doOnScreen(() -> table().getSelectionModel().clearAndSelect(line));
        settle();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        doOnScreen(
                () -> {
                    ComboBox<Option<T>> control = find(id, ComboBox.class);
                    control.setValue(
                            control.getItems().stream()
                                    .filter(option -> value.equals(option.value()))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    private TableView<?> table() {
        return find("#actions-table", TableView.class);
    }

    private <N extends Node> N find(String id, Class<N> type) {
        return onScreen(() -> type.cast(stage.getScene().lookup(id)));
    }
}

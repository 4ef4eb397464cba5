package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import no.rettesnor.feature.OccurrenceSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.store.Store;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/// The page on a stage with its inspector beside it, as in the window.
final class ShownRisks {

    final TestWorkplace workplace;
    final RisksPage page;
    final Stage stage;

    ShownRisks(Store store) {
        this(store, TemporaryStore.CLOCK, List.of());
    }

    /// For what happens over days.
    ShownRisks(Store store, Clock clock) {
        this(store, clock, List.of());
    }

    /// @param registers that risks are held against
    ShownRisks(Store store, List<OccurrenceSource> registers) {
        this(store, TemporaryStore.CLOCK, registers);
    }

    private ShownRisks(Store store, Clock clock, List<OccurrenceSource> registers) {
        workplace = new TestWorkplace(Language.NB, clock);
        RiskDesk desk =
                RiskDesk.of(
                                store,
                                workplace.workplace().tasks(),
                                ShownRisks::onOwnThread,
                                workplace.workplace().dialogs()::problem,
                                Language.NB,
                                clock)
                        .beside(registers);
        page = onScreen(() -> new RisksPage(workplace.workplace(), desk, List.of(), () -> {}));
        stage = onScreen(this::show);
        doOnScreen(page::attach);
        doOnScreen(page::focus);
    }

    private static void onOwnThread(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    private Stage show() {
        Node inspector = page.inspector().orElseThrow();
        ((Region) inspector).setPrefWidth(300);
        BorderPane root = new BorderPane(page.node());
        root.setRight(inspector);
        Scene scene = new Scene(root, 990, 960);
        Theme.apply(scene, Appearance.standard().with(Appearance.Scheme.LIGHT));
        Stage shown = new Stage();
        shown.setScene(scene);
        shown.show();
        shown.requestFocus();
        return shown;
    }

    <N extends Node> N find(String id, Class<N> type) {
        return onScreen(() -> type.cast(Objects.requireNonNull(stage.getScene().lookup(id), id)));
    }

    boolean has(String id) {
        return onScreen(
                () -> {
                    Node found = stage.getScene().lookup(id);
                    return found != null && found.isVisible();
                });
    }

    void run(String command) {
        doOnScreen(
                () ->
                        page.commands().stream()
                                .filter(one -> one.id().equals(command))
                                .findFirst()
                                .orElseThrow()
                                .invoke());
    }

    String focused() {
        return onScreen(
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    return owner == null || owner.getId() == null ? "" : owner.getId();
                });
    }

    void close() {
        doOnScreen(page::detach);
        doOnScreen(stage::close);
    }
}

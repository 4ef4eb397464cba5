package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.feature.ForeseenSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/// The page on a stage with its inspector beside it, as in the window, over a municipality's store.
final class ShownPage {

    /// The only risk there is.
    static final Ref RISK = new Ref("risk", "r7");

    final TestWorkplace workplace;
    final Desk desk;
    final DeviationsPage page;
    final Stage stage;

    ShownPage(Municipal municipal) {
        Clock clock = Clock.fixed(Municipal.NOW, Municipal.ZONE);
        workplace = new TestWorkplace(Language.NB, clock);
        desk =
                Desk.of(
                                municipal.store,
                                workplace.workplace().tasks(),
                                Runnable::run,
                                workplace.workplace().dialogs()::problem,
                                Language.NB,
                                clock)
                        .beside(List.of(new RisksOfTest()));
        page = onScreen(() -> new DeviationsPage(workplace.workplace(), desk, () -> {}));
        stage = onScreen(this::show);
        doOnScreen(page::attach);
        doOnScreen(page::focus);
    }

    /// A register of risks that has one.
    private record RisksOfTest() implements ForeseenSource {

        @Override
        public String kind() {
            return RISK.kind();
        }

        @Override
        public Text name() {
            return Text.verbatim("Risikoer");
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public List<Foreseen> all() {
            return List.of(new Foreseen(RISK, "R7 Feil dose – Hjemmetjenesten"));
        }
    }

    private Stage show() {
        Node inspector = page.inspector().orElseThrow();
        ((Region) inspector).setPrefWidth(380);
        BorderPane root = new BorderPane(page.node());
        root.setRight(inspector);
        return shown(root);
    }

    /// Anything on a stage of the headless screen's size.
    static Stage shown(Parent root) {
        Scene scene = new Scene(root, 980, 940);
        Theme.apply(scene, Appearance.standard().with(Appearance.Scheme.LIGHT));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        return stage;
    }

    TableView<?> table() {
        return find("#deviations-table", TableView.class);
    }

    <N extends Node> N find(String id, Class<N> type) {
        return onScreen(() -> type.cast(stage.getScene().lookup(id)));
    }

    void close() {
        doOnScreen(page::detach);
        doOnScreen(stage::close);
    }
}

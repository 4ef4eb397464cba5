package no.rettesnor.risk.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.organisation.store.RoleSafeguards;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTie;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.model.bowtie.Strength;
import no.rettesnor.risk.store.BowTieStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.viewmodel.BowTieViewModel;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

@ExtendWith(FxExtension.class)
class BowTieViewFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);

    @Test
    void aBarrierIsChosenJudgedAndTakenAwayFromTheKeyboard() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        Risk risk = new RiskStore(temporary.store()).addRisk(analysis.id(), "Feil dose").risk();
        BowTieStore bowTies = new BowTieStore(temporary.store());
        BowTieLine line = bowTies.addLine(risk, Side.THREAT, "Tidspress");
        Barrier barrier = bowTies.addBarrier(risk, line, "Dobbeltkontroll");
        BowTieView view = open(risk);

        FxExtension.doOnScreen(
                () -> {
                    view.node().lookup("#bow-tie-" + line.id()).requestFocus();
                    press(view, KeyCode.RIGHT);
                    ComboBox<Strength> strength = strength(view);
                    strength.setValue(Strength.WEAK);
                });
        assertThat(kept(bowTies, risk).barriers(line))
                .extracting(Barrier::strength)
                .containsExactly(Strength.WEAK);
        assertThat(
                        FxExtension.onScreen(
                                () ->
                                        view.node()
                                                .lookup("#bow-tie-" + barrier.id())
                                                .getAccessibleText()))
                .isEqualTo("Barriere: Dobbeltkontroll. Svekket. Vurdert som svak.");
        assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(view.node()))).isEmpty();

        FxExtension.doOnScreen(
                () -> {
                    view.node().lookup("#bow-tie-" + barrier.id()).requestFocus();
                    press(view, KeyCode.DELETE);
                });
        assertThat(kept(bowTies, risk).barriers(line)).isEmpty();
        close(view);
    }

    @Test
    void anEmptyBowTieSaysHowToBegin() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        Risk risk = new RiskStore(temporary.store()).addRisk(analysis.id(), "Feil dose").risk();
        workplace.dialogs().willAnswer("Tidspress");
        BowTieView view = open(risk);

        assertThat(FxExtension.onScreen(() -> view.node().lookup("#bow-tie-empty").isVisible()))
                .isTrue();
        FxExtension.doOnScreen(() -> ((Button) view.node().lookup("#bow-tie-add-threat")).fire());
        assertThat(kept(new BowTieStore(temporary.store()), risk).lines(Side.THREAT))
                .extracting(BowTieLine::text)
                .containsExactly("Tidspress");
        close(view);
    }

    private BowTieView open(Risk risk) {
        return FxExtension.onScreen(
                () -> {
                    BowTieView view =
                            new BowTieView(
                                    workplace.workplace(),
                                    new BowTieViewModel(
                                            temporary.store(),
                                            List.of(new RoleSafeguards(temporary.store())),
                                            workplace.workplace().tasks(),
                                            workplace.workplace().screen()));
                    Stage stage = new Stage();
                    stage.setScene(new Scene(view.node(), 1280, 720));
                    Theme.apply(
                            stage.getScene(), Appearance.standard().with(Appearance.Scheme.LIGHT));
                    stage.show();
                    view.show(risk.id());
                    return view;
                });
    }

    private static void close(BowTieView view) {
        FxExtension.doOnScreen(
                () -> {
                    view.leave();
                    view.node().getScene().getWindow().hide();
                });
    }

    private static BowTie kept(BowTieStore bowTies, Risk risk) {
        return bowTies.bowTie(risk.id());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Strength> strength(BowTieView view) {
        return (ComboBox<Strength>) view.node().lookup("#bow-tie-strength");
    }

    private static void press(BowTieView view, KeyCode code) {
        view.node()
                .getScene()
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}

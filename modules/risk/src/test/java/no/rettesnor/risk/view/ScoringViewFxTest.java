package no.rettesnor.risk.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.viewmodel.ScoringViewModel;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FxExtension.class)
class ScoringViewFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @Test
    void aPersonScoresHiddenTheScoresAreShownAndTheGroupAgrees() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        RiskStore risks = new RiskStore(temporary.store());
        risks.addRisk(analysis.id(), "Feil dose");
        TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
        ScoringView view =
                FxExtension.onScreen(
                        () ->
                                new ScoringView(
                                        workplace.workplace(),
                                        new ScoringViewModel(
                                                temporary.store(),
                                                workplace.workplace().tasks(),
                                                workplace.workplace().screen())));
        Stage stage =
                FxExtension.onScreen(
                        () -> {
                            Stage shown = new Stage();
                            shown.setScene(new Scene(view.node(), 1280, 720));
                            Theme.apply(
                                    shown.getScene(),
                                    Appearance.standard().with(Appearance.Scheme.LIGHT));
                            shown.show();
                            view.show(analysis.id(), null);
                            return shown;
                        });

        FxExtension.doOnScreen(
                () -> {
                    TextField another = find(view, "#scoring-another", TextField.class);
                    another.setText("Kari");
                    another.fireEvent(new ActionEvent());
                    find(view, "#scoring-likelihood-4", ToggleButton.class).fire();
                    find(view, "#scoring-consequence-5", ToggleButton.class).fire();
                });

        assertThat(FxExtension.onScreen(() -> find(view, "#scoring-spread", Label.class).getText()))
                .isEqualTo("Én har vurdert; vurderingen er skjult");
        assertThat(
                        FxExtension.onScreen(
                                () ->
                                        find(view, "#scoring-likelihood-4", ToggleButton.class)
                                                .isSelected()))
                .isFalse();

        FxExtension.doOnScreen(
                () -> {
                    find(view, "#scoring-reveal", Button.class).fire();
                    find(view, "#scoring-people", ListView.class).getSelectionModel().select(1);
                    find(view, "#scoring-people", ListView.class).getSelectionModel().select(0);
                    find(view, "#scoring-agree", Button.class).fire();
                });

        assertThat(risks.risks(analysis.id()).getFirst().cell(no.rettesnor.risk.model.Stage.BEFORE))
                .contains(new Cell(4, 5));
        assertThat(FxExtension.onScreen(() -> find(view, "#scoring-agreed", Label.class).getText()))
                .isEqualTo("Dere ble enige om sannsynlighet 4 og konsekvens 5.");
        assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(view.node()))).isEmpty();
        FxExtension.doOnScreen(
                () -> {
                    view.leave();
                    stage.close();
                });
    }

    private static <T> T find(ScoringView view, String selector, Class<T> type) {
        view.node().applyCss();
        view.node().layout();
        return type.cast(view.node().lookup(selector));
    }
}

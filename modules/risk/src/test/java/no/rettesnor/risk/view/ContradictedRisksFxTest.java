package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.FakeRegister;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.YearMonth;
import java.util.List;

@ExtendWith(FxExtension.class)
final class ContradictedRisksFxTest {

    private static final YearMonth LAST = YearMonth.of(2025, 12);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private RiskAnalysis analysis;
    private RatedRisk fall;
    private ShownRisks shown;

    @BeforeEach
    void open() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        fall = rated("Beboer faller");
        rated("Feil dose");
        FakeRegister register = new FakeRegister(LAST);
        register.happened(LAST, 9);
        new RealityStore(temporary.store()).say(fall.risk(), "deviation", FakeRegister.FALLS);
        shown = new ShownRisks(temporary.store(), List.of(register));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aRiskThatTheRegisterSpeaksAgainstIsMarkedInWordsAndFoundInTheTable() {
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));

        Label mark = shown.find("#chip-R1-BEFORE", Label.class);
        assertThat(onScreen(mark::getText)).isEqualTo("R1 ≠");
        assertThat(onScreen(mark::getAccessibleText)).endsWith("avviker fra registeret");
        assertThat(onScreen(() -> shown.find("#cell-2-3", Node.class).getAccessibleText()))
                .endsWith("R1 (avviker fra registeret), R2");

        ToggleButton only = shown.find("#matrix-contradicted", ToggleButton.class);
        assertThat(onScreen(only::getText)).isEqualTo("≠ Avviker fra registeret (1)");
        doOnScreen(only::fire);
        assertThat(onScreen(() -> shown.find("#risk-table", TableView.class).getItems().size()))
                .isEqualTo(1);

        doOnScreen(() -> shown.find("#matrix-shown-AFTER", RadioButton.class).fire());
        assertThat(onScreen(only::isSelected)).isTrue();
    }

    @Test
    void anAnsweredContradictionIsNoLongerMarked() {
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));
        risks.edit(
                fall,
                Text.verbatim("x"),
                "",
                one -> one.with(one.risk().withLikelihood(Stage.BEFORE, 4)));
        settle();

        assertThat(onScreen(() -> shown.find("#chip-R1-BEFORE", Label.class).getText()))
                .isEqualTo("R1");
        assertThat(shown.has("#matrix-contradicted")).isFalse();
    }

    @Test
    void theRegisterIsNotFollowedForAPaneThatNobodySees() {
        doOnScreen(() -> shown.page.open("risk:" + fall.risk().id()));
        settle();
        Label sentence = shown.find("#reality-sentence", Label.class);
        assertThat(onScreen(sentence::getText)).contains("9 ganger");

        doOnScreen(() -> ((BorderPane) shown.stage.getScene().getRoot()).setRight(null));

        assertThat(onScreen(sentence::getText)).doesNotContain("9 ganger");
    }

    private RatedRisk rated(String event) {
        RatedRisk added = risks.addRisk(analysis.id(), event);
        return risks.edit(
                added,
                Text.verbatim("x"),
                "",
                one -> one.moved(Stage.BEFORE, null, "PEOPLE", new Cell(2, 3)));
    }
}

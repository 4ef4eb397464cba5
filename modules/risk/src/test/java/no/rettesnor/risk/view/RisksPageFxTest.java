package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

@ExtendWith(FxExtension.class)
final class RisksPageFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FxRobot robot = new FxRobot();
    private RiskStore risks;
    private RiskAnalysis analysis;
    private RatedRisk dose;
    private ShownRisks shown;

    @BeforeEach
    void open() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        dose = rated("Feil dose", new Cell(4, 4));
        rated("Fall på badet", new Cell(4, 4));
        shown = new ShownRisks(temporary.store());
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aCellSaysItsPlaceItsBandAndItsRisks() {
        assertThat(onScreen(() -> shown.find("#cell-4-4", Node.class).getAccessibleText()))
                .isEqualTo("Rad Meget sannsynlig, kolonne Alvorlig, Kritisk, 2 risikoer: R1, R2");
        assertThat(onScreen(() -> AccessibilityAudit.of(shown.stage.getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void ctrlWithArrowsCarriesAMarkSpelledOutUntilCtrlIsLetGo() {
        focusChip("#chip-R1-BEFORE");

        robot.press(KeyCode.CONTROL).push(KeyCode.DOWN).push(KeyCode.LEFT);
        settle();
        assertThat(onScreen(() -> shown.find("#move-hint", Label.class).getText()))
                .isEqualTo("Sannsynlighet 3 · Konsekvens 3 → Moderat");
        assertThat(before(dose)).isEqualTo(new Cell(4, 4));

        robot.release(KeyCode.CONTROL);
        settle();
        assertThat(before(dose)).isEqualTo(new Cell(3, 3));
        assertThat(shown.focused()).isEqualTo("chip-R1-BEFORE");
    }

    @Test
    void escapeLeavesACarriedMarkWhereItWas() {
        focusChip("#chip-R1-BEFORE");

        robot.press(KeyCode.CONTROL).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        robot.release(KeyCode.CONTROL);
        settle();

        assertThat(before(dose)).isEqualTo(new Cell(4, 4));
        assertThat(shown.has("#move-hint")).isFalse();
    }

    @Test
    void draggingInAfterLeavesBeforeAndAsksForTheAction() {
        risks.edit(dose, Text.verbatim("x"), "", one -> after(one, new Cell(4, 4)));
        settle();
        doOnScreen(() -> shown.find("#matrix-shown-AFTER", RadioButton.class).fire());

        Dragging dragging = Dragging.from(shown, "#chip-R1-AFTER").to("#cell-2-4");
        assertThat(onScreen(() -> shown.find("#move-hint", Label.class).getText()))
                .isEqualTo("Sannsynlighet 2 · Konsekvens 4 → Moderat");
        dragging.drop();

        RatedRisk now = risks.risk(dose.risk().id()).orElseThrow();
        assertThat(now.cell(Stage.AFTER)).contains(new Cell(2, 4));
        assertThat(now.cell(Stage.BEFORE)).contains(new Cell(4, 4));
        assertThat(shown.has("#action-question")).isTrue();

        doOnScreen(() -> shown.find("#action-answer", TextField.class).setText("Dobbeltkontroll"));
        doOnScreen(() -> shown.find("#action-add", Button.class).fire());
        assertThat(shown.has("#action-question")).isFalse();
        assertThat(new ActionStore(temporary.store()).of(new Ref(Risk.ENTITY, dose.risk().id())))
                .singleElement()
                .satisfies(action -> assertThat(action.text()).isEqualTo("Dobbeltkontroll"));
    }

    @Test
    void escapeWhileDraggingChangesNothing() {
        Dragging dragging = Dragging.from(shown, "#chip-R1-BEFORE").to("#cell-1-1");
        robot.push(KeyCode.ESCAPE);
        settle();
        dragging.drop();

        assertThat(before(dose)).isEqualTo(new Cell(4, 4));
    }

    @Test
    void aCellNarrowsTheTableAndARowHighlightsItsMark() {
        rated("Strømbrudd", new Cell(1, 1));
        settle();
        doOnScreen(() -> shown.find("#cell-1-1", Node.class).requestFocus());
        robot.push(KeyCode.SPACE);
        settle();
        TableView<?> table = shown.find("#risk-table", TableView.class);
        assertThat(onScreen(() -> table.getItems().size())).isEqualTo(1);

        doOnScreen(() -> table.getSelectionModel().selectFirst());
        assertThat(
                        onScreen(
                                () ->
                                        shown.find("#chip-R3-BEFORE", Node.class)
                                                .getPseudoClassStates()
                                                .toString()))
                .contains("chosen");
        doOnScreen(() -> shown.find("#risk-table-all", Button.class).fire());
        assertThat(onScreen(() -> table.getItems().size())).isEqualTo(3);
    }

    @Test
    void moreThanNineInACellAreEightAndTheRest() {
        for (int i = 0; i < 10; i++) {
            rated("Enda en", new Cell(4, 4));
        }
        settle();
        MatrixCell cell = shown.find("#cell-4-4", MatrixCell.class);
        doOnScreen(() -> cell.resize(200, 160));

        assertThat(onScreen(() -> cell.chips().size())).isEqualTo(12);
        assertThat(onScreen(() -> cell.nodes().size())).isLessThanOrEqualTo(9);
        assertThat(onScreen(() -> shown.find("#more-4-4", Label.class).getText()))
                .isEqualTo("+" + (13 - onScreen(() -> cell.nodes().size())));
        assertThat(onScreen(() -> shown.find("#chip-R1-BEFORE", Label.class).isVisible())).isTrue();
    }

    @Test
    void anApprovedAnalysisCanBeReadAndNotChanged() {
        risks.setStatus(analysis, AnalysisStatus.APPROVED);
        settle();

        Dragging.from(shown, "#chip-R1-BEFORE").to("#cell-1-1").drop();
        assertThat(before(dose)).isEqualTo(new Cell(4, 4));
        assertThat(onScreen(() -> shown.find("#analysis-banner", Label.class).getText()))
                .contains("Godkjent");

        shown.run("risks.reopen");
        assertThat(risks.analysis(analysis.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aRiskWithoutAPlaceIsCarriedInFromTheTray() {
        RatedRisk added = risks.addRisk(analysis.id(), "Strømbrudd");
        settle();
        doOnScreen(
                () -> {
                    var list = shown.find("#matrix-tray-list", ListView.class);
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                });

        robot.press(KeyCode.CONTROL).push(KeyCode.UP).push(KeyCode.UP).release(KeyCode.CONTROL);
        settle();

        assertThat(before(added)).isEqualTo(new Cell(2, 1));
        assertThat(shown.has("#matrix-tray")).isFalse();
    }

    private void focusChip(String id) {
        doOnScreen(() -> shown.find(id, Node.class).requestFocus());
    }

    private Cell before(RatedRisk rated) {
        return risks.risk(rated.risk().id()).orElseThrow().cell(Stage.BEFORE).orElseThrow();
    }

    private RatedRisk rated(String event, Cell cell) {
        RatedRisk added = risks.addRisk(analysis.id(), event);
        return risks.edit(
                added,
                Text.verbatim("x"),
                "",
                one -> one.moved(Stage.BEFORE, null, "PEOPLE", cell));
    }

    private static RatedRisk after(RatedRisk rated, Cell cell) {
        return rated.moved(Stage.AFTER, null, "PEOPLE", cell);
    }
}

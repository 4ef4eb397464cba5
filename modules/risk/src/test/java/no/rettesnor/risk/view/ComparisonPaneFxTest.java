package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.RiskComparison.Line;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.store.AnalysisBeginning;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.MovingClock;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

@ExtendWith(FxExtension.class)
final class ComparisonPaneFxTest {

    private final MovingClock clock = new MovingClock();

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(
                    clock, new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FxRobot robot = new FxRobot();
    private RiskStore risks;
    private RiskAnalysis analysis;
    private RatedRisk dose;
    private ShownRisks shown;

    @BeforeEach
    void approveAndGoOn() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        dose = rated(analysis, "Feil dose", new Cell(3, 4));
        RatedRisk fall = rated(analysis, "Fall på badet", new Cell(4, 4));
        clock.move(Duration.ofDays(1));
        risks.setStatus(analysis, AnalysisStatus.APPROVED);
        clock.move(Duration.ofDays(30));
        risks.setStatus(analysis, AnalysisStatus.DRAFT);
        move(dose, new Cell(2, 3));
        risks.removeRisk(fall);
        clock.move(Duration.ofDays(1));
        rated(analysis, "Strømbrudd", new Cell(1, 1));
        shown = new ShownRisks(temporary.store(), clock);
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void sinceItWasApprovedLastIsComparedFirstInTheMatrixAndInTheTable() {
        shown.run("risks.compare");

        assertThat(text("#comparison-counts")).isEqualTo("Bedre 1 · Ny 1 · Borte 1");
        assertThat(text("#comparison-legend")).contains("hul: 01.04.2025", "fylt: nå");
        assertThat(said("#chip-R1-BEFORE")).isEqualTo("R1 Feil dose, tidligere");
        assertThat(said("#chip-R1-AFTER")).isEqualTo("R1 Feil dose, senere");
        assertThat(text("#chip-R2-BEFORE")).isEqualTo("R2 borte");
        // The number of the one that is gone is not given again.
        assertThat(text("#chip-R3-AFTER")).isEqualTo("R3 ny");
        assertThat(
                        onScreen(
                                () ->
                                        in("#comparison #matrix-arrows", Pane.class)
                                                .getChildren()
                                                .size()))
                .isEqualTo(2);
        assertThat(levels()).containsExactly("12 Høy → 6 Moderat", "→ 1 Lav", "16 Kritisk →");
        assertThat(onScreen(() -> AccessibilityAudit.of(shown.stage.getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void theDaysOnWhichItChangedAreOfferedAndAnyOtherCanBeTyped() {
        shown.run("risks.compare");
        @SuppressWarnings("unchecked")
        ComboBox<Moment> to = in("#comparison-to", ComboBox.class);
        assertThat(onScreen(() -> to.getItems().stream().map(to.getConverter()::toString).toList()))
                .containsExactly(
                        "Nå",
                        "01.05.2025 · endret 3 ganger",
                        "01.05.2025 08.15 · åpnet igjen",
                        "01.04.2025 · endret én gang",
                        "01.04.2025 08.15 · godkjent",
                        "31.03.2025 · endret 5 ganger",
                        "31.03.2025 08.15 · påbegynt",
                        "Velg en annen dag …");

        doOnScreen(() -> to.setValue(to.getItems().get(1)));
        assertThat(text("#comparison-counts")).isEqualTo("Bedre 1 · Borte 1");

        doOnScreen(() -> to.setValue(to.getItems().getLast()));
        assertThat(shown.focused()).isEqualTo("comparison-to-day");
        doOnScreen(
                () ->
                        in("#comparison-to-day", DatePicker.class)
                                .setValue(LocalDate.of(2025, 4, 9)));
        assertThat(text("#comparison-counts")).isEqualTo("Som før 2");
        doOnScreen(
                () ->
                        in("#comparison-to-day", DatePicker.class)
                                .setValue(LocalDate.of(2024, 1, 1)));
        assertThat(text("#comparison-missing")).isEqualTo("Analysen fantes ikke 01.01.2024.");
        assertThat(text("#comparison-counts")).isEmpty();
    }

    @Test
    void aCellNarrowsTheTableByKeyboardAndARowMakesItsMarksStandOut() {
        shown.run("risks.compare");
        assertThat(shown.focused()).startsWith("cell-");
        doOnScreen(() -> in("#comparison #cell-2-3", Node.class).requestFocus());
        robot.push(KeyCode.SPACE);
        settle();

        assertThat(levels()).containsExactly("12 Høy → 6 Moderat");
        doOnScreen(() -> table().getSelectionModel().selectFirst());
        assertThat(
                        onScreen(
                                () ->
                                        in("#comparison #chip-R1-BEFORE", Node.class)
                                                .getPseudoClassStates()
                                                .toString()))
                .contains("chosen");
        doOnScreen(() -> in("#comparison-all", Button.class).fire());
        assertThat(levels()).hasSize(3);
    }

    @Test
    void itIsHeldAgainstTheAnalysisThatFollowsItUpByNumber() {
        RiskAnalysis next =
                new AnalysisBeginning(temporary.store())
                        .begin(
                                new NewAnalysis(
                                        analysis.unitId(),
                                        "Legemidler 2026",
                                        new NewAnalysis.Basis.Kept(
                                                new ScaleStore(temporary.store())
                                                        .version(analysis.scaleId())
                                                        .orElseThrow()),
                                        analysis.id(),
                                        false));
        move(risks.risks(next.id()).getFirst(), new Cell(5, 5));
        doOnScreen(() -> shown.page.open("risk-analysis:" + next.id()));
        shown.run("risks.compare");
        doOnScreen(() -> in("#comparison-against-ANALYSIS", RadioButton.class).fire());

        assertThat(text("#comparison-counts")).isEqualTo("Verre 1 · Som før 1");
        assertThat(text("#comparison-notes")).contains("samme nummer");
        doOnScreen(() -> in("#comparison-stage-AFTER", RadioButton.class).fire());
        assertThat(text("#comparison-counts")).isEqualTo("Som før 2");
    }

    @Test
    void whatIsShownIsWrittenInTheFormatsThatAreTicked(@TempDir Path folder) {
        shown.run("risks.compare");
        shown.workplace.files().willChoose(folder);
        shown.workplace
                .dialogs()
                .willFill(form -> ((CheckBox) form.lookup("#comparison-pdf")).setSelected(false));
        doOnScreen(() -> in("#comparison-export", Button.class).fire());

        assertThat(folder)
                .isDirectoryContaining("glob:**.xlsx")
                .isDirectoryContaining("glob:**.docx")
                .isDirectoryNotContaining("glob:**.pdf");
    }

    private List<String> levels() {
        return onScreen(() -> table().getItems().stream().map(Compared::levels).toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return in("#comparison-table", TableView.class);
    }

    private String text(String id) {
        return onScreen(() -> in("#comparison " + id, Label.class).getText());
    }

    private String said(String id) {
        return onScreen(() -> in("#comparison " + id, Node.class).getAccessibleText());
    }

    private <N extends Node> N in(String id, Class<N> type) {
        return shown.find(id, type);
    }

    private RatedRisk rated(RiskAnalysis where, String event, Cell cell) {
        return move(risks.addRisk(where.id(), event), cell);
    }

    private RatedRisk move(RatedRisk risk, Cell target) {
        return risks.edit(
                risk,
                Text.verbatim("Flyttet"),
                "",
                one -> one.moved(Stage.BEFORE, null, "PEOPLE", target));
    }
}

package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
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

import java.util.List;

/// The matrix in windows that have little room for it. The inspector of these tests is 300 pixels
/// wide and takes from the page's width.
@ExtendWith(FxExtension.class)
final class MatrixRoomFxTest {

    /// What a window of 1280 by 720 leaves for the page.
    private static final double[] LAPTOP = {985, 548};

    /// What the same window leaves at one and a half times the size, the inspector put away.
    private static final double[] ENLARGED = {985, 300};

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final FxRobot robot = new FxRobot();
    private RiskStore risks;
    private RiskAnalysis analysis;
    private ShownRisks shown;

    @BeforeEach
    void open() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        for (int i = 0; i < 9; i++) {
            rated(new Cell(4, 4));
        }
        shown = new ShownRisks(temporary.store());
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void onALaptopTheWholeMatrixIsSeenWithNineMarksInACell() {
        size(LAPTOP);

        assertThat(inside("#cell-5-5")).isTrue();
        assertThat(inside("#cell-1-1")).isTrue();
        assertThat(inside("#column-5")).isTrue();
        MatrixCell cell = shown.find("#cell-4-4", MatrixCell.class);
        assertThat(onScreen(() -> cell.nodes().size())).isEqualTo(9);
        assertThat(onScreen(() -> cell.nodes().stream().allMatch(node -> node.chip() != null)))
                .isTrue();
        assertThat(apart(cell)).isTrue();

        rated(new Cell(4, 4));
        settle();
        assertThat(onScreen(() -> shown.find("#more-4-4", Label.class).getText())).isEqualTo("+2");
    }

    @Test
    void withLittleRoomTheMatrixOrTheTableIsSeenAndManyMoreOpenTheTable() {
        size(ENLARGED);

        assertThat(shown.has("#risk-table")).isFalse();
        assertThat(inside("#cell-5-5")).isTrue();
        assertThat(inside("#column-1")).isTrue();
        MatrixCell cell = shown.find("#cell-4-4", MatrixCell.class);
        assertThat(apart(cell)).isTrue();
        assertThat(onScreen(() -> AccessibilityAudit.of(shown.stage.getScene().getRoot())))
                .isEmpty();

        doOnScreen(() -> shown.find("#more-4-4", Label.class).requestFocus());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(shown.has("#risk-table")).isTrue();
        assertThat(shown.has("#risk-matrix")).isFalse();
        assertThat(onScreen(() -> shown.find("#risk-table", TableView.class).getItems().size()))
                .isEqualTo(9);
        assertThat(onScreen(() -> shown.find("#matrix-side-table", ToggleButton.class).getText()))
                .isEqualTo("Tabell (9)");

        doOnScreen(() -> shown.find("#matrix-side-matrix", ToggleButton.class).fire());
        assertThat(shown.has("#risk-matrix")).isTrue();
    }

    @Test
    void withLittleRoomAWordSaysThatNothingCanBeChanged() {
        risks.setStatus(analysis, AnalysisStatus.APPROVED);
        settle();
        assertThat(shown.has("#analysis-banner")).isTrue();
        size(ENLARGED);

        assertThat(shown.has("#analysis-banner")).isFalse();
        assertThat(onScreen(() -> shown.find("#analysis-state", Label.class).getText()))
                .isEqualTo("Godkjent");
        assertThat(onScreen(() -> shown.find("#analysis-state", Label.class).getAccessibleText()))
                .contains("Åpne den igjen");
    }

    @Test
    void withRoomForBothTheyStandOneAboveTheOther() {
        size(ENLARGED);
        size(new double[] {985, 950});

        assertThat(shown.has("#risk-matrix")).isTrue();
        assertThat(shown.has("#risk-table")).isTrue();
        assertThat(shown.has("#matrix-sides")).isFalse();
    }

    private void size(double[] wideAndHigh) {
        doOnScreen(
                () -> {
                    shown.stage.setWidth(wideAndHigh[0]);
                    shown.stage.setHeight(wideAndHigh[1]);
                });
        settle();
        doOnScreen(
                () -> {
                    shown.stage.getScene().getRoot().applyCss();
                    shown.stage.getScene().getRoot().layout();
                });
    }

    private boolean inside(String id) {
        return onScreen(
                () -> {
                    Node node = shown.find(id, Node.class);
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    return at.getMinY() >= 0
                            && at.getMaxY() <= shown.stage.getScene().getHeight()
                            && at.getMaxX() <= shown.stage.getScene().getWidth() - 300;
                });
    }

    /// Whether no mark of a cell lies over another, over its word or over its edge.
    private static boolean apart(MatrixCell cell) {
        return onScreen(
                () -> {
                    List<Bounds> marks =
                            cell.nodes().stream().map(Node::getBoundsInParent).toList();
                    Bounds word = cell.word().getBoundsInParent();
                    for (int i = 0; i < marks.size(); i++) {
                        Bounds one = marks.get(i);
                        boolean within =
                                one.getMaxX() <= cell.getWidth()
                                        && one.getMaxY() <= cell.getHeight();
                        if (!within || overlaps(one, word)) {
                            return false;
                        }
                        for (Bounds other : marks.subList(i + 1, marks.size())) {
                            if (overlaps(one, other)) {
                                return false;
                            }
                        }
                    }
                    return true;
                });
    }

    private static boolean overlaps(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 0.5
                && other.getMinX() < one.getMaxX() - 0.5
                && one.getMinY() < other.getMaxY() - 0.5
                && other.getMinY() < one.getMaxY() - 0.5;
    }

    private RatedRisk rated(Cell cell) {
        RatedRisk added = risks.addRisk(analysis.id(), "Feil dose");
        return risks.edit(
                added,
                Text.verbatim("x"),
                "",
                one -> one.moved(Stage.BEFORE, null, "PEOPLE", cell));
    }
}

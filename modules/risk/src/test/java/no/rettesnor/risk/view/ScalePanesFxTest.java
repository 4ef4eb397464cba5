package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FxExtension.class)
final class ScalePanesFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskStore risks;
    private ScaleStore scales;
    private RiskAnalysis analysis;
    private RatedRisk dose;
    private ShownRisks shown;

    @BeforeEach
    void open() {
        analysis = TestAnalysis.begin(temporary.store());
        risks = new RiskStore(temporary.store());
        scales = new ScaleStore(temporary.store());
        dose = rated(analysis, "Feil dose", new Cell(4, 4));
        shown = new ShownRisks(temporary.store());
        doOnScreen(() -> shown.page.open("risk-analysis:" + analysis.id()));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aCellTurnedInTheEditorMakesTheNextVersionOfTheScale() {
        shown.workplace
                .dialogs()
                .willFill(
                        form -> {
                            onStage(form);
                            Node cell = form.lookup("#cell-1-1");
                            cell.fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            " ",
                                            "",
                                            KeyCode.SPACE,
                                            false,
                                            false,
                                            false,
                                            false));
                            assertThat(((Label) form.lookup("#scale-order")).getText())
                                    .contains("mildere");
                            ((ColorPicker) form.lookup("#scale-band-colour-1"))
                                    .setValue(Color.web("#e3f4ef"));
                            assertThat(((Label) form.lookup("#scale-palette")).getText())
                                    .contains("Lav og Moderat er for like");
                            assertThat(AccessibilityAudit.of(form)).isEmpty();
                        });

        shown.run("risks.scales");

        Scale before = scales.version(analysis.scaleId()).orElseThrow().scale();
        assertThat(scales.versions())
                .filteredOn(version -> version.version() == 2)
                .singleElement()
                .satisfies(
                        version -> {
                            assertThat(version.replaces()).isEqualTo(analysis.scaleId());
                            assertThat(version.scale().rank(new Cell(1, 1)))
                                    .isEqualTo(before.rank(new Cell(1, 1)) + 1);
                        });
        assertThat(risks.analysis(analysis.id()).orElseThrow().scaleId())
                .isEqualTo(analysis.scaleId());
    }

    @Test
    void aChangeOfScaleIsPreviewedRiskByRiskAndTheOldRatingsStayReadable() {
        scales.add("Enkel", ScaleTemplate.SIMPLE.scale(Language.NB), null);
        shown.workplace
                .dialogs()
                .willFill(
                        form -> {
                            onStage(form);
                            TableView<?> preview =
                                    (TableView<?>) form.lookup("#scale-move-preview");
                            assertThat(preview.getItems()).hasSize(1);
                            assertThat(AccessibilityAudit.of(form)).isEmpty();
                        });

        shown.run("risks.change-scale");

        RatedRisk now = risks.risk(dose.risk().id()).orElseThrow();
        assertThat(now.cell(no.rettesnor.risk.model.Stage.BEFORE)).contains(new Cell(3, 3));
        assertThat(onScreen(() -> shown.find("#matrix-scale", ComboBox.class).isVisible()))
                .isTrue();
        ComboBox<?> former = shown.find("#matrix-scale", ComboBox.class);
        doOnScreen(() -> former.getSelectionModel().select(1));
        assertThat(onScreen(() -> shown.find("#cell-4-4", Node.class).getAccessibleText()))
                .contains("R1");
        assertThat(onScreen(() -> shown.find("#analysis-banner", Label.class).getText()))
                .contains("tidligere skala");
    }

    private static void onStage(Node form) {
        Stage stage = new Stage();
        stage.setScene(new Scene((Parent) form, 900, 900));
        stage.show();
        ((Parent) form).applyCss();
        ((Parent) form).layout();
        stage.hide();
    }

    private static RatedRisk moved(RatedRisk rated, Cell cell) {
        return rated.moved(no.rettesnor.risk.model.Stage.BEFORE, null, "PEOPLE", cell);
    }

    private RatedRisk rated(RiskAnalysis where, String event, Cell cell) {
        RatedRisk added = risks.addRisk(where.id(), event);
        return risks.edit(added, Text.verbatim("x"), "", one -> moved(one, cell));
    }
}

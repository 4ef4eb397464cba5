package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Ref;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.uikit.Crumb;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

@ExtendWith(FxExtension.class)
class RiskRoomsFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RatedRisk dose;
    private ShownRisks shown;

    @BeforeEach
    void open() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        RiskStore risks = new RiskStore(temporary.store());
        risks.addRisk(analysis.id(), "Fall på badet");
        dose = risks.addRisk(analysis.id(), "Feil dose");
        shown = new ShownRisks(temporary.store());
        doOnScreen(() -> shown.page.open(new Ref(Risk.ENTITY, dose.risk().id()).toString()));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void theWorkshopBeginsAtTheSelectedRiskAndTheCrumbLeadsBackToTheMatrix() {
        shown.run("risks.workshop");

        assertThat(onScreen(() -> shown.find("#scoring-title", Label.class).getText()))
                .isEqualTo("R2  Feil dose");
        doOnScreen(
                () -> {
                    Crumb analysis = shown.page.crumbs().getValue().get(1);
                    Objects.requireNonNull(analysis.open()).run();
                });
        assertThat(onScreen(() -> shown.find("#scoring", Node.class).isVisible())).isFalse();
        assertThat(shown.page.crumbs().getValue()).hasSize(2);
    }

    @Test
    void theBowTieIsThatOfTheSelectedRisk() {
        shown.run("risks.bow-tie");

        assertThat(shown.has("#bow-tie-" + dose.risk().id())).isTrue();
        assertThat(shown.page.crumbs().getValue().getLast().name())
                .isEqualTo("Sløyfediagram for R2");
    }

    @Test
    void theOpenAnalysisIsWrittenInTheFormatsThatAreTicked(@TempDir Path folder) {
        shown.workplace.files().willChoose(folder);
        shown.workplace
                .dialogs()
                .willFill(form -> ((CheckBox) form.lookup("#export-svg")).setSelected(true));
        shown.run("risks.export");

        assertThat(folder)
                .isDirectoryContaining("glob:**/Legemidler.xlsx")
                .isDirectoryContaining("glob:**/Legemidler.pdf")
                .isDirectoryContaining("glob:**.svg");
    }

    @Test
    void anActionIsAddedInTheInspectorOfItsRisk() {
        doOnScreen(
                () -> {
                    TextField next = shown.find("#detail-action-next", TextField.class);
                    next.setText("Multidose i alle soner");
                    next.fireEvent(new ActionEvent());
                });

        assertThat(new ActionStore(temporary.store()).of(new Ref(Risk.ENTITY, dose.risk().id())))
                .extracting(ImprovementAction::text)
                .containsExactly("Multidose i alle soner");
    }
}

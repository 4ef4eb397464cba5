package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.CountingFeature;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
class ReportProofFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    private final CountingFeature feature = new CountingFeature();
    private ReportsViewModel model;
    private ReportsPage page;
    private Stage stage;

    @BeforeEach
    void openThePage() {
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        model =
                new ReportsViewModel(
                        new Features(List.of(feature)),
                        temporary.store(),
                        Language.NB,
                        new SameThreadTaskExecutor(),
                        Runnable::run,
                        TemporaryStore.CLOCK);
        stage = FxExtension.onScreen(Stage::new);
        page =
                FxExtension.onScreen(
                        () -> {
                            ReportsPage made = new ReportsPage(workplace.workplace(), model);
                            Scene scene = new Scene((Parent) made.node(), 1000, 700);
                            // The caret moves in a window only.
                            stage.setScene(scene);
                            stage.show();
                            made.attach();
                            layOut(scene);
                            return made;
                        });
    }

    @AfterEach
    void closeTheWindow() {
        FxExtension.doOnScreen(() -> stage.close());
    }

    @Test
    void aNumberThatIsKeptBackIsToldOnceSomebodySaysWhoAndWhy() {
        feature.north = 3;
        begin();
        workplace
                .dialogs()
                .willFill(
                        list -> {
                            TableView<?> numbers = (TableView<?>) list.lookup("#withheld-numbers");
                            assertThat(numbers.getItems()).hasSize(2);
                            assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(list)))
                                    .isEmpty();
                        });
        workplace
                .dialogs()
                .willFill(
                        form -> {
                            assertThat(words(form)).anyMatch(said -> said.contains("Tallet er 3"));
                            ((TextField) form.lookup("#withheld-who")).setText("Kari Nordmann");
                            ((TextArea) form.lookup("#withheld-reason")).setText("Kjent fra før");
                        });
        FxExtension.doOnScreen(
                () ->
                        page.commands().stream()
                                .filter(command -> command.id().equals("reports.withheld"))
                                .findFirst()
                                .orElseThrow()
                                .run()
                                .run());
        assertThat(
                        new ReportStore(temporary.store())
                                .exemptions(
                                        new ReportStore(temporary.store())
                                                .reports()
                                                .getFirst()
                                                .id()))
                .singleElement()
                .satisfies(
                        decided -> {
                            assertThat(decided.who()).isEqualTo("Kari Nordmann");
                            assertThat(decided.reason()).isEqualTo("Kjent fra før");
                        });
    }

    private static List<String> words(Node form) {
        List<String> words = new ArrayList<>();
        if (form instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        if (form instanceof Label label) {
            words.add(label.getText());
        }
        return words;
    }

    @Test
    void aFrozenReportShowsWhatProvesItAndWhatWasCorrectedSince() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    model.publicationProperty().set(false);
                    model.freeze(
                            done -> {},
                            failure -> {
                                throw new AssertionError(failure);
                            });
                    feature.north = 11;
                    model.refresh();
                    outline().getSelectionModel().clearAndSelect(0);
                    layOut(page.node().getScene());
                });
        assertThat(page.node().lookupAll(".report-correction")).hasSize(2);
    }

    private void begin() {
        FxExtension.doOnScreen(
                () -> {
                    model.begin(
                            ReportingPeriod.year(2025),
                            "",
                            failure -> {
                                throw new AssertionError(failure);
                            });
                    layOut(page.node().getScene());
                });
    }

    private ListView<?> outline() {
        return (ListView<?>) page.node().lookup("#reports-outline");
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}

package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

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

    private ShownReports shown;
    private ReportsPage page;

    @BeforeEach
    void openThePage() {
        shown = new ShownReports(temporary.store());
        page = shown.page();
    }

    @AfterEach
    void closeTheWindow() {
        shown.close();
    }

    @Test
    void aNumberThatIsKeptBackIsToldOnceSomebodySaysWhoAndWhy() {
        shown.feature.north = 3;
        shown.begin();
        shown.workplace
                .dialogs()
                .willFill(
                        list -> {
                            TableView<?> numbers = (TableView<?>) list.lookup("#withheld-numbers");
                            assertThat(numbers.getItems()).hasSize(2);
                            assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(list)))
                                    .isEmpty();
                        });
        shown.workplace
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
        shown.begin();
        FxExtension.doOnScreen(
                () -> {
                    shown.model.publicationProperty().set(false);
                    shown.model.freeze(
                            done -> {},
                            failure -> {
                                throw new AssertionError(failure);
                            });
                    shown.feature.north = 11;
                    shown.model.refresh();
                    outline().getSelectionModel().clearAndSelect(0);
                    shown.layOut();
                });
        assertThat(page.node().lookupAll(".report-correction")).hasSize(2);
    }

    @Test
    void whoeverFreezesIsToldWhatNobodyHasReadThrough() {
        shown.begin();
        FxExtension.doOnScreen(
                () ->
                        page.commands().stream()
                                .filter(command -> command.id().equals("reports.freeze"))
                                .findFirst()
                                .orElseThrow()
                                .run()
                                .run());
        assertThat(shown.workplace.dialogs().said().getLast())
                .startsWith("Fryse rapporten med tallene slik de er nå?")
                .contains("steder i rapporten er ikke fylt ut eller lest gjennom")
                .contains("En fryst rapport kan ikke endres.");
    }

    private ListView<?> outline() {
        return (ListView<?>) page.node().lookup("#reports-outline");
    }
}

package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.TestifyingFeature;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
class CoveragePaneFxTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    private final List<String> sections = new ArrayList<>();
    private CoveragePane pane;
    private Stage stage;
    private String root;

    @BeforeEach
    void openThePane() throws ProblemException {
        OrganisationStore organisation = new OrganisationStore(temporary.store());
        organisation.addMunicipality("Testkommunen", null);
        root = organisation.treeOfAll().roots().getFirst().id();
        TestifyingFeature feature = new TestifyingFeature();
        feature.followed.put(root, 60);
        feature.overdue.put(root, 7);
        feature.roles.put(root, 2);
        Prepared prepared =
                new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC)
                        .fromTemplate(
                                ReportingPeriod.year(2025),
                                "",
                                Language.NB,
                                Publishing.INTERNAL,
                                ProgressMonitor.none());
        stage = FxExtension.onScreen(Stage::new);
        pane =
                FxExtension.onScreen(
                        () -> {
                            CoveragePane made =
                                    new CoveragePane(workplace.workplace(), sections::add);
                            made.show(prepared);
                            stage.setScene(new Scene(made, 1000, 600));
                            stage.show();
                            return made;
                        });
    }

    @AfterEach
    void closeTheWindow() {
        FxExtension.doOnScreen(() -> stage.close());
    }

    @Test
    void enterOnACellOpensTheRowsItCounts() {
        FxExtension.doOnScreen(
                () -> {
                    choose(3);
                    matrix().fireEvent(enter());
                });
        assertThat(workplace.navigation().moves()).containsExactly("followed?unit=" + root);
    }

    @Test
    void theCellAtHandSaysWhatItRestsOnAndEachPartOpensItsOwnRows() {
        List<Hyperlink> links =
                FxExtension.onScreen(
                        () -> {
                            choose(3);
                            return pane
                                    .lookup("#coverage-statements")
                                    .lookupAll(".hyperlink")
                                    .stream()
                                    .map(Hyperlink.class::cast)
                                    .toList();
                        });
        assertThat(((Label) pane.lookup("#coverage-cell")).getText())
                .startsWith("Testkommunen, c Avvik og risiko: delvis (60, mangler ");
        assertThat(links).extracting(Hyperlink::getText).contains("followed: 60", "overdue: 7");
        FxExtension.doOnScreen(
                () ->
                        links.stream()
                                .filter(link -> link.getText().equals("overdue: 7"))
                                .forEach(Hyperlink::fire));
        assertThat(workplace.navigation().moves()).containsExactly("overdue?unit=" + root);
    }

    @Test
    void aGapInTheReportItselfLeadsToItsSection() {
        FxExtension.doOnScreen(
                () -> {
                    choose(2);
                    matrix().fireEvent(enter());
                });
        assertThat(sections).hasSize(1);
    }

    @Test
    void theOutlineSaysTheSameLineByLine() {
        TreeView<?> outline = FxExtension.onScreen(this::outline);
        assertThat(outline.getRoot().getChildren()).hasSize(1);
        assertThat(outline.getRoot().getChildren().getFirst().getChildren())
                .extracting(item -> item.getValue().toString())
                .contains("a Oppgaver og organisering: ◐ delvis (2, mangler 1)");
    }

    private void choose(int column) {
        matrix().getSelectionModel().clearSelection();
        select(matrix(), column);
    }

    private static <T> void select(TableView<T> table, int column) {
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
    }

    private TableView<?> matrix() {
        return (TableView<?>) pane.lookup("#coverage-matrix");
    }

    private TreeView<?> outline() {
        ((TabPane) pane.lookup("#coverage-tabs")).getSelectionModel().select(2);
        pane.applyCss();
        pane.layout();
        return (TreeView<?>) pane.lookup("#coverage-outline");
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }
}

package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.CountingFeature;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.reports.viewmodel.ReportsViewModel;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

@ExtendWith(FxExtension.class)
class ReportsPageFxTest {

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
    void anEmptyStoreOffersToBegin() {
        assertThat(page.node().lookup("#reports-begin")).isNotNull();
    }

    @Test
    void theOutlineSaysHowMuchThereIsToLookAtInEachSection() {
        begin();
        assertThat(outline().getItems())
                .extracting(line -> ((Outline) line).words())
                .anyMatch(words -> words.contains("System og organisering – 1"));
    }

    @Test
    void aTextIsKeptWhenTheCaretLeavesItAndReadsWithItsNumbers() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    TextArea area = (TextArea) page.node().lookup(".text-area");
                    area.requestFocus();
                    area.setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                    layOut(page.node().getScene());
                });
        assertThat(blocks())
                .extracting(ReportBlock::content)
                .anyMatch(words -> words.contains("Nord"));
        assertThat(area().reading()).isEqualTo("Vi fikk 12.");
        assertThat(area().content()).isEqualTo("Vi fikk [[Etter sted | Nord | nå]].");
    }

    @Test
    void aTextWhoseNumberHasChangedIsConfirmedWithAButton() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    TextArea area = (TextArea) page.node().lookup(".text-area");
                    area.requestFocus();
                    area.setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                    feature.north = 13;
                    model.refresh();
                    layOut(page.node().getScene());
                    Button confirm =
                            (Button)
                                    page.node().lookupAll(".button").stream()
                                            .filter(
                                                    node ->
                                                            String.valueOf(node.getId())
                                                                    .startsWith("report-confirm"))
                                            .findFirst()
                                            .orElseThrow();
                    confirm.fire();
                    layOut(page.node().getScene());
                });
        assertThat(blocks())
                .extracting(block -> String.valueOf(block.reviewed()))
                .anyMatch(review -> review.contains("=13"));
    }

    @Test
    void keepingATextReadsNoNumbersAnewAndAChangeInTheRegisterDoes() {
        begin();
        int before = feature.asked;
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                });
        assertThat(feature.asked).isEqualTo(before);

        feature.north = 14;
        FxExtension.doOnScreen(
                () -> {
                    new OrganisationStore(temporary.store()).addMunicipality("Nabokommunen", null);
                    layOut(page.node().getScene());
                });
        assertThat(feature.asked).isGreaterThan(before);
        assertThat(area().reading()).isEqualTo("Vi fikk 14.");
        assertThat(page.node().lookupAll(".button"))
                .extracting(node -> String.valueOf(node.getId()))
                .anyMatch(id -> id.startsWith("report-confirm"));
    }

    @Test
    void whatIsBeingWrittenIsNotLostWhenTheRegisterChanges() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Halvferdig [[Etter sted | Nord | nå]]");
                    area().positionCaret(4);
                    feature.north = 15;
                    new OrganisationStore(temporary.store()).addMunicipality("Nabokommunen", null);
                    layOut(page.node().getScene());
                });
        assertThat(area().reading()).isEqualTo("Halvferdig 15");
        assertThat(area().isFocused()).isTrue();
        assertThat(area().getCaretPosition()).isEqualTo(4);
    }

    @Test
    void aFieldIsTakenAwayWholeAndItsRowsOpenWithEnter() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    FieldArea area = area();
                    area.requestFocus();
                    area.setText("a [[Etter sted | Nord | nå]] b");
                    area.selectRange(2, 3);
                    area.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
                });
        assertThat(workplace.navigation().moves()).containsExactly("places?nord");
        FxExtension.doOnScreen(
                () -> {
                    area().positionCaret(area().spans().getFirst().end());
                    area().deletePreviousChar();
                });
        assertThat(area().content()).isEqualTo("a  b");
        FxExtension.doOnScreen(() -> area().undo());
        assertThat(area().content()).isEqualTo("a [[Etter sted | Nord | nå]] b");
    }

    @Test
    void aNumberTypedByHandIsPointedOutOnceAndCanBecomeAField() {
        begin();
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Vi fikk 12 i 2025, se § 25-1.");
                    outline().requestFocus();
                    layOut(page.node().getScene());
                    page.node().lookupAll(".report-typed-make").stream()
                            .map(Hyperlink.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .fire();
                });
        assertThat(blocks())
                .extracting(ReportBlock::content)
                .contains("Vi fikk [[Etter sted | Nord | nå]] i 2025, se § 25-1.");
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

    private FieldArea area() {
        return (FieldArea) page.node().lookup(".text-area");
    }

    private ListView<?> outline() {
        return (ListView<?>) page.node().lookup("#reports-outline");
    }

    private List<ReportBlock> blocks() {
        ReportStore reports = new ReportStore(temporary.store());
        return reports.draft(reports.reports().getFirst().id()).orElseThrow().blocks();
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}

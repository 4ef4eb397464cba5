package no.rettesnor.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.model.ReportBlock;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;

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
    void anEmptyStoreOffersToBegin() {
        assertThat(page.node().lookup("#reports-begin")).isNotNull();
    }

    @Test
    void theOutlineSaysHowMuchThereIsToLookAtInEachSection() {
        shown.begin();
        assertThat(outline().getItems())
                .extracting(line -> ((Outline) line).words())
                .anyMatch(words -> words.contains("System og organisering – 1"));
    }

    @Test
    void aTextIsKeptWhenTheCaretLeavesItAndReadsWithItsNumbers() {
        shown.begin();
        FxExtension.doOnScreen(
                () -> {
                    TextArea area = (TextArea) page.node().lookup(".text-area");
                    area.requestFocus();
                    area.setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                    shown.layOut();
                });
        assertThat(blocks())
                .extracting(ReportBlock::content)
                .anyMatch(words -> words.contains("Nord"));
        assertThat(area().reading()).isEqualTo("Vi fikk 12.");
        assertThat(area().content()).isEqualTo("Vi fikk [[Etter sted | Nord | nå]].");
    }

    @Test
    void aTextWhoseNumberHasChangedIsConfirmedWithAButton() {
        shown.begin();
        FxExtension.doOnScreen(
                () -> {
                    TextArea area = (TextArea) page.node().lookup(".text-area");
                    area.requestFocus();
                    area.setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                    shown.feature.north = 13;
                    shown.model.refresh();
                    shown.layOut();
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
                    shown.layOut();
                });
        assertThat(blocks())
                .extracting(block -> String.valueOf(block.reviewed()))
                .anyMatch(review -> review.contains("=13"));
    }

    @Test
    void keepingATextReadsNoNumbersAnewAndAChangeInTheRegisterDoes() {
        shown.begin();
        int before = shown.feature.asked;
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Vi fikk [[Etter sted | Nord | nå]].");
                    outline().requestFocus();
                });
        assertThat(shown.feature.asked).isEqualTo(before);

        shown.feature.north = 14;
        FxExtension.doOnScreen(
                () -> {
                    new OrganisationStore(temporary.store()).addMunicipality("Nabokommunen", null);
                    shown.layOut();
                });
        assertThat(shown.feature.asked).isGreaterThan(before);
        assertThat(area().reading()).isEqualTo("Vi fikk 14.");
        assertThat(page.node().lookupAll(".button"))
                .extracting(node -> String.valueOf(node.getId()))
                .anyMatch(id -> id.startsWith("report-confirm"));
    }

    @Test
    void whatIsBeingWrittenIsNotLostWhenTheRegisterChanges() {
        shown.begin();
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Halvferdig [[Etter sted | Nord | nå]]");
                    area().positionCaret(4);
                    shown.feature.north = 15;
                    new OrganisationStore(temporary.store()).addMunicipality("Nabokommunen", null);
                    shown.layOut();
                });
        assertThat(area().reading()).isEqualTo("Halvferdig 15");
        assertThat(area().isFocused()).isTrue();
        assertThat(area().getCaretPosition()).isEqualTo(4);
    }

    @Test
    void aFieldIsTakenAwayWholeAndItsRowsOpenWithEnter() {
        shown.begin();
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
        assertThat(shown.workplace.navigation().moves()).containsExactly("places?nord");
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
        shown.begin();
        FxExtension.doOnScreen(
                () -> {
                    area().requestFocus();
                    area().setText("Vi fikk 12 i 2025, se § 25-1.");
                    outline().requestFocus();
                    shown.layOut();
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
}

package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.store.DisclosureStore;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.deviations.viewmodel.DisclosureViewModel;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TestWorkplace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

@ExtendWith(FxExtension.class)
final class DisclosureReviewFxTest {

    private final FxRobot robot = new FxRobot();
    @TempDir Path folder;
    private Municipal municipal;
    private DisclosureStore store;
    private TestWorkplace workplace;
    private Desk desk;
    private Deviation first;
    private Deviation second;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        store = new DisclosureStore(municipal.store);
        first = report("Kari Nordmann falt. Naboen ringte 912 34 567.");
        second = report("Ola Hansen hentet bilen.");
        Clock clock = Clock.fixed(Municipal.NOW, Municipal.ZONE);
        workplace = new TestWorkplace(Language.NB, clock);
        desk =
                Desk.of(
                        municipal.store,
                        workplace.workplace().tasks(),
                        Runnable::run,
                        workplace.workplace().dialogs()::problem,
                        Language.NB,
                        clock);
    }

    private Deviation report(String text) {
        return municipal.report(
                municipal.ward,
                "Hendelse",
                Municipal.TODAY,
                Severity.MINOR,
                DeviationEdit.none().and(DeviationField.DESCRIPTION, text));
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    private List<Redaction> pieces(DisclosureRequest request, Deviation deviation) {
        return store.review(request.id(), deviation.id()).orElseThrow().redactions();
    }

    private static String said(TextArea text) {
        return onScreen(() -> text.getText());
    }

    @Test
    void whatAnotherWindowHasWrittenToFilesIsRefusedInOneSentence() {
        DisclosureRequest request =
                store.open(
                                new DisclosureRequest.Draft("Krav", "", Municipal.TODAY, ""),
                                List.of(first.id()))
                        .orThrow();
        DisclosureViewModel model = new DisclosureViewModel(desk);
        doOnScreen(() -> model.resume(request, () -> {}));
        settle();
        store.exported(request.id());

        doOnScreen(() -> model.decide(pieces(request, first), RedactionDecision.ACCEPTED));
        settle();

        assertThat(workplace.dialogs().said())
                .containsExactly(
                        "Kravet «Krav» er skrevet til filer, og kan ikke endres. Lag et nytt fra"
                                + " det.");
    }

    @Test
    void allOfTheReviewWorksWithTheKeys() {
        DisclosureRequest request =
                store.open(
                                new DisclosureRequest.Draft("Krav", "", Municipal.TODAY, ""),
                                List.of(first.id(), second.id()))
                        .orThrow();
        DisclosureViewModel model = new DisclosureViewModel(desk);
        doOnScreen(
                () -> {
                    model.attach();
                    model.resume(request, () -> {});
                });
        settle();
        DisclosurePane pane = onScreen(() -> new DisclosurePane(workplace.workplace(), model));
        Stage stage = onScreen(() -> ShownPage.shown(pane));
        TextArea text = (TextArea) pane.lookup("#disclosure-text");
        assertThat(said(text)).contains("[? Kari Nordmann] falt");
        assertThat(onScreen(() -> AccessibilityAudit.of(pane))).isEmpty();

        doOnScreen(pane::requestFocus);
        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(pieces(request, first))
                .extracting(Redaction::decision)
                .containsExactly(RedactionDecision.ACCEPTED, RedactionDecision.REJECTED);
        assertThat(said(text)).contains("[× Kari Nordmann]").contains("912 34 567.");

        doOnScreen(
                () -> {
                    text.requestFocus();
                    int at = text.getText().indexOf("Naboen");
                    text.selectRange(at, at + 6);
                });
        robot.push(KeyCode.INSERT);
        settle();
        assertThat(pieces(request, first)).hasSize(3).anyMatch(Redaction::byHand);
        assertThat(said(text)).contains("[× Naboen]");

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        settle();
        Label where = (Label) pane.lookup("#disclosure-where");
        assertThat(onScreen(where::getText)).contains("2 av 2").contains("1 forslag igjen");
        ListView<?> list = (ListView<?>) pane.lookup("#disclosure-pieces");
        assertThat(onScreen(() -> list.getItems().toString())).contains("Ola Hansen");
        doOnScreen(stage::close);
    }

    @Test
    void fromASelectionToTheFilesOthersMayHave() {
        Path out = folder.resolve("ut");
        workplace
                .dialogs()
                .willFill(
                        form ->
                                ((TextField) form.lookup("#disclosure-title"))
                                        .setText("Krav fra avisen"));
        workplace.dialogs().willFill(review -> {});
        workplace.files().willChoose(out);

        doOnScreen(
                () ->
                        new DisclosureReview(workplace.workplace(), desk)
                                .begin(
                                        List.of(first.id()),
                                        DeviationFilter.ALL,
                                        DeviationSort.LATEST));
        settle();

        assertThat(out.resolve("innsyn-offentlig.pdf")).exists();
        assertThat(out.resolve("innsyn-offentlig.xlsx")).exists();
        assertThat(out.resolve("innsyn-sladdelogg-intern.xlsx")).exists();
        assertThat(store.requests())
                .singleElement()
                .satisfies(
                        made -> {
                            assertThat(made.title()).isEqualTo("Krav fra avisen");
                            assertThat(made.state()).isEqualTo(DisclosureRequest.State.EXPORTED);
                            assertThat(store.deviations(made.id())).containsExactly(first.id());
                        });
    }
}

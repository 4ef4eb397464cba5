package no.rettesnor.deviations.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;
import static no.rettesnor.testsupport.FxExtension.settle;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.store.OccurrenceLinks;
import no.rettesnor.feature.Foreseen;
import no.rettesnor.feature.Occurred;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.form.Paragraph;
import no.rettesnor.uikit.form.SearchableChoice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;

@ExtendWith(FxExtension.class)
final class DeviationsPageFxTest {

    private final FxRobot robot = new FxRobot();
    private Municipal municipal;
    private ShownPage shown;
    private Deviation severe;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        municipal.report(
                municipal.ward, "Fall på badet", Municipal.TODAY.minusDays(3), Severity.MINOR);
        municipal.report(
                municipal.school, "Hærverk", Municipal.TODAY.minusDays(2), Severity.MODERATE);
        municipal.report(
                municipal.homeCare, "Feil dose", Municipal.TODAY.minusDays(1), Severity.MINOR);
        severe =
                municipal.report(
                        municipal.homeCare,
                        "Epikrise på avveie",
                        Municipal.TODAY,
                        Severity.SERIOUS,
                        DeviationEdit.of(DeviationField.TYPE, "PRIVACY_WRONG_RECIPIENT"));
        municipal.deviations.changeStatus(severe.id(), DeviationStatus.RECEIVED, null);
        municipal.deviations.changeStatus(severe.id(), DeviationStatus.IN_PROGRESS, null);
        shown = new ShownPage(municipal);
    }

    @AfterEach
    void close() {
        shown.close();
        municipal.close();
    }

    @Test
    void wordsInTheSearchFieldNarrowTheList() {
        doOnScreen(shown.page::find);

        robot.write("fall");
        robot.push(KeyCode.ENTER);
        settle();

        assertThat(shown.table().getItems()).hasSize(1);
        assertThat(onScreen(() -> shown.page.status().getValue())).isEqualTo("1 avvik");
    }

    @Test
    void severalChosenWithTheKeyboardGetOneNewSeverityAndUndoTakesItBack() {
        selectFirst();
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        settle();
        ComboBox<?> severity = shown.find("#bulk-severity", ComboBox.class);
        String prompt = onScreen(severity::getPromptText);
        assertThat(prompt).isEqualTo("(flere verdier)");

        doOnScreen(() -> severity.getSelectionModel().select(4));
        assertThat(critical()).isEqualTo(3);

        doOnScreen(() -> municipal.store.journal().undo());
        assertThat(critical()).isZero();
    }

    @Test
    void closingASevereOneShowsTheDemandWhereItIsMended() {
        selectFirst();

        doOnScreen(() -> shown.find("#detail-step-CLOSED", Button.class).fire());

        Label causes = shown.find("#detail-causes-problem", Label.class);
        assertThat(onScreen(causes::isVisible)).isTrue();
        assertThat(onScreen(causes::getText)).contains("rotårsak");
        assertThat(onScreen(() -> shown.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("detail-cause-next");
    }

    @Test
    void whatIsTypedIsStoredWhenTheFieldIsLeft() {
        selectFirst();
        TextField title = shown.find("#detail-title", TextField.class);
        doOnScreen(title::requestFocus);
        robot.push(KeyCode.END).write(" igjen");

        robot.push(KeyCode.TAB);
        settle();

        assertThat(municipal.deviations.find(severe.id()).orElseThrow().title())
                .isEqualTo("Epikrise på avveie igjen");
    }

    @Test
    void aColleaguesChangeDoesNotTakeTheCaretFromWhoeverTypes() {
        selectFirst();
        TextField title = shown.find("#detail-title", TextField.class);
        doOnScreen(title::requestFocus);
        robot.push(KeyCode.HOME).write("To ");

        doOnScreen(
                () ->
                        municipal.deviations.change(
                                severe.id(),
                                DeviationEdit.of(DeviationField.CASE_HANDLER, "Ola Hansen")));

        String words = onScreen(title::getText);
        assertThat(words).isEqualTo("To Epikrise på avveie");
        assertThat(onScreen(title::getCaretPosition)).isEqualTo(3);
        assertThat(onScreen(title::isFocused)).isTrue();
        assertThat(onScreen(() -> shown.find("#detail-handler", TextField.class).getText()))
                .isEqualTo("Ola Hansen");
    }

    @Test
    void aUnitThatIsEmptiedComesBackBecauseADeviationHappenedSomewhere() {
        selectFirst();
        TextField unit = shown.find("#detail-unit", TextField.class);
        String before = onScreen(unit::getText);
        doOnScreen(unit::requestFocus);

        doOnScreen(unit::clear);
        doOnScreen(shown.page::focus);

        String after = onScreen(unit::getText);
        assertThat(after).isEqualTo(before).isNotEmpty();
    }

    @Test
    void anotherCategoryBringsItsTypesAndChoosesNoneOfThem() {
        selectFirst();
        ComboBox<?> category = shown.find("#detail-category", ComboBox.class);

        doOnScreen(() -> category.getSelectionModel().select(1));

        Deviation stored = municipal.deviations.find(severe.id()).orElseThrow();
        assertThat(stored.categoryId()).isEqualTo("HSE");
        assertThat(stored.typeId()).isNull();
        ComboBox<?> type = shown.find("#detail-type", ComboBox.class);
        String chosen = onScreen(() -> String.valueOf(type.getValue()));
        assertThat(chosen).isEqualTo("Ikke oppgitt");
        assertThat(onScreen(() -> type.getItems().toString())).contains("Vold og trusler");
    }

    @Test
    void aReferenceOpensInTheInspector() {
        doOnScreen(() -> shown.page.open(severe.ref().toString()));

        assertThat(onScreen(() -> shown.find("#inspector-title", Label.class).getText()))
                .isEqualTo("Epikrise på avveie");
    }

    @Test
    @SuppressWarnings("unchecked") // the form chooses among risks
    void whatIsChosenIsLinkedToARiskInOneStepAndTheInspectorOpensTheRisk() {
        selectFirst();
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        settle();
        shown.workplace
                .dialogs()
                .willFill(
                        form -> {
                            SearchableChoice<Foreseen> risk =
                                    (SearchableChoice<Foreseen>) form.lookup("#link-risk");
                            risk.setText("R7 Feil dose – Hjemmetjenesten");
                            risk.valueProperty().set(new Foreseen(ShownPage.RISK, risk.getText()));
                        });

        doOnScreen(() -> shown.find("#bulk-link-risk", Button.class).fire());

        assertThat(linked()).hasSize(2);
        assertThat(shown.workplace.notifications().said())
                .containsExactly("2 avvik koblet til R7 Feil dose – Hjemmetjenesten.");
        selectFirst();
        Hyperlink risk = shown.find("#detail-link-0", Hyperlink.class);
        assertThat(onScreen(risk::getText)).isEqualTo("R7 Feil dose – Hjemmetjenesten");
        doOnScreen(risk::fire);
        assertThat(shown.workplace.navigation().moves()).anyMatch(to -> to.contains("risk:r7"));
        doOnScreen(() -> municipal.store.journal().undo());
        assertThat(linked()).isEmpty();
    }

    private List<Occurred> linked() {
        return new OccurrenceLinks(municipal.store).of(ShownPage.RISK);
    }

    @Test
    void aReportComesIntoTheListAndIsTold() {
        shown.workplace
                .dialogs()
                .willFill(
                        form -> {
                            ((Paragraph) form.lookup("#new-what")).setText("Brann i papirkurv");
                            chooseUnit(form);
                        });

        doOnScreen(() -> command("deviations.new").invoke());

        assertThat(shown.table().getItems()).hasSize(5);
        assertThat(shown.workplace.notifications().said())
                .containsExactly("Avvik 2025-0005 er meldt.");
    }

    @Test
    void theListIsExportedInTwoActions() {
        Path target = municipal.store.file().resolveSibling("liste.xlsx");
        shown.workplace.files().willChoose(target);

        doOnScreen(() -> command("deviations.export").invoke());

        assertThat(target).isNotEmptyFile();
        assertThat(shown.workplace.notifications().said())
                .containsExactly("4 avvik er skrevet til liste.xlsx.");
    }

    @Test
    void nothingThatTakesTheFocusIsSilentToAScreenReader() {
        selectFirst();

        assertThat(onScreen(() -> AccessibilityAudit.of(shown.stage.getScene().getRoot())))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the form chooses among units
    private void chooseUnit(Node form) {
        ((SearchableChoice<OrgUnit>) form.lookup("#new-unit"))
                .valueProperty()
                .set(municipal.school);
    }

    private void selectFirst() {
        doOnScreen(
                () -> {
                    shown.table().requestFocus();
                    shown.table().getSelectionModel().clearAndSelect(0);
                });
    }

    private Command command(String id) {
        return shown.page.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long critical() {
        return municipal
                .deviations
                .list()
                .page(DeviationFilter.ALL, DeviationSort.LATEST, null, 100)
                .stream()
                .filter(line -> line.actual() == Severity.CRITICAL)
                .count();
    }
}

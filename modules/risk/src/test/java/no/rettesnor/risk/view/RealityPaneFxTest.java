package no.rettesnor.risk.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.TestAnalysis;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.statistics.FakeRegister;
import no.rettesnor.risk.store.RealityStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.viewmodel.RealityViewModel;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.testsupport.TemporaryStore;
import no.rettesnor.testsupport.TestWorkplace;
import no.rettesnor.uikit.filter.Filter;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxExtension.class)
class RealityPaneFxTest {

    private static final YearMonth LAST = YearMonth.of(2025, 12);

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private final TestWorkplace workplace = new TestWorkplace(Language.NB, TemporaryStore.CLOCK);
    private final FakeRegister register = new FakeRegister(LAST);
    private final List<Throwable> failures = new ArrayList<>();
    private RealityStore realities;
    private RealityViewModel model;
    private Risk risk;

    @BeforeEach
    void begin() {
        RiskAnalysis analysis = TestAnalysis.begin(temporary.store());
        RiskStore risks = new RiskStore(temporary.store());
        realities = new RealityStore(temporary.store());
        RatedRisk added = risks.addRisk(analysis.id(), "Beboer faller");
        risk =
                risks.edit(
                                added,
                                Text.verbatim("R"),
                                "",
                                each ->
                                        each.with(
                                                each.risk()
                                                        .withLikelihood(
                                                                no.rettesnor.risk.model.Stage
                                                                        .BEFORE,
                                                                2)))
                        .risk();
        register.happened(LAST, 9);
        model =
                new RealityViewModel(
                        temporary.store(),
                        List.of(register),
                        workplace.workplace().tasks(),
                        workplace.workplace().tasks(),
                        workplace.workplace().screen(),
                        failures::add);
    }

    @Test
    void theRegisterIsAskedByChipsAndAnswersBesideTheRating() {
        RealityPane pane = open();
        assertThat(said(pane, "#reality-sentence")).startsWith("Ingen har sagt hvilke avvik");

        FxExtension.doOnScreen(
                () ->
                        ((FilterBar) pane.lookup("#reality-filter"))
                                .stateProperty()
                                .set(FilterState.EMPTY.with(new Filter("type", List.of("fall")))));

        assertThat(realities.occurrences(risk.id())).hasSize(1);
        assertThat(said(pane, "#reality-sentence")).contains("hendte 9 ganger på 24 måneder");
        assertThat(said(pane, "#reality-conclusion")).contains("bør vurderes på nytt");
        assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(pane))).isEmpty();
        FxExtension.doOnScreen(() -> ((Button) pane.lookup("#reality-rows")).fire());
        assertThat(workplace.navigation().moves())
                .anyMatch(move -> move.contains("2024-01-01/2026-01-01"));
        close(pane);
    }

    @Test
    void aRatingIsKeptWithAReasonAndThenTheQuestionRests() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        RealityPane pane = open();

        FxExtension.doOnScreen(() -> ((Button) pane.lookup("#reality-kept")).fire());
        assertThat(failures).hasSize(1);
        FxExtension.doOnScreen(
                () -> {
                    ((TextArea) pane.lookup("#reality-reason")).setText("Nytt gulv");
                    ((Button) pane.lookup("#reality-kept")).fire();
                });

        assertThat(realities.answers(risk.id()))
                .extracting(Answer::kind)
                .containsExactly(Answer.Kind.KEPT);
        assertThat(said(pane, "#reality-answer")).contains("9 ganger").endsWith("Nytt gulv");
        assertThat(FxExtension.onScreen(() -> pane.lookup("#reality-kept").getParent().isVisible()))
                .isTrue();
        assertThat(
                        FxExtension.onScreen(
                                () ->
                                        pane.lookup("#reality-kept")
                                                .getParent()
                                                .getParent()
                                                .isVisible()))
                .isFalse();
        close(pane);
    }

    @Test
    void whatCameOfAnActionStandsBeneath() {
        realities.say(risk, "deviation", FakeRegister.FALLS);
        ActionStore actions = new ActionStore(temporary.store());
        ImprovementAction action =
                actions.add(new Ref(Risk.ENTITY, risk.id()), "Nytt gulv").orThrow();
        actions.setDone(action.id(), LocalDate.of(2025, 6, 30)).orThrow();
        RealityPane pane = open();

        assertThat(said(pane, "#reality-effect-" + action.id()))
                .startsWith("Etter «Nytt gulv»: 0 før og 9 etter");
        close(pane);
    }

    @Test
    void whatIsTiedToTheRiskIsListedOpenedAndUntied() {
        Ref fall = register.knows("fall-i-trapp", LAST.atDay(3)).ref();
        register.knows("annet", LAST.atDay(4));
        RealityPane pane = open();
        assertThat(said(pane, "#reality-linked-heading")).startsWith("Ingen avvik er koblet");
        workplace
                .dialogs()
                .willFill(
                        form -> {
                            ((TextField) form.lookup("#occurrence-words")).setText("trapp");
                            ListView<?> found = (ListView<?>) form.lookup("#occurrence-found");
                            assertThat(found.getItems()).hasSize(1);
                            found.getSelectionModel().selectFirst();
                        });
        FxExtension.doOnScreen(() -> ((Button) pane.lookup("#reality-link")).fire());

        assertThat(register.linked(new Ref(Risk.ENTITY, risk.id()))).hasSize(1);
        refresh();
        assertThat(said(pane, "#reality-linked-heading")).startsWith("Ett avvik er koblet");
        assertThat(FxExtension.onScreen(() -> AccessibilityAudit.of(pane))).isEmpty();
        FxExtension.doOnScreen(
                () -> ((Hyperlink) pane.lookup("#reality-linked-" + fall.id())).fire());
        assertThat(workplace.navigation().moves()).anyMatch(move -> move.contains("fall-i-trapp"));
        FxExtension.doOnScreen(
                () -> ((Button) pane.lookup("#reality-linked-" + fall.id() + "-remove")).fire());
        assertThat(register.linked(new Ref(Risk.ENTITY, risk.id()))).isEmpty();
        close(pane);
    }

    /// The register of this test tells nobody that it has changed.
    private void refresh() {
        FxExtension.doOnScreen(
                () -> {
                    model.leave();
                    model.show(risk.id());
                });
    }

    private RealityPane open() {
        return FxExtension.onScreen(
                () -> {
                    RealityPane pane = new RealityPane(workplace.workplace(), model);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(pane, 420, 720));
                    Theme.apply(
                            stage.getScene(), Appearance.standard().with(Appearance.Scheme.LIGHT));
                    stage.show();
                    model.show(risk.id());
                    return pane;
                });
    }

    private void close(RealityPane pane) {
        FxExtension.doOnScreen(
                () -> {
                    model.leave();
                    pane.getScene().getWindow().hide();
                });
    }

    private static String said(RealityPane pane, String id) {
        return FxExtension.onScreen(() -> ((Label) pane.lookup(id)).getText());
    }
}

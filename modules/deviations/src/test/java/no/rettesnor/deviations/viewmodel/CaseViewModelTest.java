package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.viewmodel.ActionViewModel;
import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.LinkRelation;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Step;
import no.rettesnor.uikit.page.HistoryLine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

final class CaseViewModelTest {

    private Municipal municipal;
    private Desk desk;
    private CaseViewModel model;
    private Deviation deviation;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        desk = DeskOf.of(municipal);
        deviation =
                municipal.report(
                        municipal.homeCare,
                        "Feil dose",
                        Municipal.TODAY,
                        Severity.SERIOUS,
                        DeviationEdit.of(DeviationField.TYPE, "SERVICE_MEDICATION"));
        model = new CaseViewModel(desk, DeskOf.names(desk));
        model.attach();
        model.open(deviation.id());
    }

    @AfterEach
    void close() {
        model.detach();
        municipal.close();
    }

    @Test
    void anEditReachesTheStoreAndComesBackThroughTheFeed() {
        model.field(DeviationField.TITLE).set("Feil dose insulin");

        assertThat(stored().title()).isEqualTo("Feil dose insulin");
        assertThat(shown().title()).isEqualTo("Feil dose insulin");
    }

    @Test
    void aColleaguesChangeComesTheSameWay() {
        municipal.deviations.change(
                deviation.id(), DeviationEdit.of(DeviationField.CASE_HANDLER, "Ola Hansen"));

        assertThat(model.field(DeviationField.CASE_HANDLER).valueProperty().get())
                .isEqualTo("Ola Hansen");
    }

    @Test
    void aColleaguesChangeElsewhereLeavesWhatIsBeingTyped() {
        model.field(DeviationField.TITLE).valueProperty().set("Feil dose ins");

        municipal.deviations.change(
                deviation.id(), DeviationEdit.of(DeviationField.CASE_HANDLER, "Ola Hansen"));

        assertThat(model.field(DeviationField.TITLE).valueProperty().get())
                .isEqualTo("Feil dose ins");
    }

    @Test
    void undoBringsTheOldValueBackOnScreen() {
        model.field(DeviationField.ACTUAL_SEVERITY).set(Severity.MINOR);

        municipal.store.journal().undo();

        assertThat(model.field(DeviationField.ACTUAL_SEVERITY).valueProperty().get())
                .isEqualTo(Severity.SERIOUS);
    }

    @Test
    void aTitleThatIsTakenAwayIsRefusedAtTheFieldAndNothingIsStored() {
        model.field(DeviationField.TITLE).set("");

        assertThat(model.field(DeviationField.TITLE).problemsProperty().get()).hasSize(1);
        assertThat(stored().title()).isEqualTo("Feil dose");
    }

    @Test
    void closingASevereOneDemandsARootCauseAndACheckedEffect() {
        inProgress();

        model.move(DeviationStatus.CLOSED, null);

        assertThat(model.problemsProperty().get())
                .extracting(FieldProblem::field)
                .containsExactly("causes", "actions");
        assertThat(shown().status()).isEqualTo(DeviationStatus.IN_PROGRESS);
    }

    @Test
    void withRootCauseAndCheckedActionASevereOneCloses() {
        inProgress();
        model.addCause("Utydelig merking");
        model.causes().getFirst().root().set(true);
        model.actions().add("Ny merking av dosetter");
        ActionViewModel action = model.actions().actions().getFirst();
        action.status().set(ActionStatus.DONE);
        action.verdict().set(EffectVerdict.EFFECTIVE);

        model.move(DeviationStatus.CLOSED, null);

        assertThat(model.problemsProperty().get()).isEmpty();
        assertThat(shown().status()).isEqualTo(DeviationStatus.CLOSED);
    }

    @Test
    void twoFieldsOfAnActionKeepTheirNewValues() {
        model.actions().add("Opplæring");
        ActionViewModel action = model.actions().actions().getFirst();

        action.owner().set("Berit Moe");
        action.due().set(Municipal.TODAY.plusDays(14));

        assertThat(model.actions().actions().getFirst()).isSameAs(action);
        assertThat(action.stored().owner()).isEqualTo("Berit Moe");
        assertThat(action.stored().due()).isEqualTo(Municipal.TODAY.plusDays(14));
    }

    @Test
    void anActionWhoseEffectIsCheckedBeforeItIsDoneSaysSoAtTheField() {
        model.actions().add("Opplæring");
        ActionViewModel action = model.actions().actions().getFirst();

        action.verdict().set(EffectVerdict.EFFECTIVE);

        assertThat(action.verdict().problemsProperty().get()).hasSize(1);
    }

    @Test
    void theHistoryTellsEachStepOnceWithBeforeAndAfter() {
        model.field(DeviationField.ACTUAL_SEVERITY).set(Severity.MINOR);

        HistoryLine latest = model.historyProperty().get().getFirst();
        assertThat(latest.who()).isEqualTo("Tester");
        assertThat(latest.changes())
                .anySatisfy(
                        change -> {
                            assertThat(change.field().in(Language.NB)).isEqualTo("Alvor");
                            assertThat(change.before()).isEqualTo("◕ Alvorlig");
                            assertThat(change.after()).isEqualTo("◔ Mindre alvorlig");
                        });
    }

    @Test
    void aBreachIsAnsweredFieldByFieldAndStopsTheClock() {
        model.field(DeviationField.PERSONAL_DATA).set(true);
        model.breach().answer(BreachText.DATA_TYPES).set("Helseopplysninger");

        model.breach().notifiedNow();

        assertThat(model.fileProperty().get().clock().orElseThrow().isRunning()).isFalse();
        assertThat(model.privacyForm().orElseThrow()).contains("Helseopplysninger");
    }

    @Test
    void aReasonForNotNotifyingTakesAwayTheTimeOfNotification() {
        model.field(DeviationField.PERSONAL_DATA).set(true);
        model.breach().notifiedNow();

        model.breach().reason().set("Lav risiko");

        assertThat(model.breach().notifiedAt().valueProperty().get()).isNull();
    }

    @Test
    void aLinkIsMadeByNumberAndNamedOnScreen() {
        Deviation other =
                municipal.report(municipal.school, "Samme feil", Municipal.TODAY, Severity.MINOR);

        model.link(other.number().toString(), LinkRelation.SAME_EVENT);

        assertThat(model.fileProperty().get().links()).hasSize(1);
        assertThat(model.nameOf(other.ref())).isEqualTo(other.number() + " Samme feil");
    }

    @Test
    void aNumberThatDoesNotExistIsToldAndNothingIsLinked() {
        model.link("2025-9999", LinkRelation.RELATED);

        assertThat(model.problemsProperty().get())
                .extracting(FieldProblem::field)
                .containsExactly("links");
    }

    @Test
    void feedbackToTheReporterGetsTheDay() {
        model.feedback().set("Takk, vi har endret rutinen.");

        assertThat(shown().feedbackOn()).isEqualTo(Municipal.TODAY);
    }

    @Test
    void whatIsTypedIsStoredWhenAnotherIsOpened() {
        Deviation other =
                municipal.report(municipal.school, "Fall", Municipal.TODAY, Severity.MINOR);
        model.field(DeviationField.TITLE).valueProperty().set("Feil dose kveld");

        model.open(other.id());

        assertThat(stored().title()).isEqualTo("Feil dose kveld");
        assertThat(model.field(DeviationField.TITLE).valueProperty().get()).isEqualTo("Fall");
    }

    @Test
    void typingTwiceInARowIsOneStepToUndo() {
        model.field(DeviationField.TITLE).set("Feil d");
        model.field(DeviationField.TITLE).set("Feil dosett");

        municipal.store.journal().undo();

        assertThat(shown().title()).isEqualTo("Feil dose");
        assertThat(municipal.store.journal().undoable().map(Step::words))
                .hasValueSatisfying(words -> assertThat(words).contains("Feil dose"));
    }

    @Test
    void aDeletedOneIsNoLongerShown() {
        municipal.deviations.delete(List.of(deviation.id()));

        assertThat(model.fileProperty().get()).isNull();
    }

    private void inProgress() {
        model.move(DeviationStatus.RECEIVED, null);
        model.move(DeviationStatus.IN_PROGRESS, null);
    }

    private Deviation shown() {
        return Objects.requireNonNull(model.fileProperty().get()).deviation();
    }

    private Deviation stored() {
        return municipal.deviations.find(deviation.id()).orElseThrow();
    }
}

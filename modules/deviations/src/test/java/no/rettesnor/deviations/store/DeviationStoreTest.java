package no.rettesnor.deviations.store;

import static no.rettesnor.deviations.Municipal.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationKind;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.NewDeviation;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.store.HistoryEntry;
import no.rettesnor.store.Step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

final class DeviationStoreTest {

    @TempDir Path folder;
    private Municipal municipal;
    private DeviationStore deviations;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        deviations = municipal.deviations;
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void theShortFormAsksForFiveThingsAndGivesANumber() {
        Deviation first = municipal.report(municipal.ward, "Feil dose", TODAY, Severity.SERIOUS);
        Deviation second =
                municipal.report(municipal.school, "Fall i skolegården", TODAY, Severity.MINOR);

        assertThat(first.number()).hasToString("2025-0001");
        assertThat(second.number()).hasToString("2025-0002");
        assertThat(first.status()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(first.municipalityId()).isEqualTo(municipal.root.municipalityId());
        assertThat(deviations.find(first.id())).contains(first);
        assertThat(deviations.find(first.municipalityId(), new DeviationNumber(2025, 2)))
                .contains(second);
    }

    @Test
    void eachMunicipalityHasItsOwnNumbers() {
        municipal.report(municipal.ward, "Feil dose", TODAY, Severity.SERIOUS);
        OrgUnit neighbour = municipal.organisation.addMunicipality("Nabokommunen", "9998");
        assertThat(municipal.report(neighbour, "Strømbrudd", TODAY, Severity.MINOR).number())
                .hasToString("2025-0001");
    }

    @Test
    void everyFieldSurvivesTheStore() {
        Deviation plain = municipal.report(municipal.ward, "Tittel", TODAY, Severity.MINOR);
        Deviation full = EveryField.filled(plain, municipal.school.id(), "PRIVACY_LOST");
        DeviationEdit edit = EveryField.asEdit(full);

        Deviation saved = deviations.change(plain.id(), edit).orThrow();

        for (DeviationField<?> field : DeviationField.all()) {
            assertThat((Object) field.in(saved)).as(field.name()).isEqualTo(field.in(full));
            assertThat((Object) field.in(saved)).as(field.name()).isNotEqualTo(field.in(plain));
        }
        assertThat(deviations.find(plain.id())).contains(saved);
    }

    @Test
    void anEmptyTitleAndADayToComeAreRefusedAtTheirFields() {
        Outcome<Deviation> outcome =
                deviations.report(
                        NewDeviation.of(
                                " ",
                                "",
                                municipal.ward.id(),
                                TODAY.plusDays(1),
                                DeviationKind.INJURY,
                                null));
        assertThat(outcome.refusals())
                .extracting(FieldProblem::field)
                .containsExactly("title", "happened_on");
        assertThat(deviations.list().count(no.rettesnor.deviations.model.DeviationFilter.ALL))
                .isZero();
    }

    @Test
    void aUnitThatIsGoneIsRefused() {
        Outcome<Deviation> outcome =
                deviations.report(
                        NewDeviation.of("A", "", "nowhere", TODAY, DeviationKind.INJURY, null));
        assertThat(outcome.refusals()).extracting(FieldProblem::field).containsExactly("unit_id");
    }

    @Test
    void aTypeBringsItsCategoryAndAnotherCategorySendsItAway() {
        Deviation plain = municipal.report(municipal.ward, "Feil dose", TODAY, Severity.MINOR);
        Deviation typed =
                deviations
                        .change(
                                plain.id(),
                                DeviationEdit.of(DeviationField.TYPE, "SERVICE_MEDICATION"))
                        .orThrow();
        assertThat(typed.categoryId()).isEqualTo("SERVICE");
        Deviation moved =
                deviations
                        .change(plain.id(), DeviationEdit.of(DeviationField.CATEGORY, "HSE"))
                        .orThrow();
        assertThat(moved.typeId()).isNull();
    }

    @Test
    void aBulkEditIsOneStepThatUndoTakesBackAndSaysWhatItWas() {
        List<String> ids =
                List.of("A", "B", "C").stream()
                        .map(
                                title ->
                                        municipal
                                                .report(
                                                        municipal.ward,
                                                        title,
                                                        TODAY,
                                                        Severity.MINOR)
                                                .id())
                        .toList();

        BulkOutcome outcome =
                deviations.changeAll(
                        ids, DeviationEdit.of(DeviationField.ACTUAL_SEVERITY, Severity.CRITICAL));

        assertThat(outcome.changed()).isEqualTo(3);
        assertThat(ids).allMatch(id -> severity(id) == Severity.CRITICAL);
        assertThat(municipal.store.journal().undoable())
                .map(Step::words)
                .contains("Endret alvor på 3 avvik");
        municipal.store.journal().undo();
        assertThat(ids).allMatch(id -> severity(id) == Severity.MINOR);
    }

    @Test
    void aBulkStatusChangeTakesThoseItCanAndNamesTheOthers() {
        Deviation ready = municipal.report(municipal.ward, "A", TODAY, Severity.MINOR);
        Deviation behind = municipal.report(municipal.ward, "B", TODAY, Severity.MINOR);
        deviations.changeStatus(ready.id(), DeviationStatus.RECEIVED, null).orThrow();

        BulkOutcome outcome =
                deviations.changeStatus(
                        List.of(ready.id(), behind.id()), DeviationStatus.REJECTED, "Dublett");
        BulkOutcome again =
                deviations.changeStatus(
                        List.of(ready.id(), behind.id()), DeviationStatus.CLOSED, null);

        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(again.changed()).isZero();
        assertThat(again.refused())
                .extracting(BulkOutcome.Refusal::number)
                .containsExactly(ready.number(), behind.number());
    }

    @Test
    void receivingAndClosingSetTheTimesAndReopeningClearsThem() {
        Deviation plain =
                municipal.report(
                        municipal.ward,
                        "A",
                        TODAY,
                        Severity.MINOR,
                        DeviationEdit.of(DeviationField.CATEGORY, "HSE"));
        for (DeviationStatus step :
                List.of(
                        DeviationStatus.RECEIVED,
                        DeviationStatus.IN_PROGRESS,
                        DeviationStatus.CLOSED)) {
            deviations.changeStatus(plain.id(), step, null).orThrow();
        }
        Deviation closed = deviations.find(plain.id()).orElseThrow();
        assertThat(closed.receivedAt()).isEqualTo(Municipal.NOW);
        assertThat(closed.closedAt()).isEqualTo(Municipal.NOW);
        assertThat(
                        deviations
                                .changeStatus(plain.id(), DeviationStatus.IN_PROGRESS, null)
                                .orThrow()
                                .closedAt())
                .isNull();
    }

    @Test
    void onlyWhatNobodyHasReceivedCanBeDeletedAndUndoBringsItBackWhole() {
        Deviation fresh = municipal.report(municipal.ward, "A", TODAY, Severity.MINOR);
        Deviation handled = municipal.report(municipal.ward, "B", TODAY, Severity.MINOR);
        deviations.cases().addCause(fresh.id(), "Ingen så på listen").orThrow();
        municipal.actions.add(fresh.ref(), "Henge opp listen").orThrow();
        deviations.changeStatus(handled.id(), DeviationStatus.RECEIVED, null).orThrow();
        var before = deviations.caseFile(fresh.id());

        BulkOutcome outcome = deviations.delete(List.of(fresh.id(), handled.id()));

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.refused()).hasSize(1);
        assertThat(deviations.find(fresh.id())).isEmpty();
        municipal.store.journal().undo();
        assertThat(deviations.caseFile(fresh.id())).isEqualTo(before).isPresent();
    }

    @Test
    void feedbackKeepsTheDayAndTheHistoryTellsWhat() {
        Deviation plain = municipal.report(municipal.ward, "A", TODAY, Severity.MINOR);
        Deviation told =
                deviations.giveFeedback(plain.id(), "Takk! Listen henger nå oppe.").orThrow();
        assertThat(told.feedbackOn()).isEqualTo(TODAY);
        assertThat(municipal.store.journal().history(plain.ref()))
                .extracting(HistoryEntry::words)
                .contains("Ga tilbakemelding til melder", "Meldte «A»");
    }

    @Test
    void keepingSomethingFromThePublicTakesALegalBasis() {
        Deviation plain = municipal.report(municipal.ward, "A", TODAY, Severity.MINOR);
        Outcome<Deviation> outcome =
                deviations.change(
                        plain.id(),
                        DeviationEdit.of(DeviationField.DISCLOSURE, DisclosureState.EXEMPT));
        assertThat(outcome.refusals())
                .extracting(FieldProblem::field)
                .containsExactly("disclosure_basis");
        assertThat(outcome.refusals().getFirst().text().in(Language.NB)).contains("hjemmel");
    }

    @Test
    void findingWhatIsNotThereGivesNothing() {
        assertThat(deviations.find("none")).isEmpty();
        assertThat(deviations.caseFile("none")).isEmpty();
        assertThat(
                        deviations
                                .change("none", DeviationEdit.of(DeviationField.TITLE, "x"))
                                .refusals())
                .hasSize(1);
        assertThat(deviations.changeAll(List.of(), DeviationEdit.none()).changed()).isZero();
        assertThat(LocalDate.now(municipal.store.clock())).isEqualTo(TODAY);
    }

    private @Nullable Severity severity(String id) {
        return deviations.find(id).orElseThrow().actualSeverity();
    }
}

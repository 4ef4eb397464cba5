package no.rettesnor.deviations.store;

import static no.rettesnor.deviations.Municipal.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionBasis;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.RedactionKind;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Step;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class DisclosureStoreTest {

    private static final String TEXT = "Kari Nordmann falt. Naboen ringte.";

    @TempDir Path folder;
    private Municipal municipal;
    private DisclosureStore disclosure;
    private Deviation deviation;
    private DisclosureRequest request;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        disclosure = new DisclosureStore(municipal.store);
        deviation =
                municipal.report(
                        municipal.ward,
                        "Fall",
                        TODAY,
                        Severity.MINOR,
                        DeviationEdit.none().and(DeviationField.DESCRIPTION, TEXT));
        request = ask("Innsyn").orThrow();
    }

    private Outcome<DisclosureRequest> ask(String title) {
        return disclosure.open(
                new DisclosureRequest.Draft(title, "", TODAY, "Gransker"), List.of(deviation.id()));
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    private DisclosureCase review() {
        return disclosure.review(request.id(), deviation.id()).orElseThrow();
    }

    private ReviewedText description() {
        return review().texts().stream()
                .filter(each -> each.text().field().equals("description"))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return description().open(TODAY).in(Language.NB);
    }

    private void write(String text) {
        municipal
                .deviations
                .change(deviation.id(), DeviationEdit.none().and(DeviationField.DESCRIPTION, text))
                .orThrow();
    }

    @Test
    void aRequestStartsWithWhatIsProposed() {
        assertThat(disclosure.requests()).containsExactly(request);
        assertThat(disclosure.deviations(request.id())).containsExactly(deviation.id());
        assertThat(review().undecided()).isOne();
        assertThat(shown()).isEqualTo("[sladdet, offl. § 13 jf. fvl. § 13] falt. Naboen ringte.");
        assertThat(ask(" ").refusals()).hasSize(1);
    }

    @Test
    void aDecisionKeepsWhoAndWhenAndIsOneStepToUndo() {
        Redaction piece = description().redactions().getFirst();

        disclosure.decide(List.of(piece), RedactionDecision.REJECTED);

        assertThat(description().redactions())
                .containsExactly(
                        piece.decided(RedactionDecision.REJECTED, "Tester", Municipal.NOW));
        assertThat(shown()).isEqualTo(TEXT);
        municipal.store.journal().undo();
        assertThat(description().redactions()).containsExactly(piece);
    }

    @Test
    void whatIsMarkedByHandIsTakenOutByTheLawThatWasChosen() {
        int start = TEXT.indexOf("Naboen");
        disclosure.add(
                request.id(),
                deviation.id(),
                description(),
                start,
                start + 6,
                RedactionKind.OTHER,
                RedactionBasis.PERSONAL_MATTERS);
        Redaction added = description().redactions().getLast();
        disclosure.base(List.of(added), "redaction.internal");

        assertThat(shown()).endsWith("falt. [sladdet, offl. § 14] ringte.");
        assertThat(description().redactions()).hasSize(2);
    }

    @Test
    void whenTheTextChangesWhatWasDecidedIsAProposalAgain() {
        Redaction piece = description().redactions().getFirst();
        disclosure.decide(List.of(piece), RedactionDecision.REJECTED);

        write("I går: " + TEXT);

        assertThat(review().undecided()).isOne();
        assertThat(shown()).startsWith("I går: [sladdet").doesNotContain("Nordmann");
        Redaction proposed = description().redactions().getFirst();
        disclosure.decide(List.of(proposed), RedactionDecision.ACCEPTED);
        List<Redaction> renewed = description().redactions();
        assertThat(renewed)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.isSamePiece(proposed)).isTrue();
                            assertThat(each.isSamePiece(piece)).isFalse();
                            assertThat(each.decision()).isEqualTo(RedactionDecision.ACCEPTED);
                        });
        municipal.store.journal().undo();
        assertThat(review().undecided()).isOne();
    }

    @Test
    void lookingAtWhatHasChangedWritesNothing() {
        write("I går: " + TEXT);
        Optional<Step> before = municipal.store.journal().undoable();

        review();
        review();

        assertThat(municipal.store.journal().undoable()).isEqualTo(before);
    }

    @Test
    void whatIsWrittenToFilesIsClosedAndANewOneBeginsWithItsDecisions() {
        Redaction piece = description().redactions().getFirst();
        disclosure.decide(List.of(piece), RedactionDecision.REJECTED);
        disclosure.exported(request.id());

        assertThat(disclosure.decide(List.of(piece), RedactionDecision.ACCEPTED).refusals())
                .hasSize(1);
        assertThat(description().redactions().getFirst().decision())
                .isEqualTo(RedactionDecision.REJECTED);

        DisclosureRequest next =
                disclosure
                        .openFrom(
                                request,
                                new DisclosureRequest.Draft("Klage", "", Municipal.TODAY, ""))
                        .orThrow();
        assertThat(disclosure.deviations(next.id())).containsExactly(deviation.id());
        assertThat(disclosure.review(next.id(), deviation.id()).orElseThrow().redactions())
                .singleElement()
                .extracting(Redaction::decision)
                .isEqualTo(RedactionDecision.REJECTED);
        disclosure.decide(
                disclosure.review(next.id(), deviation.id()).orElseThrow().redactions(),
                RedactionDecision.ACCEPTED);
        assertThat(description().redactions().getFirst().decision())
                .isEqualTo(RedactionDecision.REJECTED);
    }

    @Test
    void aTextThatWasMarkedByHandAndChangedIsTakenOutAsAWhole() {
        int start = TEXT.indexOf("Naboen");
        disclosure.add(
                request.id(),
                deviation.id(),
                description(),
                start,
                start + 6,
                RedactionKind.OTHER,
                RedactionBasis.PERSONAL_MATTERS);

        write("Naboen så det. " + TEXT);

        assertThat(shown()).isEqualTo("[sladdet, offl. § 13 jf. fvl. § 13]");
    }

    @Test
    void aDeviationOfARequestMayStillBeDeletedAndBroughtBack() {
        assertThat(municipal.deviations.delete(List.of(deviation.id())).changed()).isOne();
        assertThat(disclosure.review(request.id(), deviation.id())).isEmpty();
        municipal.store.journal().undo();
        assertThat(description().redactions()).hasSize(1);
    }
}

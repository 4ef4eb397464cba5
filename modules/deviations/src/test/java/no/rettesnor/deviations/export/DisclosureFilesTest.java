package no.rettesnor.deviations.export;

import static no.rettesnor.deviations.Municipal.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DisclosureState;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.store.DisclosureStore;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class DisclosureFilesTest {

    /// Everything in the register that must not leave.
    private static final List<String> SECRETS =
            List.of(
                    "Nordmann",
                    "Kari",
                    "01819010001",
                    "912 34 567",
                    "kari@eksempel.no",
                    "Storgata 12",
                    "Sunndalsøra",
                    "demens",
                    "Tordis",
                    "Bakke",
                    "Melderud",
                    "Eierstad",
                    "Helt hemmelig");

    private static final String TOLD = "glemte å låse medisinskapet";

    @TempDir Path folder;
    private Municipal municipal;
    private DisclosureStore disclosure;
    private Deviation first;
    private List<String> ids;

    @BeforeEach
    void open() throws ProblemException {
        municipal = new Municipal(folder.resolve("s.db"));
        disclosure = new DisclosureStore(municipal.store);
        first =
                municipal.report(
                        municipal.ward,
                        "Kari Nordmann falt",
                        TODAY,
                        Severity.SERIOUS,
                        DeviationEdit.none()
                                .and(
                                        DeviationField.DESCRIPTION,
                                        "Kari Nordmann (01819010001) har demens. Vi "
                                                + TOLD
                                                + ".\nHun bor i Storgata 12, 6600 Sunndalsøra, og"
                                                + " ringte fra 912 34 567. Nordmann skrev til"
                                                + " kari@eksempel.no.")
                                .and(DeviationField.IMMEDIATE_ACTION, "Bakke låste skapet.")
                                .and(DeviationField.CASE_HANDLER, "Tordis Bakke")
                                .and(DeviationField.REPORTER, "Ola Melderud")
                                .and(DeviationField.REPORTER_HIDDEN, true));
        municipal.deviations.cases().addCause(first.id(), "Ola Melderud hadde for mye å gjøre");
        municipal.actions.add(first.ref(), "Eva Eierstad kjøper ny lås");
        Deviation exempt =
                municipal.report(
                        municipal.school,
                        "Helt hemmelig",
                        TODAY,
                        Severity.MINOR,
                        DeviationEdit.none()
                                .and(DeviationField.DISCLOSURE, DisclosureState.EXEMPT)
                                .and(
                                        DeviationField.DISCLOSURE_BASIS,
                                        "Offl. § 13, vedtak om Kari Nordmann"));
        ids = List.of(first.id(), exempt.id());
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    private DisclosureFiles files(Language language) {
        return new DisclosureFiles(municipal.store, language, ProgressMonitor.none());
    }

    private DisclosureRequest request() {
        return disclosure
                .open(
                        new DisclosureRequest.Draft(
                                "Innsyn for Kari Nordmann", "2025/17", TODAY, "Granskeren"),
                        ids)
                .orThrow();
    }

    @Test
    void nothingThatIsTakenOutIsInAnyByteOfAnyFileInAnyLanguage() throws Exception {
        for (Language language : Language.values()) {
            DisclosureFiles.Written written =
                    files(language)
                            .writeUnreviewed(
                                    ids,
                                    "Innsyn for Kari Nordmann",
                                    "2025/17",
                                    folder.resolve(language.tag()));
            assertThat(written.files()).hasSize(2);
            assertThat(written.unreviewed()).isEqualTo(written.redactions()).isPositive();
            for (Path file : written.files()) {
                WrittenBytes bytes = WrittenBytes.of(file);
                assertThat(bytes.holding(TOLD)).as("what may be read of %s", file).isNotEmpty();
                assertThat(bytes.holding("§ 13")).as("the basis in %s", file).isNotEmpty();
                for (String secret : SECRETS) {
                    assertThat(bytes.holding(secret)).as("%s in %s", secret, file).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsDecidedToBeShownIsFoundByTheSameSearch() throws Exception {
        DisclosureRequest request = request();
        List<Redaction> pieces =
                disclosure.review(request.id(), first.id()).orElseThrow().redactions();
        disclosure.decide(pieces, RedactionDecision.REJECTED);

        DisclosureFiles.Written written = files(Language.NB).write(request, folder.resolve("ut"));

        assertThat(written.unreviewed()).isZero();
        for (Path file : written.files().subList(0, 2)) {
            WrittenBytes bytes = WrittenBytes.of(file);
            for (String secret :
                    List.of("01819010001", "912 34 567", "Storgata 12", "demens", "Bakke")) {
                assertThat(bytes.holding(secret)).as("%s in %s", secret, file).isNotEmpty();
            }
            // The title of the request is reviewed by nobody.
            assertThat(bytes.holding("Innsyn for Kari")).isEmpty();
            // A hidden reporter and what is kept back as a whole never leave, whatever is decided.
            assertThat(bytes.holding("Helt hemmelig")).isEmpty();
            assertThat(bytes.holding("Granskeren")).isEmpty();
        }
    }

    @Test
    void theLogSaysWhoAndWhyAndNothingOfTheText() throws Exception {
        DisclosureRequest request = request();
        Redaction one =
                disclosure.review(request.id(), first.id()).orElseThrow().redactions().getFirst();
        disclosure.decide(List.of(one), RedactionDecision.ACCEPTED);

        DisclosureFiles.Written written = files(Language.NB).write(request, folder.resolve("ut"));

        WrittenBytes log = WrittenBytes.of(written.files().getLast());
        assertThat(log.holding("Tester")).isNotEmpty();
        assertThat(log.holding("offl. § 26")).isNotEmpty();
        assertThat(log.holding("Granskeren")).isNotEmpty();
        for (String secret : List.of("01819010001", "912 34 567", "Storgata", "demens", "Bakke")) {
            assertThat(log.holding(secret)).as(secret).isEmpty();
        }
        assertThat(written.unreviewed()).isEqualTo(written.redactions() - 1);
    }

    @Test
    void theSameRegisterGivesTheSameWorkbookParts() throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        files(Language.NB).writeUnreviewed(ids, "Innsyn", "", one);
        files(Language.NB).writeUnreviewed(ids, "Innsyn", "", other);
        assertThat(Files.readAllBytes(one.resolve("innsyn-offentlig.pdf")))
                .isEqualTo(Files.readAllBytes(other.resolve("innsyn-offentlig.pdf")));
    }
}

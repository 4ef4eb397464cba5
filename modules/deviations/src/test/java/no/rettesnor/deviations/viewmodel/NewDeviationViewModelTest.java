package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.PersonalDataFinding;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class NewDeviationViewModelTest {

    private Municipal municipal;
    private NewDeviationViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        model = new NewDeviationViewModel(DeskOf.of(municipal), null);
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void anEmptyFormTellsWhatIsMissingAndStoresNothing() {
        assertThat(model.ready()).isEmpty();
        assertThat(model.problemsProperty().get())
                .extracting(FieldProblem::field)
                .containsExactly("title", "unit_id");
    }

    @Test
    void fiveFieldsAreEnough() {
        model.whatProperty().set("Bruker falt på badet\nHun sklei på vått gulv.");
        model.unitIdProperty().set(municipal.ward.id());
        model.severityProperty().set(Severity.MODERATE);
        List<Deviation> reported = new ArrayList<>();

        model.report(model.ready().orElseThrow(), reported::add, () -> {});

        assertThat(reported)
                .singleElement()
                .satisfies(
                        deviation -> {
                            assertThat(deviation.title()).isEqualTo("Bruker falt på badet");
                            assertThat(deviation.description()).contains("vått gulv");
                            assertThat(deviation.happenedOn()).isEqualTo(Municipal.TODAY);
                            assertThat(deviation.actualSeverity()).isEqualTo(Severity.MODERATE);
                        });
    }

    @Test
    void aDayAheadIsRefused() {
        model.whatProperty().set("Fall");
        model.unitIdProperty().set(municipal.ward.id());
        model.happenedOnProperty().set(Municipal.TODAY.plusDays(1));

        assertThat(model.ready()).isEmpty();
    }

    @Test
    void wordsThatTellWhoSomebodyIsAreWarnedAboutAndHinderNothing() {
        model.whatProperty().set("Ring 412 34 567 og hør");
        model.unitIdProperty().set(municipal.ward.id());

        assertThat(model.findingsProperty().get())
                .extracting(PersonalDataFinding::kind)
                .containsExactly(PersonalDataFinding.Kind.PHONE);
        assertThat(model.ready()).isPresent();
    }

    @Test
    void aLongFirstLineIsCutBetweenWordsAndKeptWholeInTheDescription() {
        String long120 = "ord ".repeat(40).strip();

        WhatHappened parted = WhatHappened.of(long120);

        assertThat(parted.title()).hasSizeLessThanOrEqualTo(102).endsWith("…");
        assertThat(parted.description()).isEqualTo(long120);
    }

    @Test
    void aRefusalFromTheRegisterStandsAtTheField() {
        model.whatProperty().set("Fall");
        model.unitIdProperty().set("no-such-unit");
        List<String> refused = new ArrayList<>();

        model.report(model.ready().orElseThrow(), deviation -> {}, () -> refused.add("refused"));

        assertThat(refused).hasSize(1);
        assertThat(model.problemsProperty().get())
                .extracting(FieldProblem::field)
                .containsExactly("unit_id");
    }
}

package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class BulkViewModelTest {

    private Municipal municipal;
    private BulkViewModel model;
    private Deviation first;
    private Deviation second;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        first = municipal.report(municipal.ward, "Fall", Municipal.TODAY, Severity.MINOR);
        second = municipal.report(municipal.ward, "Stikk", Municipal.TODAY, Severity.SERIOUS);
        model = new BulkViewModel(DeskOf.of(municipal));
        model.attach();
        model.open(List.of(first.id(), second.id()));
    }

    @AfterEach
    void close() {
        model.detach();
        municipal.close();
    }

    @Test
    void whatTheyShareIsToldAndWhatDiffersIsMixed() {
        assertThat(model.common(DeviationField.UNIT).value()).isEqualTo(municipal.ward.id());
        assertThat(model.common(DeviationField.ACTUAL_SEVERITY).isMixed()).isTrue();
        assertThat(model.common(DeviationField.CASE_HANDLER).isMixed()).isFalse();
    }

    @Test
    void oneValueForAllIsOneStepToUndo() {
        model.set(DeviationField.ACTUAL_SEVERITY, Severity.CRITICAL);
        assertThat(model.common(DeviationField.ACTUAL_SEVERITY).value())
                .isEqualTo(Severity.CRITICAL);

        municipal.store.journal().undo();

        assertThat(model.common(DeviationField.ACTUAL_SEVERITY).isMixed()).isTrue();
        assertThat(municipal.deviations.find(first.id()).orElseThrow().actualSeverity())
                .isEqualTo(Severity.MINOR);
    }

    @Test
    void thoseThatCannotTakeAStepAreNamedWithTheReason() {
        municipal.deviations.changeStatus(first.id(), DeviationStatus.RECEIVED, null);

        model.move(DeviationStatus.RECEIVED, null);

        assertThat(model.commonStatus().value()).isEqualTo(DeviationStatus.RECEIVED);
        assertThat(model.refusedProperty().get())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.number()).isEqualTo(first.number()));
    }
}

package no.rettesnor.deviations.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.deviations.Municipal;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationEdit;
import no.rettesnor.deviations.model.DeviationField;
import no.rettesnor.deviations.model.DeviationType;
import no.rettesnor.deviations.model.Severity;
import no.rettesnor.kernel.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TypesViewModelTest {

    private Municipal municipal;
    private TypesViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws ProblemException {
        municipal = new Municipal(folder.resolve("store.db"));
        Desk desk = DeskOf.of(municipal);
        model = new TypesViewModel(desk, DeskOf.names(desk));
    }

    @AfterEach
    void close() {
        municipal.close();
    }

    @Test
    void aNewNameComesBackThroughTheFeed() {
        model.rename(type("HSE_FALL"), "Fall, ansatt");

        assertThat(type("HSE_FALL").name()).isEqualTo("Fall, ansatt");
    }

    @Test
    void aNameThatIsTakenIsRefusedWithTheReason() {
        model.rename(type("HSE_FALL"), type("HSE_FIRE").name());

        assertThat(model.problemsProperty().get()).hasSize(1);
    }

    @Test
    void mergingMovesTheDeviationsAndUndoBringsThemBack() {
        Deviation deviation =
                municipal.report(
                        municipal.ward,
                        "Fall",
                        Municipal.TODAY,
                        Severity.MINOR,
                        DeviationEdit.of(DeviationField.TYPE, "HSE_FALL"));

        model.merge(type("HSE_FALL"), type("HSE_LIFTING"));
        assertThat(typeOf(deviation)).isEqualTo("HSE_LIFTING");
        assertThat(type("HSE_FALL").mergedInto()).isEqualTo("HSE_LIFTING");

        municipal.store.journal().undo();
        assertThat(typeOf(deviation)).isEqualTo("HSE_FALL");
    }

    private DeviationType type(String id) {
        return model.namesProperty().get().findType(id).orElseThrow();
    }

    private String typeOf(Deviation deviation) {
        return String.valueOf(municipal.deviations.find(deviation.id()).orElseThrow().typeId());
    }
}

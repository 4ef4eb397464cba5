package no.rettesnor.uikit.form;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Text;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class EditedFieldTest {

    private final List<String> saved = new ArrayList<>();
    private final List<Consumer<List<Text>>> answers = new ArrayList<>();
    private final EditedField<String> field =
            new EditedField<>(
                    "",
                    (value, answer) -> {
                        saved.add(value);
                        answers.add(answer);
                    });

    @Test
    void whatComesFromTheStoreIsShownWhileNobodyTypes() {
        field.load("Fall på badet");

        assertThat(field.valueProperty().get()).isEqualTo("Fall på badet");
        assertThat(field.isEdited()).isFalse();
    }

    @Test
    void whatAColleagueStoresDoesNotRunOverWhatIsBeingTyped() {
        field.load("Fall");
        field.valueProperty().set("Fall på ba");

        field.load("Fall i trapp");

        assertThat(field.valueProperty().get()).isEqualTo("Fall på ba");
        field.commit();
        assertThat(saved).containsExactly("Fall på ba");
    }

    @Test
    void nothingIsStoredWhenNothingDiffers() {
        field.load("Fall");
        field.valueProperty().set("Fal");
        field.valueProperty().set("Fall");

        field.commit();

        assertThat(saved).isEmpty();
    }

    @Test
    void aValueOnItsWayIsNotSentAgain() {
        field.set("Fall");
        field.commit();

        assertThat(saved).containsExactly("Fall");
    }

    @Test
    void anOlderAnswerFromTheStoreDoesNotBringTheOldWordsBackWhileTheNewAreOnTheirWay() {
        field.load("Fall");
        field.set("Fall på badet");

        field.load("Fall");

        assertThat(field.valueProperty().get()).isEqualTo("Fall på badet");
        answers.getFirst().accept(List.of());
        assertThat(field.isEdited()).isFalse();
    }

    @Test
    void whatStandsInTheWayIsToldAndTheWordsStay() {
        field.load("Fall");
        field.set("");

        answers.getFirst().accept(List.of(Text.verbatim("Skriv noe.")));

        assertThat(field.valueProperty().get()).isEmpty();
        assertThat(field.problemsProperty().get()).hasSize(1);
        assertThat(field.isEdited()).isTrue();
    }

    @Test
    void anotherRowTakesAwayWhatWasTypedInTheOneBefore() {
        field.load("Fall");
        field.valueProperty().set("Fall på");

        field.replace("Stikkskade");

        assertThat(field.valueProperty().get()).isEqualTo("Stikkskade");
        assertThat(field.isEdited()).isFalse();
    }
}

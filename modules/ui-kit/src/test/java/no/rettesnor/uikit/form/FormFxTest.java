package no.rettesnor.uikit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.ToolkitThread;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class FormFxTest {

    @Test
    void aProblemIsSaidBelowTheFieldAndToScreenReaders() {
        ToolkitThread.run(
                () -> {
                    TextField control = new TextField();
                    control.setId("title");
                    FormField field = new FormField("Tittel", control).help("Kort og klar");
                    assertThat(control.getAccessibleText()).isEqualTo("Tittel");
                    field.problem("Skriv en tittel.");
                    assertThat(field.lookup("#title-problem")).isNotNull();
                    assertThat(control.getAccessibleHelp()).isEqualTo("Skriv en tittel.");
                    assertThat(FormGrid.focusFirstProblem(List.of(field))).isTrue();
                    field.problem("");
                    assertThat(field.lookup("#title-problem")).isNull();
                    assertThat(control.getAccessibleHelp()).isEqualTo("Kort og klar");
                    assertThat(FormGrid.focusFirstProblem(List.of(field))).isFalse();
                });
    }

    @Test
    void aDateThatCannotBeReadKeepsTheLastGoodOneAndSaysSo() {
        ToolkitThread.run(
                () -> {
                    DateField field = new DateField("date", Language.NB, QuietWorkplace.CLOCK);
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new VBox(field), 400, 300));
                    stage.show();
                    field.getEditor().setText("i går");
                    assertThat(field.value()).contains(LocalDate.of(2026, 11, 20));
                    assertThat(field.getEditor().getText()).isEqualTo("20.11.2026");
                    field.getEditor().setText("40.40");
                    assertThat(field.unreadableProperty().get()).isTrue();
                    assertThat(field.value()).contains(LocalDate.of(2026, 11, 20));
                    field.getEditor().setText("");
                    assertThat(field.value()).isEmpty();
                    stage.hide();
                });
    }

    @Test
    void typingNarrowsTheChoiceAndEnterTakesIt() {
        ToolkitThread.run(
                () -> {
                    SearchableChoice<String> choice = choice();
                    choice.setText("tjenesten s");
                    press(choice, KeyCode.ENTER);
                    assertThat(choice.value()).contains("Hjemmetjenesten sør");
                    assertThat(choice.getText()).isEqualTo("Hjemmetjenesten sør");
                    choice.getScene().getWindow().hide();
                });
    }

    @Test
    void aSpaceChoosesNothingAndEscapeLeavesTheFieldAsItWas() {
        ToolkitThread.run(
                () -> {
                    SearchableChoice<String> choice = choice();
                    choice.valueProperty().set("Vik skole");
                    choice.setText("vik ");
                    assertThat(choice.value()).contains("Vik skole");
                    choice.setText("hjemme");
                    press(choice, KeyCode.ESCAPE);
                    assertThat(choice.value()).contains("Vik skole");
                    assertThat(choice.getText()).isEqualTo("Vik skole");
                    choice.getScene().getWindow().hide();
                });
    }

    private static SearchableChoice<String> choice() {
        SearchableChoice<String> choice = new SearchableChoice<>("unit", Language.NB, name -> name);
        choice.options(List.of("Hjemmetjenesten nord", "Hjemmetjenesten sør", "Vik skole"));
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(choice), 400, 300));
        stage.show();
        choice.requestFocus();
        return choice;
    }

    private static void press(TextField field, KeyCode key) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}

package no.rettesnor.uikit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Step;
import no.rettesnor.uikit.ToolkitThread;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class DialogsFxTest {

    private Stage owner;
    private WindowDialogs dialogs;

    @BeforeEach
    void open() {
        owner =
                ToolkitThread.call(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(new Scene(new VBox(), 900, 620));
                            stage.show();
                            return stage;
                        });
        dialogs = new WindowDialogs(owner, Language.NB, new Theme(Appearance.standard()));
    }

    @AfterEach
    void close() {
        ToolkitThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aFormStaysOpenUntilWhatItHoldsCanBeTaken() {
        TextField field = ToolkitThread.call(TextField::new);
        CompletableFuture<Optional<String>> answer =
                ask(
                        () ->
                                dialogs.form(
                                        new Dialogs.Form<>(
                                                Text.verbatim("Ny sak"),
                                                field,
                                                Text.verbatim("Opprett"),
                                                () ->
                                                        Optional.of(field.getText())
                                                                .filter(t -> !t.isEmpty()))));
        ToolkitThread.run(() -> button("dialog-ok_done").fire());
        assertThat(answer).isNotDone();
        ToolkitThread.run(
                () -> {
                    field.setText("fall");
                    button("dialog-ok_done").fire();
                });
        assertThat(answer.join()).contains("fall");
    }

    @Test
    void aTallFormScrollsAndItsButtonsStayInReach() {
        Region tall = ToolkitThread.call(() -> new VBox(rows(60)));
        ask(
                () ->
                        dialogs.form(
                                new Dialogs.Form<>(
                                        Text.verbatim("Lang"),
                                        tall,
                                        Text.verbatim("Opprett"),
                                        Optional::<String>empty)));
        ToolkitThread.settle();
        ToolkitThread.run(
                () -> {
                    Button accept = button("dialog-ok_done");
                    assertThat(accept.getScene().getWindow().getHeight()).isLessThan(640);
                    assertThat(accept.localToScene(0, accept.getHeight()).getY())
                            .isLessThan(accept.getScene().getHeight());
                });
    }

    @Test
    void aProblemIsToldInItsOwnWords() {
        ask(
                () -> {
                    dialogs.problem(new ProblemException(Text.verbatim("Disken er full.")));
                    return true;
                });
        String told = ToolkitThread.call(() -> ((Label) find("dialog-message")).getText());
        assertThat(told).isEqualTo("Disken er full.");
    }

    @Test
    void beforeThereIsAWindowAQuestionStandsByItself() {
        WindowDialogs early =
                ToolkitThread.call(
                        () ->
                                new WindowDialogs(
                                        new Stage(),
                                        Language.NB,
                                        new Theme(Appearance.standard())));
        List<Text> answers =
                List.of(
                        Text.verbatim("Prøv igjen"),
                        Text.verbatim("Velg en annen fil"),
                        Text.verbatim("Avslutt"));
        Text title = Text.verbatim("Kan ikke åpnes");
        CompletableFuture<Integer> second =
                ask(() -> early.choose(title, Text.verbatim("Filen er låst."), answers));
        ToolkitThread.run(() -> button("dialog-answer-1").fire());
        assertThat(second.join()).isEqualTo(1);
        CompletableFuture<Integer> last =
                ask(() -> early.choose(title, Text.verbatim("Filen er låst."), answers));
        ToolkitThread.run(() -> button("dialog-answer-2").fire());
        assertThat(last.join()).isEqualTo(2);
    }

    @Test
    void aFaultGetsACodeAndTheSameFaultOneDialogOnly() {
        RuntimeException fault = new IllegalStateException("planted");
        ToolkitThread.run(
                () -> {
                    dialogs.problem(fault);
                    dialogs.problem(fault);
                });
        String code = Fault.of(fault).code();
        assertThat(code).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        ToolkitThread.run(
                () -> {
                    assertThat(((Label) find("dialog-message")).getText()).contains(code);
                    assertThat(((TextArea) find("fault-report")).getText())
                            .contains("planted", code);
                    assertThat(Window.getWindows()).hasSize(2);
                });
    }

    @Test
    void stepsGoForwardOnlyWhenReadyAndBackAlways() {
        List<String> entered = new ArrayList<>();
        SimpleBooleanProperty ready = new SimpleBooleanProperty();
        CompletableFuture<Boolean> end =
                ask(
                        () ->
                                dialogs.steps(
                                        Text.verbatim("Importer"),
                                        List.of(
                                                Step.of(Text.verbatim("Fil"), new Label("fil"))
                                                        .onEnter(() -> entered.add("fil"))
                                                        .readyWhen(ready),
                                                Step.of(Text.verbatim("Kontroll"), new Label("ok"))
                                                        .onEnter(() -> entered.add("kontroll"))),
                                        Text.verbatim("Hent inn")));
        ToolkitThread.run(
                () -> {
                    assertThat(button("step-next").isDisabled()).isTrue();
                    ready.set(true);
                    button("step-next").fire();
                    assertThat(button("step-next").getText()).isEqualTo("Hent inn");
                    button("step-back").fire();
                    button("step-next").fire();
                    button("step-next").fire();
                });
        assertThat(end.join()).isTrue();
        assertThat(entered).containsExactly("fil", "kontroll", "fil", "kontroll");
    }

    /// Opens a dialog, which keeps its caller waiting, and comes back when it shows.
    private static <T> CompletableFuture<T> ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        ToolkitThread.settle();
        return answer;
    }

    private static Node[] rows(int count) {
        Node[] rows = new Node[count];
        for (int i = 0; i < count; i++) {
            rows[i] = new TextField("rad " + i);
        }
        return rows;
    }

    private static Button button(String id) {
        return (Button) find(id);
    }

    private static Node find(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#" + id))
                .filter(node -> node != null)
                .findFirst()
                .orElseThrow();
    }
}

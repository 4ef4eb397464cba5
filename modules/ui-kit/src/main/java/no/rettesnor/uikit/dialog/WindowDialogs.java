package no.rettesnor.uikit.dialog;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Step;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.texts.UiTexts;
import no.rettesnor.uikit.theme.Theme;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Dialogs over a window, in its language and look.
public final class WindowDialogs implements Dialogs {

    private static final Logger LOG = LoggerFactory.getLogger(WindowDialogs.class);

    private final Window owner;
    private final Language language;
    private final Theme theme;
    private final Set<String> open = new HashSet<>();

    /// @param owner dialogs lie over it; before it shows anything they stand by themselves
    public WindowDialogs(Window owner, Language language, Theme theme) {
        this.owner = owner;
        this.language = language;
        this.theme = theme;
    }

    @Override
    public boolean confirm(Text question, Text consequence, Text proceed) {
        ButtonType yes = button(proceed, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(question, message(consequence), yes, cancel());
        button(dialog, yes).getStyleClass().add("danger");
        button(dialog, yes).setDefaultButton(false);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    @Override
    public void tell(Text title, Text message) {
        ButtonType close = button(UiTexts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        dialog(title, message(message), close).showAndWait();
    }

    /// Tells something and asks what to do about it; the first answer is the likely one, the last
    /// the one of Escape.
    ///
    /// @return the place of the answer in the list, or −1 when the dialog was closed in another way
    public int choose(Text title, Text message, List<Text> answers) {
        List<ButtonType> types = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            types.add(button(answers.get(i), place(i, answers.size())));
        }
        Dialog<ButtonType> dialog =
                dialog(title, message(message), types.toArray(new ButtonType[0]));
        for (int i = 0; i < types.size(); i++) {
            Button answer = button(dialog, types.get(i));
            answer.setId("dialog-answer-" + i);
            // As wide as its own words: four as wide as the longest would cut them all.
            answer.setMinWidth(Region.USE_PREF_SIZE);
            ButtonBar.setButtonUniformSize(answer, false);
        }
        return dialog.showAndWait().map(types::indexOf).orElse(-1);
    }

    private static ButtonData place(int answer, int of) {
        if (answer == of - 1) {
            return ButtonData.CANCEL_CLOSE;
        }
        return answer == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
    }

    @Override
    public void show(Text title, Node content) {
        ButtonType close = button(UiTexts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        dialog(title, new ScrollingBody(content), close).showAndWait();
    }

    @Override
    public void problem(Throwable failure) {
        if (failure instanceof Explained explained) {
            LOG.info("Told the user", failure);
            tell(UiTexts.text("problem.title"), explained.text());
        } else {
            fault(failure);
        }
    }

    @Override
    public Optional<String> ask(Text title, Text label, String suggestion) {
        TextField field = new TextField(suggestion);
        field.setId("dialog-answer");
        field.selectAll();
        Text accept = UiTexts.text("dialog.ok");
        FormField row = new FormField(label.in(language), field);
        return form(new Form<>(title, row, accept, () -> Optional.of(field.getText())));
    }

    @Override
    public <R> Optional<R> form(Form<R> form) {
        ButtonType accept = button(form.accept(), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog =
                dialog(form.title(), new ScrollingBody(form.content()), accept, cancel());
        Answer<R> answer = new Answer<>();
        button(dialog, accept)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        event -> {
                            answer.value = form.result().get();
                            if (answer.value.isEmpty()) {
                                event.consume();
                            }
                        });
        dialog.setOnShown(
                shown ->
                        Platform.runLater(
                                () -> FirstField.in(form.content()).ifPresent(Node::requestFocus)));
        boolean accepted = dialog.showAndWait().filter(accept::equals).isPresent();
        return accepted ? answer.value : Optional.empty();
    }

    @Override
    public boolean steps(Text title, List<Step> steps, Text finish) {
        Stepper stepper = new Stepper(language, steps, finish);
        ButtonType hidden = button(UiTexts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(title, stepper, hidden);
        // The stepper has its own buttons; the dialog keeps one, unseen, so that Escape closes it.
        dialog.getDialogPane().getStyleClass().add("stepper-dialog");
        button(dialog, hidden).setVisible(false);
        button(dialog, hidden).setManaged(false);
        stepper.setPrefSize(820, 460);
        Answer<Boolean> finished = new Answer<>();
        stepper.onCancel(dialog::close);
        stepper.onFinish(
                () -> {
                    finished.value = Optional.of(true);
                    dialog.close();
                });
        dialog.showAndWait();
        return finished.value.isPresent();
    }

    /// The same fault again while its dialog is open is only logged: a fault in drawing comes with
    /// each frame.
    private void fault(Throwable failure) {
        Fault fault = Fault.of(failure);
        LOG.error("Fault {}", fault.code(), failure);
        if (!open.add(fault.code())) {
            return;
        }
        TextArea details = new TextArea(fault.report());
        details.setId("fault-report");
        details.setEditable(false);
        details.setPrefRowCount(10);
        details.setAccessibleText(UiTexts.text("fault.details").in(language));
        VBox body = new VBox(message(UiTexts.text("fault.message", fault.code())), details);
        body.getStyleClass().add("dialog-body");
        ButtonType copy = button(UiTexts.text("fault.copy"), ButtonData.LEFT);
        ButtonType close = button(UiTexts.text("dialog.close"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(UiTexts.text("fault.title"), body, copy, close);
        button(dialog, copy)
                .addEventFilter(
                        javafx.event.ActionEvent.ACTION,
                        event -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(fault.report());
                            Clipboard.getSystemClipboard().setContent(content);
                            event.consume();
                        });
        dialog.setOnHidden(event -> open.remove(fault.code()));
        dialog.show();
    }

    private Dialog<ButtonType> dialog(Text title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner.getScene() != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title.in(language));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("dialog");
        Label heading = new Label(title.in(language));
        heading.setId("dialog-title");
        heading.setWrapText(true);
        heading.getStyleClass().addAll("title-4", "dialog-title");
        VBox body = new VBox(heading, content);
        VBox.setVgrow(content, javafx.scene.layout.Priority.ALWAYS);
        body.getStyleClass().add("dialog-body");
        pane.setContent(body);
        pane.getButtonTypes().setAll(buttons);
        pane.getStyleClass().add("kit-dialog");
        Theme.apply(pane.getScene(), theme.appearanceProperty().get());
        // Before the dialog asks its content how large it is, the content must know how large its
        // text is.
        pane.applyCss();
        return dialog;
    }

    private Label message(Text words) {
        Label label = new Label(words.in(language));
        label.setId("dialog-message");
        label.setWrapText(true);
        label.getStyleClass().add("dialog-message");
        return label;
    }

    private ButtonType cancel() {
        return button(UiTexts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private ButtonType button(Text words, ButtonData place) {
        return new ButtonType(words.in(language), place);
    }

    private static Button button(Dialog<ButtonType> dialog, ButtonType type) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setId("dialog-" + type.getButtonData().name().toLowerCase(java.util.Locale.ROOT));
        return button;
    }

    private static final class Answer<R> {
        private Optional<R> value = Optional.empty();
    }
}

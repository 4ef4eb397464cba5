package no.rettesnor.actions.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.Reminder;
import no.rettesnor.actions.viewmodel.Reminders;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.FileChoice;
import no.rettesnor.uikit.Workplace;

import java.time.LocalDate;
import java.util.List;

/// Whom something waits for, and for each a letter to copy and a calendar file to send along.
final class ReminderPane extends VBox {

    private final Workplace workplace;
    private final Reminders model;
    private final ListView<Named> owners = new ListView<>();
    private final TextArea letter = new TextArea();

    private record Named(Reminder reminder, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    ReminderPane(Workplace workplace, Reminders model, List<Reminder> reminders) {
        this.workplace = workplace;
        this.model = model;
        setId("reminder-pane");
        setSpacing(12);
        owners.setId("reminder-owners");
        owners.setAccessibleText(say(ActionTexts.text("detail.owner")));
        owners.setPrefSize(230, 320);
        owners.setMinWidth(180);
        owners.getItems().setAll(reminders.stream().map(this::named).toList());
        letter.setId("reminder-letter");
        letter.setAccessibleText(say(ActionTexts.text("reminder.letter")));
        letter.setWrapText(true);
        letter.setPrefSize(470, 320);
        HBox.setHgrow(letter, Priority.ALWAYS);
        Label help = new Label(say(ActionTexts.text("reminder.help")));
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        HBox both = new HBox(12, owners, letter);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(help, both, buttons(reminders));
        owners.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observable, old, now) ->
                                letter.setText(now == null ? "" : model.letter(now.reminder())));
        owners.getSelectionModel().selectFirst();
    }

    private Named named(Reminder reminder) {
        String owner =
                reminder.owner().isEmpty()
                        ? say(ActionTexts.text("list.nobody"))
                        : reminder.owner();
        return new Named(reminder, say(ActionTexts.text("reminder.owner", owner, reminder.size())));
    }

    private HBox buttons(List<Reminder> all) {
        Button copy = button("reminder-copy", ActionTexts.text("reminder.copy"), this::copy);
        Button one =
                button(
                        "reminder-calendar",
                        ActionTexts.text("reminder.calendar"),
                        () ->
                                save(
                                        List.of(
                                                owners.getSelectionModel()
                                                        .getSelectedItem()
                                                        .reminder())));
        Button every =
                button(
                        "reminder-calendar-all",
                        ActionTexts.text("reminder.calendar_all"),
                        () -> save(all));
        copy.disableProperty().bind(owners.getSelectionModel().selectedItemProperty().isNull());
        one.disableProperty().bind(owners.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(8, copy, one, every);
        buttons.setId("reminder-buttons");
        return buttons;
    }

    private Button button(String id, Text words, Runnable run) {
        Button button = new Button(say(words));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(letter.getText());
        Clipboard.getSystemClipboard().setContent(content);
        workplace.notifications().tell(ActionTexts.text("reminder.copied"));
    }

    private void save(List<Reminder> reminders) {
        Text title = ActionTexts.text("reminder.calendar");
        String name =
                say(
                        ActionTexts.text(
                                "reminder.file_name", LocalDate.now(workplace.clock()).toString()));
        workplace
                .files()
                .save(
                        title,
                        name,
                        new FileChoice.Kind(ActionTexts.text("reminder.ics"), List.of("ics")))
                .ifPresent(
                        target ->
                                model.calendar(
                                        target,
                                        reminders,
                                        () ->
                                                workplace
                                                        .notifications()
                                                        .tell(
                                                                ActionTexts.text(
                                                                        "reminder.written",
                                                                        String.valueOf(
                                                                                target
                                                                                        .getFileName())))));
    }

    private String say(Text text) {
        return text.in(workplace.language());
    }
}

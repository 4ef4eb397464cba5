package no.rettesnor.uikit.tasks;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.HashMap;
import java.util.Map;

/// The running tasks, side by side in the status bar, each with its progress and a way to stop it.
public final class TasksPane extends HBox {

    private final Language language;
    private final Map<RunningTask, Node> rows = new HashMap<>();

    public TasksPane(Language language, ObservableList<RunningTask> tasks) {
        this.language = language;
        setId("tasks");
        getStyleClass().add("tasks-pane");
        setAlignment(Pos.CENTER_LEFT);
        tasks.forEach(this::add);
        tasks.addListener(
                (ListChangeListener<RunningTask>)
                        change -> {
                            while (change.next()) {
                                change.getRemoved().forEach(this::remove);
                                change.getAddedSubList().forEach(this::add);
                            }
                        });
    }

    private void add(RunningTask task) {
        String name = task.title().in(language);
        Label title = new Label(name);
        Label message = new Label();
        message.getStyleClass().add("text-muted");
        message.textProperty()
                .bind(task.messageProperty().map(text -> text == null ? "" : text.in(language)));
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setAccessibleText(name);
        Button cancel = new Button(UiTexts.text("task.cancel").in(language));
        cancel.setId("task-cancel");
        cancel.getStyleClass().add("small");
        cancel.setAccessibleText(UiTexts.text("task.cancel.named", name).in(language));
        cancel.setOnAction(event -> task.cancel());
        cancel.disableProperty().bind(task.cancellingProperty());
        HBox row = new HBox(title, bar, message, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("task");
        rows.put(task, row);
        getChildren().add(row);
    }

    private void remove(RunningTask task) {
        Node row = rows.remove(task);
        if (row != null) {
            getChildren().remove(row);
        }
    }
}

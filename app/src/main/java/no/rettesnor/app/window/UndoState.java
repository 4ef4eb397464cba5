package no.rettesnor.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

/// What the header and the toolbar say about the journal, re-read after each change.
final class UndoState {

    private final UndoCommands undo;
    private final Workplace workplace;
    private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final BooleanBinding canUndo = Bindings.isNotEmpty(undoWords);
    private final BooleanBinding canRedo = Bindings.isNotEmpty(redoWords);
    private final Subscription subscription;
    private boolean reading;
    private boolean stale;

    private record Reading(Optional<Text> undo, Optional<Text> redo, Optional<Instant> saved) {}

    UndoState(UndoCommands undo, Workplace workplace) {
        this.undo = undo;
        this.workplace = workplace;
        subscription = undo.onChange(() -> workplace.screen().execute(this::read));
        read();
    }

    /// "Angre: Flyttet 3 avvik", or empty.
    ReadOnlyStringProperty undoWordsProperty() {
        return undoWords.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoWordsProperty() {
        return redoWords.getReadOnlyProperty();
    }

    /// "Lagret 12:04", or empty.
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    BooleanBinding canUndo() {
        return canUndo;
    }

    BooleanBinding canRedo() {
        return canRedo;
    }

    void undo() {
        step(WindowTexts.text("undo.running"), undo::undo);
    }

    void redo() {
        step(WindowTexts.text("redo.running"), undo::redo);
    }

    void close() {
        subscription.unsubscribe();
    }

    private void step(Text title, Supplier<Optional<Text>> move) {
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(title, monitor -> move.get())
                                .onSuccess(
                                        refused ->
                                                refused.ifPresent(workplace.notifications()::warn))
                                .onFailure(workplace.dialogs()::problem)
                                .onFinished(this::read));
    }

    /// An import announces thousands of changes; one reading at a time is enough.
    private void read() {
        if (reading) {
            stale = true;
            return;
        }
        reading = true;
        stale = false;
        workplace
                .tasks()
                .submit(
                        BackgroundTask.of(
                                        WindowTexts.text("undo.reading"),
                                        monitor ->
                                                new Reading(
                                                        undo.undoable(),
                                                        undo.redoable(),
                                                        undo.savedAt()))
                                .onSuccess(this::show)
                                .onFinished(
                                        () -> {
                                            reading = false;
                                            if (stale) {
                                                read();
                                            }
                                        }));
    }

    private void show(Reading now) {
        undoWords.set(
                now.undo()
                        .map(what -> workplace.say(WindowTexts.text("undo.words", what)))
                        .orElse(""));
        redoWords.set(
                now.redo()
                        .map(what -> workplace.say(WindowTexts.text("redo.words", what)))
                        .orElse(""));
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("HH:mm", workplace.language().locale())
                        .withZone(workplace.clock().getZone());
        saved.set(
                now.saved()
                        .map(at -> WindowTexts.text("header.saved", time.format(at)))
                        .map(workplace::say)
                        .orElse(""));
    }
}

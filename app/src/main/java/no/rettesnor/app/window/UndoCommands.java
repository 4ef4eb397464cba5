package no.rettesnor.app.window;

import javafx.util.Subscription;

import no.rettesnor.kernel.Text;

import java.time.Instant;
import java.util.Optional;

/// What the window asks of the journal. Called on background threads, except [#onChange].
public interface UndoCommands {

    /// What undo would take back, in words; empty when there is nothing.
    Optional<Text> undoable();

    /// What redo would do again, in words; empty when there is nothing.
    Optional<Text> redoable();

    /// When the latest change was saved; empty when nothing has been changed yet.
    Optional<Instant> savedAt();

    /// Takes the latest step back.
    ///
    /// @return why it could not be done; empty when it was
    Optional<Text> undo();

    /// Does the step again that was taken back last.
    ///
    /// @return why it could not be done; empty when it was
    Optional<Text> redo();

    /// Calls the listener after each change, on any thread, until it is unsubscribed.
    Subscription onChange(Runnable listener);
}

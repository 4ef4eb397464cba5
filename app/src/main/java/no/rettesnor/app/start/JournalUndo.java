package no.rettesnor.app.start;

import javafx.util.Subscription;

import no.rettesnor.app.window.UndoCommands;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Step;
import no.rettesnor.store.Store;
import no.rettesnor.store.UndoResult;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The store's journal, as the window asks for it.
final class JournalUndo implements UndoCommands {

    private final Store store;
    private final Set<String> tables;
    private final AtomicReference<@Nullable Instant> saved = new AtomicReference<>();

    JournalUndo(Store store, Features features) {
        this.store = store;
        this.tables = features.tables();
        saved.set(store.journal().undoable().map(Step::at).orElse(null));
    }

    @Override
    public Optional<Text> undoable() {
        return store.journal().undoable().map(step -> Text.verbatim(step.words()));
    }

    @Override
    public Optional<Text> redoable() {
        return store.journal().redoable().map(step -> Text.verbatim(step.words()));
    }

    @Override
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(saved.get());
    }

    @Override
    public Optional<Text> undo() {
        return reason(store.journal().undo());
    }

    @Override
    public Optional<Text> redo() {
        return reason(store.journal().redo());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return store.changes()
                        .subscribe(
                                tables,
                                changes -> {
                                    saved.set(store.clock().instant());
                                    listener.run();
                                })
                ::close;
    }

    private static Optional<Text> reason(UndoResult result) {
        return result instanceof UndoResult.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }
}

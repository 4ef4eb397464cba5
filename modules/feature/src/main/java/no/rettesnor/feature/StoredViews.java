package no.rettesnor.feature;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.filter.SavedViews;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list's named filters, kept in the store: everyone who opens the file has them, and removing
/// one can be undone.
public final class StoredViews implements SavedViews {

    private final Store store;
    private final String space;
    private final TaskExecutor edits;
    private final Consumer<Throwable> failures;
    private final Words words;

    /// What is done to them, for the window's undo.
    ///
    /// @param saved given the view's name
    /// @param removed given the view's name
    /// @param saving what goes on meanwhile
    public record Words(
            Function<String, Text> saved, Function<String, Text> removed, Text saving) {}

    /// @param space which list's, such as `deviations.view`
    /// @param edits where edits wait for those made before them
    public StoredViews(
            Store store,
            String space,
            TaskExecutor edits,
            Consumer<Throwable> failures,
            Words words) {
        this.store = store;
        this.space = space;
        this.edits = edits;
        this.failures = failures;
        this.words = words;
    }

    @Override
    public List<SavedView> list() {
        return store.named().list(space).stream()
                .map(value -> new SavedView(value.name(), unquoted(value.json())))
                .toList();
    }

    @Override
    public void save(String name, String text) {
        Action action = Action.of(words.saved().apply(name));
        edit(() -> store.named().save(action, space, name, '"' + text + '"'));
    }

    @Override
    public void remove(String name) {
        Action action = Action.of(words.removed().apply(name));
        edit(() -> store.named().remove(action, space, name));
    }

    private void edit(Runnable work) {
        edits.submit(
                BackgroundTask.of(
                                words.saving(),
                                monitor -> {
                                    work.run();
                                    return true;
                                })
                        .onFailure(failures));
    }

    /// A filter's text form holds no quotes and no backslashes, so that these make it JSON.
    private static String unquoted(String json) {
        return json.length() < 2 ? "" : json.substring(1, json.length() - 1);
    }
}

package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;

import java.util.List;
import java.util.function.Consumer;

/// The answer to one filter, read page by page.
public final class FoundActions {

    private static final int CHUNK = 1_000;

    private final Store store;
    private final Subjects subjects;
    private final ActionQuery query;

    FoundActions(Store store, Subjects subjects, ActionQuery query) {
        this.store = store;
        this.subjects = subjects;
        this.query = query;
    }

    public long count() {
        return store.read(session -> session.mapper(ActionListMapper.class).count(query));
    }

    /// The lines from there on, at most so many.
    public List<ActionLine> page(long offset, int size) {
        return store.read(
                session ->
                        subjects.lines(
                                session
                                        .mapper(ActionListMapper.class)
                                        .page(query, size, offset)
                                        .stream()
                                        .map(ActionRow::toAction)
                                        .toList()));
    }

    /// The ids of all, in order.
    public List<String> ids() {
        return store.read(session -> session.mapper(ActionListMapper.class).ids(query));
    }

    /// Hands over all of them in order, a thousand in memory at a time: for exports.
    public void forEach(ProgressMonitor monitor, Consumer<ActionLine> consumer) {
        store.read(
                session -> {
                    long total = count();
                    long done = 0;
                    while (done < total) {
                        monitor.checkCancelled();
                        List<ActionLine> lines = page(done, CHUNK);
                        if (lines.isEmpty()) {
                            break;
                        }
                        lines.forEach(consumer);
                        done += lines.size();
                        monitor.progress(done, total);
                    }
                    return done;
                });
    }
}

package no.rettesnor.uikit.table;

import javafx.collections.ObservableListBase;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A list as long as its source that keeps only the pages looked at last. A row that is not there
/// yet is null, and comes later. Lives on the thread that owns the screen; only the source is
/// called on others.
///
/// Nothing is announced through list events when a page arrives: a table would drop its selection.
/// `onArrival` tells the table to draw its few visible rows again.
final class WindowedList<T> extends ObservableListBase<@Nullable T> {

    static final int PAGE = 200;

    /// Enough for a screenful on both sides of the view; what bounds the memory.
    private static final int KEPT = 12;

    /// While the scroll bar is dragged through a million rows only the last stops are worth
    /// loading.
    private static final int WAITING = 3;

    private final Rows<T> rows;
    private final int size;
    private final TaskExecutor tasks;
    private final Runnable onArrival;
    private final Consumer<Throwable> onFailure;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true);
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int loading = -1;
    private boolean abandoned;

    WindowedList(
            Rows<T> rows,
            long count,
            TaskExecutor tasks,
            Runnable onArrival,
            Consumer<Throwable> onFailure) {
        this.rows = rows;
        this.size = Math.toIntExact(Math.min(count, Integer.MAX_VALUE));
        this.tasks = tasks;
        this.onArrival = onArrival;
        this.onFailure = onFailure;
    }

    /// Puts a page in before anyone has asked for it.
    void keep(int page, List<T> content) {
        pages.put(page, List.copyOf(content));
        while (pages.size() > KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /// No more pages are wanted.
    void abandon() {
        abandoned = true;
        waiting.clear();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable T get(int index) {
        int page = index / PAGE;
        List<T> kept = pages.get(page);
        if (kept == null) {
            want(page);
            kept = pages.get(page);
        }
        int place = index % PAGE;
        return kept != null && place < kept.size() ? kept.get(place) : null;
    }

    /// The row if it is there; never loads.
    @Nullable T peek(int index) {
        List<T> kept = index < 0 ? null : pages.get(index / PAGE);
        int place = index % PAGE;
        return kept == null || place >= kept.size() ? null : kept.get(place);
    }

    /// Looks only where looking is free: the toolkit asks this of whole lists.
    @Override
    public int indexOf(@Nullable Object row) {
        for (Map.Entry<Integer, List<T>> page : pages.entrySet()) {
            int place = row == null ? -1 : page.getValue().indexOf(row);
            if (place >= 0) {
                return page.getKey() * PAGE + place;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    private void want(int page) {
        if (abandoned || page == loading || waiting.contains(page)) {
            return;
        }
        waiting.addFirst(page);
        while (waiting.size() > WAITING) {
            waiting.removeLast();
        }
        loadNext();
    }

    private void loadNext() {
        Integer next = loading >= 0 ? null : waiting.pollFirst();
        if (next == null) {
            return;
        }
        int page = next;
        loading = page;
        int offset = page * PAGE;
        Rows.Request<T> request =
                new Rows.Request<>(offset, PAGE, peek(offset - 1), peek(offset + PAGE));
        tasks.submit(
                BackgroundTask.of(UiTexts.text("table.loading"), monitor -> rows.page(request))
                        .onSuccess(content -> arrived(page, content))
                        .onFailure(
                                failure -> {
                                    waiting.clear();
                                    onFailure.accept(failure);
                                })
                        .onFinished(this::continueLoading));
    }

    private void arrived(int page, List<T> content) {
        if (!abandoned) {
            keep(page, content);
            onArrival.run();
        }
    }

    private void continueLoading() {
        loading = -1;
        loadNext();
    }
}

package no.rettesnor.uikit.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The rows behind the marked lines of a table. Lines whose rows the table does not have at hand,
/// after a long Shift+click, are fetched before the selection is announced.
final class SelectedRows<T> {

    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<List<T>> rows = new ReadOnlyObjectWrapper<>(List.of());

    SelectedRows(TaskExecutor tasks) {
        this.questions = new LatestOnly(tasks);
    }

    ReadOnlyObjectProperty<List<T>> property() {
        return rows.getReadOnlyProperty();
    }

    void changed(List<Integer> lines, WindowedList<T> list, Rows<T> source) {
        questions.forget();
        Map<Integer, T> found = new HashMap<>();
        Set<Integer> missingPages = new TreeSet<>();
        for (int line : lines) {
            T row = list.peek(line);
            if (row == null) {
                missingPages.add(line / WindowedList.PAGE);
            } else {
                found.put(line, row);
            }
        }
        List<Integer> wanted = List.copyOf(lines);
        if (missingPages.isEmpty()) {
            rows.set(inOrder(wanted, found));
        } else {
            fetch(wanted, found, missingPages, source);
        }
    }

    private void fetch(
            List<Integer> wanted, Map<Integer, T> found, Set<Integer> pages, Rows<T> source) {
        questions.submit(
                BackgroundTask.of(
                                UiTexts.text("table.loading"),
                                monitor -> {
                                    for (int page : pages) {
                                        monitor.checkCancelled();
                                        int offset = page * WindowedList.PAGE;
                                        int line = offset;
                                        for (T row : source.page(offset, WindowedList.PAGE)) {
                                            found.put(line++, row);
                                        }
                                    }
                                    return inOrder(wanted, found);
                                })
                        .onSuccess(rows::set));
    }

    private static <T> List<T> inOrder(List<Integer> lines, Map<Integer, T> found) {
        List<T> ordered = new ArrayList<>(lines.size());
        for (int line : lines.stream().sorted().toList()) {
            T row = found.get(line);
            if (row != null) {
                ordered.add(row);
            }
        }
        return List.copyOf(ordered);
    }
}

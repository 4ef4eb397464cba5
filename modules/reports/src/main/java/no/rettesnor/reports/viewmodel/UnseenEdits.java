package no.rettesnor.reports.viewmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Edits that have been made and cannot be seen yet in what was read from the store. Whatever is
/// drawn meanwhile is drawn with them, so nobody writes on in an old text. Used on the thread that
/// owns the screen.
///
/// @param <T> what is edited
final class UnseenEdits<T> {

    private final Map<String, List<UnaryOperator<T>>> edits = new HashMap<>();

    void add(String id, UnaryOperator<T> edit) {
        edits.computeIfAbsent(id, _ -> new ArrayList<>()).add(edit);
    }

    /// Forgets an edit that did not come about.
    void remove(String id, UnaryOperator<T> edit) {
        edits.getOrDefault(id, new ArrayList<>()).remove(edit);
    }

    /// Forgets them all, now that they can be seen.
    void clear() {
        edits.clear();
    }

    /// What was read, with the edits made since.
    T with(String id, T read) {
        T now = read;
        for (UnaryOperator<T> edit : edits.getOrDefault(id, List.of())) {
            now = edit.apply(now);
        }
        return now;
    }
}

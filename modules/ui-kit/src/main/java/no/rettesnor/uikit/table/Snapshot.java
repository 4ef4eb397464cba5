package no.rettesnor.uikit.table;

import no.rettesnor.kernel.ProgressMonitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// What a table needs before it can show a source's answer: how long it is, the pages on screen,
/// and where the rows that were selected stand now.
///
/// @param rows the answer
/// @param count its length
/// @param pages content by page number
/// @param selected the lines to select again
record Snapshot<T>(Rows<T> rows, long count, Map<Integer, List<T>> pages, List<Integer> selected) {

    /// Beyond this many a selection is not looked up again line by line.
    private static final int LOOKED_UP = 500;

    /// Reads it; on a background thread.
    ///
    /// @param firstLine the first line on screen
    static <T> Snapshot<T> read(
            Rows<T> rows,
            long firstLine,
            Set<String> selectedIds,
            Function<? super T, String> idOf,
            ProgressMonitor monitor) {
        long count = rows.count();
        monitor.checkCancelled();
        Map<Integer, List<T>> pages = new HashMap<>();
        int first = (int) (Math.min(firstLine, Math.max(0, count - 1)) / WindowedList.PAGE);
        for (int page = first; page <= first + 1; page++) {
            long offset = (long) page * WindowedList.PAGE;
            if (offset < count && (page == first || firstLine > 0)) {
                pages.put(page, rows.page(offset, WindowedList.PAGE));
                monitor.checkCancelled();
            }
        }
        return new Snapshot<>(rows, count, pages, lines(rows, pages, selectedIds, idOf));
    }

    private static <T> List<Integer> lines(
            Rows<T> rows,
            Map<Integer, List<T>> pages,
            Set<String> ids,
            Function<? super T, String> idOf) {
        List<Integer> lines = new ArrayList<>();
        Set<String> missing = new HashSet<>(ids);
        pages.forEach(
                (page, content) -> {
                    for (int place = 0; place < content.size(); place++) {
                        if (missing.remove(idOf.apply(content.get(place)))) {
                            lines.add(page * WindowedList.PAGE + place);
                        }
                    }
                });
        if (missing.size() <= LOOKED_UP) {
            for (String id : missing) {
                OptionalLong line = rows.indexOf(id);
                line.ifPresent(found -> lines.add((int) found));
            }
        }
        return lines;
    }
}

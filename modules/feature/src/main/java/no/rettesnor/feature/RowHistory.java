package no.rettesnor.feature;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.ColumnChange;
import no.rettesnor.store.HistoryEntry;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.page.HistoryLine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what the store's log knows about something and everything that hangs on it, for the
/// window's history lists. One step of the user's is one line, whatever rows it touched.
public final class RowHistory {

    private final Store store;
    private final Days days;
    private final Words words;

    /// Says what the log knows about a row the way users see it.
    public interface Words {

        /// The change of one column: names for ids, words for codes, days as the window writes
        /// them.
        ///
        /// @param kind the kind of row, as in references
        /// @return empty for a column that nobody would miss in a history
        Optional<HistoryLine.Change> say(String kind, ColumnChange change);
    }

    /// @param clock whose zone moments are told in
    public RowHistory(Store store, Clock clock, Words words) {
        this.store = store;
        this.days = new Days(store.language(), clock);
        this.words = words;
    }

    private record Told(String kind, HistoryEntry entry) {}

    /// The steps that touched any of these rows, the latest first.
    public List<HistoryLine> of(Collection<Ref> rows) {
        List<Told> all = new ArrayList<>();
        for (Ref row : rows) {
            store.journal().history(row).forEach(entry -> all.add(new Told(row.kind(), entry)));
        }
        all.sort(Comparator.comparingLong((Told told) -> told.entry().group()).reversed());
        Map<Long, HistoryLine> lines = new LinkedHashMap<>();
        for (Told told : all) {
            lines.merge(told.entry().group(), line(told), RowHistory::joined);
        }
        return List.copyOf(lines.values());
    }

    /// A new row's first values are the row itself and are not told again.
    private HistoryLine line(Told told) {
        HistoryEntry entry = told.entry();
        List<HistoryLine.Change> changes =
                entry.kind() == HistoryEntry.Kind.CREATED
                        ? List.of()
                        : entry.columns().stream()
                                .map(column -> words.say(told.kind(), column))
                                .flatMap(Optional::stream)
                                .toList();
        return new HistoryLine(days.moment(entry.at()), entry.who(), entry.words(), changes);
    }

    private static HistoryLine joined(HistoryLine one, HistoryLine other) {
        List<HistoryLine.Change> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        return new HistoryLine(one.when(), one.who(), one.words(), changes);
    }
}

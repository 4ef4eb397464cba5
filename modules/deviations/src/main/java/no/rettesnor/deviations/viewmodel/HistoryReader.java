package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.HistoryEntry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the history of a deviation and of everything that hangs on it from the store's log. One
/// step of the user's is one line, whatever rows it touched.
final class HistoryReader {

    private final Desk desk;
    private final HistoryWords words;

    HistoryReader(Desk desk, Names names) {
        this.desk = desk;
        this.words =
                new HistoryWords(desk.language(), new Days(desk.language(), desk.clock()), names);
    }

    private record Told(String kind, HistoryEntry entry) {}

    /// The latest step first.
    List<HistoryLine> read(CaseFile file) {
        List<Told> all = new ArrayList<>();
        add(all, Deviation.ENTITY, file.deviation().id());
        file.causes().forEach(cause -> add(all, "deviation-cause", cause.id()));
        file.actions().forEach(action -> add(all, "deviation-action", action.id()));
        file.links().forEach(link -> add(all, "deviation-link", link.id()));
        if (file.breach().isPresent()) {
            add(all, "privacy-breach", file.deviation().id());
        }
        all.sort(Comparator.comparingLong((Told told) -> told.entry().group()).reversed());
        Map<Long, HistoryLine> lines = new LinkedHashMap<>();
        for (Told told : all) {
            HistoryLine line = words.line(told.kind(), told.entry());
            lines.merge(told.entry().group(), line, HistoryReader::joined);
        }
        return List.copyOf(lines.values());
    }

    private void add(List<Told> all, String kind, String id) {
        desk.store()
                .journal()
                .history(new Ref(kind, id))
                .forEach(entry -> all.add(new Told(kind, entry)));
    }

    private static HistoryLine joined(HistoryLine one, HistoryLine other) {
        List<HistoryLine.Change> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        return new HistoryLine(one.when(), one.who(), one.words(), changes);
    }
}

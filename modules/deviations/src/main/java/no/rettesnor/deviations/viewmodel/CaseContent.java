package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything the inspector shows about one deviation, read in one go in the background.
///
/// @param file the deviation and what hangs on it; null when there is none
/// @param history the latest step first
/// @param linked what the ends of its links are called
record CaseContent(@Nullable CaseFile file, List<HistoryLine> history, Map<Ref, String> linked) {

    /// No deviation.
    static final CaseContent NONE = new CaseContent(null, List.of(), Map.of());

    /// Reads it.
    static CaseContent read(Desk desk, Names names, String id) {
        CaseFile found = desk.deviations().caseFile(id).orElse(null);
        if (found == null) {
            return NONE;
        }
        Map<Ref, String> linked = new HashMap<>();
        for (DeviationLink link : found.links()) {
            for (Ref end : List.of(link.from(), link.to())) {
                linked.computeIfAbsent(end, ref -> nameOf(desk, ref));
            }
        }
        return new CaseContent(found, history(desk, names, found), linked);
    }

    private static String nameOf(Desk desk, Ref ref) {
        return ref.kind().equals(Deviation.ENTITY)
                ? desk.deviations()
                        .find(ref.id())
                        .map(other -> other.number() + " " + other.title())
                        .orElse(ref.id())
                : "";
    }

    private static List<HistoryLine> history(Desk desk, Names names, CaseFile file) {
        String id = file.deviation().id();
        List<Ref> rows = new ArrayList<>();
        rows.add(file.deviation().ref());
        file.causes().forEach(cause -> rows.add(new Ref("deviation-cause", cause.id())));
        file.actions().forEach(action -> rows.add(action.ref()));
        file.links().forEach(link -> rows.add(new Ref("deviation-link", link.id())));
        file.breach().ifPresent(breach -> rows.add(new Ref("privacy-breach", id)));
        Days days = new Days(desk.language(), desk.clock());
        return new RowHistory(
                        desk.store(), desk.clock(), new HistoryWords(desk.language(), days, names))
                .of(rows);
    }
}

package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLink;
import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

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
        return new CaseContent(found, new HistoryReader(desk, names).read(found), linked);
    }

    private static String nameOf(Desk desk, Ref ref) {
        return ref.kind().equals(Deviation.ENTITY)
                ? desk.deviations()
                        .find(ref.id())
                        .map(other -> other.number() + " " + other.title())
                        .orElse(ref.id())
                : ref.kind();
    }
}

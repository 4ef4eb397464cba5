package no.rettesnor.figures.guard;

import static no.rettesnor.figures.FigureTexts.text;

import no.rettesnor.kernel.Text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The guard's answer: which numbers of a publication must not be told.
public final class Guarded {

    /// How much is hidden.
    ///
    /// @param cells how many different counts are published
    /// @param small how many of them are hidden because they are small
    /// @param cover how many are hidden so that those cannot be worked out
    /// @param lost the share of what the counts tell that is hidden, 0–1, weighed by size, place in
    ///   the hierarchy and how often they are shown
    public record Statistics(int cells, int small, int cover, double lost) {}

    private final Publication publication;
    private final Map<CellKey, Hidden> hidden;
    private final List<Exposure> exposures;
    private final Statistics statistics;

    Guarded(
            Publication publication,
            Map<CellKey, Hidden> hidden,
            List<Exposure> exposures,
            double lost) {
        this.publication = publication;
        this.hidden = new LinkedHashMap<>(hidden);
        this.exposures = List.copyOf(exposures);
        int small = (int) hidden.values().stream().filter(why -> why == Hidden.SMALL).count();
        int cells =
                (int)
                        publication.cells().values().stream()
                                .filter(cell -> cell.places() > 0)
                                .count();
        statistics = new Statistics(cells, small, hidden.size() - small, lost);
    }

    /// Whether a count must not be told.
    public boolean hides(CellKey cell) {
        return hidden.containsKey(cell);
    }

    /// Whether a number made of these counts, such as a percentage, must not be told.
    public boolean hidesAny(Collection<CellKey> cells) {
        return cells.stream().anyMatch(hidden::containsKey);
    }

    /// Why a count is hidden; empty when it is told.
    public Optional<Hidden> why(CellKey cell) {
        return Optional.ofNullable(hidden.get(cell));
    }

    /// Everything that is hidden.
    public Map<CellKey, Hidden> hidden() {
        return Map.copyOf(hidden);
    }

    /// The small numbers that are hidden in vain, because of what is out or known. Whoever
    /// publishes must see them first.
    public List<Exposure> exposures() {
        return exposures;
    }

    /// The small numbers that are told because somebody decided so; for the log.
    public List<Exemption> exemptions() {
        return publication.exemptions();
    }

    /// How much is hidden.
    public Statistics statistics() {
        return statistics;
    }

    /// A sentence for the reader of the report.
    public Text note() {
        GuardRule rule = publication.rule();
        String highest = Integer.toString(rule.threshold() - 1);
        if (hidden.isEmpty()) {
            return text("guard.note.nothing", highest);
        }
        return text(
                rule.zeros() == ZeroRule.PUBLISHED ? "guard.note" : "guard.note.zeros",
                hidden.size(),
                statistics.cells(),
                highest);
    }

    /// This publication as a later one must see it. Keep it with the file that went out.
    public EarlierPublication asEarlier() {
        Map<CellKey, EarlierPublication.Count> counts = new HashMap<>();
        publication
                .cells()
                .forEach(
                        (key, cell) ->
                                counts.put(
                                        key,
                                        new EarlierPublication.Count(
                                                cell.value(),
                                                cell.places() > 0 && !hidden.containsKey(key))));
        return new EarlierPublication(counts, publication.relations());
    }
}

package no.rettesnor.figures.guard;

import java.util.List;
import java.util.Map;

/// A file that is already out, such as last year's report: what it told cannot be taken back, and
/// what it hid must stay hidden. Made by [Guarded#asEarlier] and kept with the frozen report.
///
/// @param cells what it counted, told or hidden
/// @param relations what everybody knows about them
public record EarlierPublication(Map<CellKey, Count> cells, List<Relation> relations) {

    /// One count as it was then.
    ///
    /// @param value the true number; for a hidden one only we know it
    /// @param told whether the file tells it
    public record Count(long value, boolean told) {}

    public EarlierPublication {
        cells = Map.copyOf(cells);
        relations = List.copyOf(relations);
    }
}

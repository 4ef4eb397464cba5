package no.rettesnor.figures.guard;

import no.rettesnor.figures.guard.CellSystem.Standing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides what must be hidden of a publication so that no small number can be read or worked out,
/// over everything it holds and everything that is out already. The same publication always gets
/// the same answer.
public final class Guard {

    public Guard() {}

    /// The answer for that publication.
    ///
    /// @throws IllegalArgumentException when its totals are not the sums of their parts
    public Guarded protect(Publication publication) {
        CellSystem system = new Assembly(publication).system();
        Covering covering = new Covering(system, publication.rule()).covered();
        BitSet hidden = covering.hidden();
        ProofCheck check = new ProofCheck(system, hidden);
        List<Exposure> exposures = new ArrayList<>();
        for (int cell : covering.demanding()) {
            long least = check.possible(covering.less(cell), cell);
            long most = check.possible(covering.more(cell), cell);
            if (!publication.rule().isDoubtful(least, most)) {
                exposures.add(
                        new Exposure(
                                system.key(cell),
                                system.cell(cell).standing() == Standing.TOLD
                                        ? Exposure.Reason.OUT_ALREADY
                                        : Exposure.Reason.FOLLOWS));
            }
        }
        Map<CellKey, Hidden> answer = new LinkedHashMap<>();
        double weight = 0;
        double lost = 0;
        for (int c = 0; c < system.size(); c++) {
            CellSystem.Cell cell = system.cell(c);
            Publication.Shown shown = publication.cells().get(cell.key());
            if (shown == null || shown.places() == 0) {
                continue;
            }
            weight += cell.weight();
            if (cell.demanding() || hidden.get(c)) {
                answer.put(cell.key(), cell.demanding() ? Hidden.SMALL : Hidden.COVER);
                lost += cell.weight();
            }
        }
        return new Guarded(publication, answer, exposures, weight == 0 ? 0 : lost / weight);
    }
}

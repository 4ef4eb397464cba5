package no.rettesnor.risk.store;

import no.rettesnor.risk.model.bowtie.Barrier;
import no.rettesnor.risk.model.bowtie.BowTieLine;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Statements about bow-ties.
interface BowTieMapper {

    List<BowTieLine> lines(String riskId);

    @Nullable BowTieLine line(String id);

    void insertLine(BowTieLine line);

    int updateLine(BowTieLine line);

    int deleteLine(String id);

    int deleteLines(String riskId);

    /// The barriers on all lines of a risk.
    List<Barrier> barriers(String riskId);

    @Nullable Barrier barrier(String id);

    void insertBarrier(Barrier barrier);

    int updateBarrier(Barrier barrier);

    int deleteBarrier(String id);

    int deleteBarriersOn(String lineId);

    int deleteBarriers(String riskId);
}

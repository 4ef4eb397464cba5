package no.rettesnor.office.table;

import no.rettesnor.kernel.ProblemException;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Goes through the rows of a sheet once, without holding more than one of them.
public interface RowCursor extends AutoCloseable {

    /// The next row, or `null` after the last. Blank rows may be left out; row numbers tell.
    ///
    /// @throws ProblemException where the file turns out to be damaged or larger than allowed
    /// @throws no.rettesnor.kernel.CancelledException when the monitor was cancelled
    @Nullable TableRow next() throws ProblemException;

    /// What was odd about the rows so far, at most [#MOST_REMARKS] of them.
    List<Remark> remarks();

    /// How many rows were odd, also those beyond [#MOST_REMARKS].
    long remarkCount();

    @Override
    void close();

    /// So many remarks are kept; a file where every row is odd must not fill the memory.
    int MOST_REMARKS = 1_000;
}

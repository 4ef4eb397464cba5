package no.rettesnor.office.rows;

import no.rettesnor.office.table.Cell;

import java.util.List;

/// Takes rows, one after the other, on their way into a file.
@FunctionalInterface
public interface RowSink {

    /// Writes a row.
    ///
    /// @param cells a cell per column; missing ones are blank
    /// @throws java.io.UncheckedIOException when the disk fails; let it pass, the one who writes
    ///   the file turns it into a sentence
    /// @throws no.rettesnor.kernel.CancelledException when the user cancelled
    void row(List<Cell> cells);
}

package no.rettesnor.office.rows;

import no.rettesnor.kernel.ProblemException;

/// Hands over the rows of a sheet, in order and without holding them all.
@FunctionalInterface
public interface RowSource {

    /// Gives every row to the sink, once.
    void writeTo(RowSink sink) throws ProblemException;
}

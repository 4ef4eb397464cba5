package no.rettesnor.imports.run;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;

import org.jspecify.annotations.Nullable;

/// The rows of a table beneath its header, one after the other.
public final class DataRows implements AutoCloseable {

    private final RowCursor cursor;
    private final long headerRow;

    DataRows(RowCursor cursor, long headerRow) {
        this.cursor = cursor;
        this.headerRow = headerRow;
    }

    /// The next row that holds anything, or null after the last.
    public @Nullable TableRow next() throws ProblemException {
        TableRow row = cursor.next();
        while (row != null && (row.number() <= headerRow || row.isBlank())) {
            row = cursor.next();
        }
        return row;
    }

    /// How many rows so far were shorter or longer than the others.
    public long raggedRows() {
        return cursor.remarkCount();
    }

    @Override
    public void close() {
        cursor.close();
    }
}

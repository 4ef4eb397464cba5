package no.rettesnor.office.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.bytes.ByteSource;
import no.rettesnor.office.bytes.GuardedInputStream;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.Remark;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the rows of a text file. A row that is shorter or longer than most is kept and remarked
/// on.
final class CsvCursor implements RowCursor {

    private static final int PROGRESS_EVERY = 1_000;

    private final ByteSource source;
    private final CsvDialect dialect;
    private final ReadLimits limits;
    private final ProgressMonitor monitor;
    private final GuardedInputStream bytes;
    private final CloseableIterator<CsvRecord> records;
    private final List<Remark> remarks = new ArrayList<>();
    private long remarkCount;
    private long row;

    CsvCursor(ByteSource source, CsvDialect dialect, ReadLimits limits, ProgressMonitor monitor)
            throws IOException {
        this.source = source;
        this.dialect = dialect;
        this.limits = limits;
        this.monitor = monitor;
        this.bytes = new GuardedInputStream(source.open(), source.name(), limits, 0, false);
        try {
            CsvReader<CsvRecord> parser = dialect.parser(dialect.text(bytes), limits);
            this.records = parser.iterator();
        } catch (IOException | RuntimeException cause) {
            bytes.close();
            throw cause;
        }
    }

    @Override
    public @Nullable TableRow next() throws ProblemException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            row++;
            if (row % PROGRESS_EVERY == 0) {
                monitor.checkCancelled();
                monitor.progress(bytes.count(), Math.max(bytes.count(), source.size()));
            }
            if (row > limits.rows()) {
                throw new ProblemException(
                        OfficeTexts.text("limit.rows", source.name(), limits.rows()));
            }
            return row(records.next());
        } catch (CsvParseException cause) {
            throw new ProblemException(
                    OfficeTexts.text("csv.quote", source.name(), Math.max(1, row)), cause);
        } catch (UncheckedIOException cause) {
            throw FileProblems.reading(source.name(), cause);
        }
    }

    private TableRow row(CsvRecord record) {
        int count = record.getFieldCount();
        List<Cell> cells = new ArrayList<>(count);
        int filled = 0;
        for (int i = 0; i < count; i++) {
            Cell cell = Cell.of(record.getField(i));
            cells.add(cell);
            filled = cell.isBlank() ? filled : i + 1;
        }
        boolean ragged = count < dialect.width() ? filled > 0 : filled > dialect.width();
        if (ragged) {
            remarkCount++;
            if (remarks.size() < MOST_REMARKS) {
                remarks.add(
                        new Remark(
                                row, OfficeTexts.text("csv.ragged", row, count, dialect.width())));
            }
        }
        return new TableRow(row, filled == cells.size() ? cells : cells.subList(0, filled));
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public long remarkCount() {
        return remarkCount;
    }

    @Override
    public void close() {
        try {
            records.close();
            bytes.close();
        } catch (IOException _) {
            // Everything wanted has been read; a stream that will not close costs nobody anything.
        }
    }
}

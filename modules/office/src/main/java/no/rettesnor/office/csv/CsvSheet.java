package no.rettesnor.office.csv;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.bytes.ByteSource;
import no.rettesnor.office.table.MergedCells;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableSheet;

import java.io.IOException;
import java.util.List;

/// A delimited text file as a sheet.
public final class CsvSheet implements TableSheet {

    private final ByteSource source;
    private final CsvDialect dialect;
    private final ReadLimits limits;

    public CsvSheet(ByteSource source, CsvDialect dialect, ReadLimits limits) {
        this.source = source;
        this.dialect = dialect;
        this.limits = limits;
    }

    /// How the file turned out to be written.
    public CsvDialect dialect() {
        return dialect;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<MergedCells> merged(ProgressMonitor monitor) {
        return List.of();
    }

    @Override
    public RowCursor rows(ProgressMonitor monitor) throws ProblemException {
        try {
            return new CsvCursor(source, dialect, limits, monitor);
        } catch (IOException cause) {
            throw FileProblems.reading(source.name(), cause);
        }
    }
}

package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.table.MergedCells;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableSheet;

import java.io.IOException;
import java.util.List;

/// A sheet of an `.xlsx` workbook.
final class XlsxSheet implements TableSheet {

    private final XlsxWorkbook workbook;
    private final String name;
    private final boolean hidden;
    private final String path;

    XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String path) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.path = path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<MergedCells> merged(ProgressMonitor monitor) throws ProblemException {
        try {
            return MergedCellsScan.of(workbook.zip().open(path), monitor);
        } catch (IOException | IllegalStateException cause) {
            throw FileProblems.reading(workbook.zip().name(), cause);
        }
    }

    @Override
    public RowCursor rows(ProgressMonitor monitor) throws ProblemException {
        try {
            return new XlsxCursor(workbook, path, monitor);
        } catch (IOException | IllegalStateException cause) {
            throw FileProblems.reading(workbook.zip().name(), cause);
        }
    }
}

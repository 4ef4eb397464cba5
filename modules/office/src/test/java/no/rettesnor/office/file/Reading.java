package no.rettesnor.office.file;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads whole files, for tests.
final class Reading {

    private Reading() {}

    static List<TableRow> rows(Path file) throws ProblemException {
        try (TableFile table = open(file)) {
            return rows(table.sheets().getFirst());
        }
    }

    static TableFile open(Path file) throws ProblemException {
        return TableFile.open(file, ReadLimits.standard(), ProgressMonitor.none());
    }

    static List<TableRow> rows(TableSheet sheet) throws ProblemException {
        List<TableRow> rows = new ArrayList<>();
        try (RowCursor cursor = sheet.rows(ProgressMonitor.none())) {
            for (TableRow row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static List<String> shown(TableRow row) {
        return row.cells().stream().map(Cell::display).toList();
    }

    static List<List<String>> shown(List<TableRow> rows) {
        return rows.stream().map(Reading::shown).toList();
    }
}

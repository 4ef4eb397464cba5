package no.rettesnor.imports.run;

import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;

import java.util.List;
import java.util.Optional;

/// Which sheet of a workbook a target is after: the one of which it understands most columns. A
/// workbook may begin with a sheet on method and end with the register.
final class SheetGuess implements ImportTable.SheetChoice {

    private final ImportTarget target;

    SheetGuess(ImportTarget target) {
        this.target = target;
    }

    @Override
    public Optional<TableSheet> of(List<TableSheet> sheets, ProgressMonitor monitor)
            throws ProblemException {
        TableSheet best = null;
        long most = -1;
        for (TableSheet sheet : sheets) {
            HeaderGuess header = HeaderGuess.of(sheet, monitor);
            if (header.columns().size() > 1) {
                // One sheet needs no judging.
                long understood = sheets.size() == 1 ? 0 : understood(sheet, header, monitor);
                if (understood > most) {
                    most = understood;
                    best = sheet;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private long understood(TableSheet sheet, HeaderGuess header, ProgressMonitor monitor)
            throws ProblemException {
        List<TableRow> rows =
                sheet.first(ImportTable.ROWS_LOOKED_AT, monitor).stream()
                        .filter(row -> row.number() > header.lastRow() && !row.isBlank())
                        .toList();
        Mapping mapping =
                new MappingGuess(target)
                        .guess("", TableLayout.asFound(), TableSurvey.of(header.columns(), rows));
        return mapping.columns().size();
    }
}

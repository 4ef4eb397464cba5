package no.rettesnor.imports.run;

import no.rettesnor.imports.mapping.Fingerprint;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the rows of a file apart, in this file and the next.
///
/// With key columns, a row is its key, and when several rows have the same key, the last is the
/// record and the others are its earlier versions: so a log of events becomes one record for each
/// case. To know which row is the last, the file is looked through once beforehand.
///
/// Without one, a row is what it says: all its cells. Rows that say exactly the same are counted,
/// so that two equal events stay two.
final class RowKeys {

    private final int[] keyColumns;
    private final BitSet earlier;
    private final Map<String, Integer> times = new HashMap<>();
    private final Fingerprint print = new Fingerprint();
    private int ordinal = -1;
    private long repeated;

    private RowKeys(int[] keyColumns, BitSet earlier) {
        this.keyColumns = keyColumns;
        this.earlier = earlier;
    }

    /// Rows that are known by all they say.
    static RowKeys byContent() {
        return new RowKeys(new int[0], new BitSet());
    }

    /// Rows that are known by what stands in those columns together. Looks through the table for
    /// rows with the same key.
    static RowKeys byColumns(List<Integer> columns, ImportTable table, ProgressMonitor monitor)
            throws ProblemException {
        int[] keyColumns = columns.stream().mapToInt(Integer::intValue).toArray();
        Map<String, Integer> last = new HashMap<>();
        BitSet earlier = new BitSet();
        try (DataRows rows = table.rows(monitor)) {
            int ordinal = 0;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                String key = key(row, keyColumns);
                Integer before = key == null ? null : last.put(key, ordinal);
                if (before != null) {
                    earlier.set(before);
                }
                ordinal++;
            }
        }
        return new RowKeys(keyColumns, earlier);
    }

    /// The next row's key; null when a later row has the same and is taken instead.
    @Nullable String next(TableRow row) {
        ordinal++;
        if (earlier.get(ordinal)) {
            return null;
        }
        String key = key(row, keyColumns);
        return key == null ? byContent(row) : key;
    }

    /// What stands in the columns, with strokes between; null when one of them says nothing.
    private static @Nullable String key(TableRow row, int[] columns) {
        String key = null;
        for (int column : columns) {
            String part = CellReader.meaning(row.cell(column));
            if (part == null) {
                return null;
            }
            key = key == null ? part : key + "/" + part;
        }
        return key;
    }

    /// How many rows said exactly what a row before them said.
    long repeatedRows() {
        return repeated;
    }

    private String byContent(TableRow row) {
        print.reset();
        int position = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                print.add(position);
                print.add(cell.display().strip());
            }
            position++;
        }
        String content = print.full();
        int time = times.merge(content, 1, Integer::sum);
        if (time == 1) {
            return "#" + content;
        }
        repeated++;
        return "#" + content + "/" + time;
    }
}

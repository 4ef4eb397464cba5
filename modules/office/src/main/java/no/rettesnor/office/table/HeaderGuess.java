package no.rettesnor.office.table;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.OfficeTexts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which rows of a sheet name its columns, and what the names are.
///
/// A header is the first row that is about as wide as the rows below it and holds words, each a
/// different one. Titles and blank lines above it are passed over; rows bound together by merged
/// cells are one header, its names joined as “Upper – lower”.
///
/// @param firstRow number of the first header row, or 0 where the sheet has none
/// @param lastRow number of the last header row, or 0; what stands below is data
/// @param columns one for each column that has a name or any content in the rows looked at
public record HeaderGuess(long firstRow, long lastRow, List<Column> columns) {

    /// A column of the sheet.
    ///
    /// @param index from 0
    /// @param key the same in every language and different from those of all other columns; for
    ///   remembering a choice about the column
    /// @param name what to call the column
    public record Column(int index, String key, Text name) {}

    private static final int ROWS_LOOKED_AT = 60;
    private static final int MOST_HEADER_ROWS = 4;
    private static final int LONGEST_NAME = 200;

    /// A number, a date or time, or a yes or no: nothing a column is called.
    private static final Pattern VALUE =
            Pattern.compile(
                    "[-+]?[\\d\\s.,]+%?|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}.*|\\d{1,2}:\\d{2}.*|[-?]*"
                        + "|(?i:true|false|ja|nei|yes|no|null)");

    /// Looks at the beginning of the sheet.
    public static HeaderGuess of(TableSheet sheet, ProgressMonitor monitor)
            throws ProblemException {
        return of(sheet.first(ROWS_LOOKED_AT, monitor), sheet.merged(monitor));
    }

    /// Looks at the first rows of a sheet.
    public static HeaderGuess of(List<TableRow> rows, List<MergedCells> merged) {
        List<TableRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        int header = headerIndex(filled);
        if (header < 0) {
            return new HeaderGuess(0, 0, columns(filled, List.of(), merged));
        }
        int first = header;
        while (first > 0
                && header - first + 1 < MOST_HEADER_ROWS
                && isBoundToNext(filled.get(first - 1), filled.get(first), merged)) {
            first--;
        }
        int last = header;
        while (last + 1 < filled.size()
                && last - first + 1 < MOST_HEADER_ROWS
                && isBoundToNext(filled.get(last), filled.get(last + 1), merged)) {
            last++;
        }
        return as(filled, merged, first, last);
    }

    /// The header as a user says it is.
    ///
    /// @param firstRow number of the first header row
    /// @param lastRow number of the last header row
    public static HeaderGuess at(
            List<TableRow> rows, List<MergedCells> merged, long firstRow, long lastRow) {
        List<TableRow> header =
                rows.stream()
                        .filter(row -> row.number() >= firstRow && row.number() <= lastRow)
                        .toList();
        List<TableRow> data = rows.stream().filter(row -> row.number() > lastRow).toList();
        return new HeaderGuess(firstRow, lastRow, columns(data, header, merged));
    }

    private static HeaderGuess as(
            List<TableRow> rows, List<MergedCells> merged, int first, int last) {
        return at(rows, merged, rows.get(first).number(), rows.get(last).number());
    }

    private static int headerIndex(List<TableRow> rows) {
        int best = -1;
        double bestScore = 0.5;
        for (int i = 0; i < rows.size(); i++) {
            double score = score(rows, i);
            // Later rows must be much better: a row of text data looks like a header too.
            if (score > bestScore + (best < 0 ? 0 : 0.35)) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /// How much the row looks like names for the columns below: 0 not at all, 1 wholly.
    private static double score(List<TableRow> rows, int index) {
        TableRow row = rows.get(index);
        Set<String> names = new HashSet<>();
        int named = 0;
        int data = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            if (isName(cell)) {
                named++;
                names.add(cell.display().strip());
            } else {
                data++;
            }
        }
        int wanted = typicalWidth(rows, index);
        boolean single = named + data < 2 && wanted > 1;
        boolean numbersBelow = named > 0 && data == 0;
        if (single || named == 0 || data > named) {
            return 0;
        }
        double full = Math.min(1, (double) (named + data) / Math.max(1, wanted));
        double words = (double) named / (named + data);
        double distinct = (double) names.size() / named;
        return full * (0.4 + 0.6 * words) * (0.5 + 0.5 * distinct) * (numbersBelow ? 1 : 0.9);
    }

    /// A cell that may name a column: words that are no number or date, or a year.
    private static boolean isName(Cell cell) {
        return switch (cell) {
            case Cell.Words words ->
                    words.value().length() <= LONGEST_NAME
                            && !VALUE.matcher(words.value().strip()).matches();
            case Cell.Numeric number ->
                    number.value() >= 1900
                            && number.value() <= 2100
                            && number.value() == Math.rint(number.value());
            case Cell.Date _, Cell.Time _, Cell.Truth _, Cell.Fault _, Cell.Blank _ -> false;
        };
    }

    /// How many filled cells most of the rows below have: their median.
    private static int typicalWidth(List<TableRow> rows, int index) {
        List<Integer> widths = new ArrayList<>();
        for (TableRow row : rows.subList(Math.min(rows.size(), index + 1), rows.size())) {
            int filled = 0;
            for (Cell cell : row.cells()) {
                filled += cell.isBlank() ? 0 : 1;
            }
            widths.add(filled);
        }
        if (widths.isEmpty()) {
            return 1;
        }
        widths.sort(null);
        return widths.get(widths.size() / 2);
    }

    /// Whether merged cells make two rows one header: a name that reaches down into the lower one,
    /// or two names or more of which some span columns. One name alone over the columns is a title.
    private static boolean isBoundToNext(TableRow upper, TableRow lower, List<MergedCells> merged) {
        if (lower.number() != upper.number() + 1) {
            return false;
        }
        boolean spans = false;
        for (MergedCells block : merged) {
            boolean inUpper =
                    block.firstRow() <= upper.number() && block.lastRow() >= upper.number();
            if (inUpper && block.lastRow() >= lower.number()) {
                return true;
            }
            spans |= inUpper && block.lastColumn() > block.firstColumn();
        }
        long names = upper.cells().stream().filter(cell -> !cell.isBlank()).distinct().count();
        return spans && names > 1 && lower.cells().stream().allMatch(HeaderGuess::mayBeName);
    }

    private static boolean mayBeName(Cell cell) {
        return cell.isBlank() || isName(cell);
    }

    private static List<Column> columns(
            List<TableRow> data, List<TableRow> header, List<MergedCells> merged) {
        int width = 0;
        for (TableRow row : header) {
            width = Math.max(width, row.cells().size());
        }
        for (TableRow row : data) {
            width = Math.max(width, row.cells().size());
        }
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String name = name(header, column, merged);
            int at = column;
            if (name.isEmpty() && data.stream().allMatch(row -> row.cell(at).isBlank())) {
                continue;
            }
            columns.add(column(column, name, used));
        }
        return List.copyOf(columns);
    }

    private static Column column(int index, String name, Map<String, Integer> used) {
        if (name.isEmpty()) {
            String letters = letters(index);
            return new Column(index, "#" + letters, OfficeTexts.text("header.column", letters));
        }
        String distinct = name;
        int times = used.merge(name, 1, Integer::sum);
        while (times > 1 && used.containsKey(name + " (" + times + ")")) {
            times++;
        }
        if (times > 1) {
            distinct = name + " (" + times + ")";
            used.put(distinct, 1);
            used.put(name, times);
        }
        return new Column(index, distinct, Text.verbatim(distinct));
    }

    private static String name(List<TableRow> header, int column, List<MergedCells> merged) {
        List<String> parts = new ArrayList<>();
        for (TableRow row : header) {
            String part = shown(header, row, column, merged);
            if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
                parts.add(part);
            }
        }
        return String.join(" – ", parts);
    }

    /// What a cell shows: its own content, or that of the merged block it lies in.
    private static String shown(
            List<TableRow> header, TableRow row, int column, List<MergedCells> merged) {
        String own = row.cell(column).display().strip().replaceAll("\\s+", " ");
        if (!own.isEmpty()) {
            return own;
        }
        for (MergedCells block : merged) {
            if (block.holds(row.number(), column)) {
                for (TableRow each : header) {
                    if (each.number() == block.firstRow()) {
                        Cell content = each.cell(block.firstColumn());
                        return content.display().strip().replaceAll("\\s+", " ");
                    }
                }
            }
        }
        return "";
    }

    /// The letters a spreadsheet shows above the column: A, B, …, Z, AA, …
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

package no.rettesnor.office.report;

import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import java.util.ArrayList;
import java.util.List;

/// Shares the width of a page among the columns of a table by what they hold: numbers stay narrow,
/// names get room, and no word is broken. Where that needs more than there is, the letters become
/// smaller.
///
/// @param widths of the columns, in twentieths of a point
/// @param size of the letters, 1 for the style's own
record ColumnWidths(List<Integer> widths, double size) {

    /// Of one letter of the style, on average with some to spare, in twentieths of a point.
    private static final int LETTER = 104;

    private static final int BOLD_LETTER = 114;

    /// Short words may have wide letters only.
    private static final int SPARE = 70;

    /// Names that are longer than this are counted as this long; they have several words.
    private static final int LONGEST_COUNTED = 40;

    /// As short as this a cell is kept on one line, such as `jan 2025`.
    private static final int SHORT = 10;

    /// Letters smaller than this share of their own size cannot be read.
    private static final double SMALLEST = 0.68;

    /// @param padding left and right of each cell together, in twentieths of a point
    /// @param indent of a row that lies one level deeper, in twentieths of a point
    static ColumnWidths of(
            TableSpec spec, CellWords words, int available, int padding, int indent) {
        List<Integer> least = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (int place = 0; place < spec.columns().size(); place++) {
            ColumnSpec column = spec.columns().get(place);
            int narrow = longestWord(column.name()) * BOLD_LETTER + SPARE;
            int wide = Math.min(column.name().length(), 14) * BOLD_LETTER;
            for (List<Cell> row : rows(spec)) {
                Cell cell = place < row.size() ? row.get(place) : Cell.blank();
                String shown = words.of(cell, column.format());
                String said = shown.stripLeading();
                int before = RowIndent.depth(shown) * indent;
                int whole = said.length() <= SHORT ? said.length() : longestWord(said);
                narrow = Math.max(narrow, before + whole * LETTER);
                wide = Math.max(wide, before + Math.min(said.length(), LONGEST_COUNTED) * LETTER);
            }
            least.add(narrow + padding);
            wanted.add(Math.max(narrow, wide) + padding);
        }
        return shared(least, wanted, available);
    }

    private static List<List<Cell>> rows(TableSpec spec) {
        List<List<Cell>> rows = new ArrayList<>(spec.rows());
        spec.totals().ifPresent(rows::add);
        return rows;
    }

    private static ColumnWidths shared(List<Integer> least, List<Integer> wanted, int available) {
        int most = sum(wanted);
        if (most <= available) {
            return new ColumnWidths(scaled(wanted, (double) available / most), 1);
        }
        int needed = sum(least);
        if (needed > available) {
            double size = (double) available / needed;
            return new ColumnWidths(scaled(least, size), Math.max(SMALLEST, size));
        }
        double part = (double) (available - needed) / (most - needed);
        List<Integer> widths = new ArrayList<>();
        for (int place = 0; place < least.size(); place++) {
            int more = wanted.get(place) - least.get(place);
            widths.add(least.get(place) + (int) (more * part));
        }
        return new ColumnWidths(widths, 1);
    }

    private static List<Integer> scaled(List<Integer> widths, double by) {
        return widths.stream().map(width -> (int) (width * by)).toList();
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static int longestWord(String words) {
        int longest = 0;
        int start = 0;
        for (int place = 0; place <= words.length(); place++) {
            if (place == words.length() || isBreak(words.charAt(place))) {
                longest = Math.max(longest, place - start);
                start = place + 1;
            }
        }
        return longest;
    }

    /// A number with its no-break spaces is one word.
    private static boolean isBreak(char letter) {
        return Character.isWhitespace(letter) || letter == '-' || letter == '/';
    }
}

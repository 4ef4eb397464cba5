package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.report.CellWords;
import no.rettesnor.office.report.RowIndent;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;
import no.rettesnor.office.table.ValueFormat;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays out one table: column headers that are repeated on every page, row headers where the first
/// column is text, widths by what the columns hold, and the page turned where they need it.
final class PdfTable {

    /// So many letters have room between the margins of an upright page.
    private static final int UPRIGHT = 100;

    /// And in smaller letters.
    private static final int SNUG = 118;

    /// And of a lying one.
    private static final int LYING = 155;

    /// So few rows are not spread over two pages.
    private static final int SHORT = 15;

    private static final int LONGEST_COUNTED = 34;
    private static final int LONGEST_WORD = 26;
    private static final int LETTERS_OF_PADDING = 3;

    private final Markup markup;
    private final TableSpec table;
    private final CellWords words;
    private final List<Integer> letters;

    PdfTable(Markup markup, TableSpec table, Language language) {
        this.markup = markup;
        this.table = table;
        this.words = new CellWords(language);
        this.letters = letters();
    }

    /// How the block that holds the table and its caption looks: in smaller letters where it is
    /// wide, on a lying page where that is not enough, on one page where it is short.
    String look() {
        int needed = letters.stream().mapToInt(Integer::intValue).sum();
        if (needed <= UPRIGHT) {
            return table.rows().size() <= SHORT ? "whole" : "";
        }
        if (needed <= SNUG) {
            return table.rows().size() <= SHORT ? "snug whole" : "snug";
        }
        return needed <= LYING ? "wide" : "wide dense";
    }

    /// Whether it lies.
    boolean isLying() {
        return look().startsWith("wide");
    }

    void write(Element parent) {
        Element element = markup.add(parent, "table", "");
        int all = letters.stream().mapToInt(Integer::intValue).sum();
        for (int each : letters) {
            markup.add(element, "col", "")
                    .setAttribute(
                            "style",
                            String.format(Locale.ROOT, "width: %.2f%%", 100.0 * each / all));
        }
        Element header = markup.add(markup.add(element, "thead", ""), "tr", "");
        for (ColumnSpec column : table.columns()) {
            markup.add(header, "th", look(column), column.name()).setAttribute("scope", "col");
        }
        Element body = markup.add(element, "tbody", "");
        for (List<Cell> row : table.rows()) {
            row(markup.add(body, "tr", ""), row);
        }
        table.totals().ifPresent(totals -> row(markup.add(body, "tr", "total"), totals));
    }

    private void row(Element row, List<Cell> cells) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnSpec column = table.columns().get(i);
            String shown = shown(cells, i);
            boolean names = i == 0 && column.format() == ValueFormat.TEXT && !shown.isBlank();
            Element cell = markup.add(row, names ? "th" : "td", look(column), shown.stripLeading());
            if (names) {
                cell.setAttribute("scope", "row");
            }
            int depth = RowIndent.depth(shown);
            if (depth > 0) {
                cell.setAttribute("style", "padding-left: " + (5 + 10 * depth) + "pt");
            }
        }
    }

    private String shown(List<Cell> cells, int column) {
        Cell cell = column < cells.size() ? cells.get(column) : Cell.blank();
        return words.of(cell, table.columns().get(column).format());
    }

    private static String look(ColumnSpec column) {
        return column.format().isNumeric() ? "number" : "";
    }

    private List<Integer> letters() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i).name();
            int needed = Math.max(longestWord(name), Math.min(name.length(), 12));
            for (List<Cell> row : table.rows()) {
                String shown = shown(row, i);
                needed =
                        Math.max(
                                needed,
                                Math.max(
                                        Math.min(shown.length(), LONGEST_COUNTED),
                                        longestWord(shown)));
            }
            found.add(Math.max(needed, 3) + LETTERS_OF_PADDING);
        }
        return found;
    }

    private static int longestWord(String words) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || Character.isWhitespace(words.charAt(i))) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return Math.min(longest, LONGEST_WORD);
    }
}

package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a table to a document: its header row is one for screen readers too and is repeated on
/// every page, its widths stand in the grid as the schema demands, and no row is cut by a page.
final class DocumentTable {

    private static final String HEADER_FILL = "E4EAF0";
    private static final String RULE = "9AA5B0";

    /// Left and right of a cell, in twentieths of a point; less where there are many columns.
    private static final int PADDING = 108;

    private static final int NARROW_PADDING = 60;
    private static final int MANY_COLUMNS = 6;

    /// Of a row that lies one level deeper, in twentieths of a point.
    private static final int INDENT = 160;

    /// Of the letters in a table of ours, in points.
    private static final double LETTERS = 9.5;

    private final XWPFDocument document;
    private final RoleStyles styles;
    private final CellWords words;
    private final int textWidth;

    /// @param textWidth what stands between the margins of a page, in twentieths of a point
    DocumentTable(XWPFDocument document, RoleStyles styles, Language language, int textWidth) {
        this.document = document;
        this.styles = styles;
        this.textWidth = textWidth;
        this.words = new CellWords(language);
    }

    void write(TableSpec spec) {
        int rows = 1 + spec.rows().size() + (spec.totals().isPresent() ? 1 : 0);
        XWPFTable table = document.createTable(rows, spec.columns().size());
        int padding = spec.columns().size() > MANY_COLUMNS ? NARROW_PADDING : PADDING;
        ColumnWidths widths = ColumnWidths.of(spec, words, textWidth, 2 * padding, INDENT);
        frame(table, widths.widths(), padding);
        row(table.getRow(0), spec, widths, names(spec), true, false);
        table.getRow(0).setRepeatHeader(true);
        int next = 1;
        for (List<Cell> each : spec.rows()) {
            row(table.getRow(next++), spec, widths, shown(each, spec), false, false);
        }
        if (spec.totals().isPresent()) {
            row(table.getRow(next), spec, widths, shown(spec.totals().get(), spec), false, true);
        }
        // Two tables with nothing between them would become one.
        XWPFParagraph after = document.createParagraph();
        styles.apply(after, DocumentRole.TABLE_TEXT);
    }

    private static DocumentRole header(RoleStyles styles) {
        return styles.of(DocumentRole.TABLE_HEADER).isPresent()
                ? DocumentRole.TABLE_HEADER
                : DocumentRole.TABLE_TEXT;
    }

    private static List<String> names(TableSpec spec) {
        return spec.columns().stream().map(ColumnSpec::name).toList();
    }

    private List<String> shown(List<Cell> cells, TableSpec spec) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            Cell cell = i < cells.size() ? cells.get(i) : Cell.blank();
            shown.add(words.of(cell, spec.columns().get(i).format()));
        }
        return shown;
    }

    private void frame(XWPFTable table, List<Integer> widths, int padding) {
        CTTblPr properties = FixedTable.frame(table, textWidth, widths);
        if (padding != PADDING) {
            CTTblCellMar margins = properties.addNewTblCellMar();
            FixedTable.set(margins.addNewLeft(), padding);
            FixedTable.set(margins.addNewRight(), padding);
        }
        Optional<String> style = styles.of(DocumentRole.TABLE);
        if (style.isPresent()) {
            table.setStyleID(style.get());
            if (properties.isSetTblBorders()) {
                properties.unsetTblBorders();
            }
            return;
        }
        CTTblBorders borders = FixedTable.borders(properties);
        FixedTable.rule(borders.addNewTop(), 6, RULE);
        FixedTable.rule(borders.addNewBottom(), 6, RULE);
        FixedTable.rule(borders.addNewInsideH(), 4, RULE);
    }

    private void row(
            XWPFTableRow row,
            TableSpec spec,
            ColumnWidths widths,
            List<String> cells,
            boolean header,
            boolean total) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            FixedTable.width(cell, widths.widths().get(i));
            if (total) {
                CTTcBorders borders = FixedTable.properties(cell).addNewTcBorders();
                FixedTable.rule(borders.addNewTop(), 8, RULE);
            }
            if (header && styles.of(DocumentRole.TABLE).isEmpty()) {
                cell.setColor(HEADER_FILL);
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            styles.apply(paragraph, header ? header(styles) : DocumentRole.TABLE_TEXT);
            if (header) {
                paragraph.setKeepNext(true);
            }
            if (spec.columns().get(i).format().isNumeric()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            int depth = RowIndent.depth(cells.get(i));
            if (depth > 0) {
                paragraph.setIndentationLeft(depth * INDENT);
            }
            XWPFRun run = paragraph.createRun();
            run.setBold(header || total);
            if (widths.size() < 1) {
                run.setFontSize(Math.floor(2 * LETTERS * widths.size()) / 2);
            }
            FixedTable.lines(run, cells.get(i).stripLeading());
        }
    }
}

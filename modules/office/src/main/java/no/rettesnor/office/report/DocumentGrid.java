package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;
import no.rettesnor.office.table.GridSpec;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

import java.util.ArrayList;
import java.util.List;

/// Writes a grid to a document as a table with a header row and a header column, each cell in its
/// colour.
final class DocumentGrid {

    private static final String HEADER_FILL = "E4EAF0";
    private static final String DARK = "#1b242c";

    /// Of the width, for the headers of the rows.
    private static final double HEADER_SHARE = 1.3;

    private final XWPFDocument document;
    private final RoleStyles styles;
    private final int textWidth;

    /// @param textWidth what stands between the margins of a page, in twentieths of a point
    DocumentGrid(XWPFDocument document, RoleStyles styles, int textWidth) {
        this.document = document;
        this.styles = styles;
        this.textWidth = textWidth;
    }

    void write(GridSpec spec) {
        XWPFTable table = document.createTable(1 + spec.rows().size(), 1 + spec.columns().size());
        List<Integer> widths = widths(spec);
        frame(table, widths, spec.altText());
        XWPFTableRow header = table.getRow(0);
        header.setCantSplitRow(true);
        header.setRepeatHeader(true);
        header(header.getCell(0), spec.corner(), widths.getFirst());
        for (int i = 0; i < spec.columns().size(); i++) {
            header(header.getCell(i + 1), spec.columns().get(i), widths.get(i + 1));
        }
        for (int r = 0; r < spec.rows().size(); r++) {
            GridSpec.Row each = spec.rows().get(r);
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            header(row.getCell(0), each.header(), widths.getFirst());
            for (int i = 0; i < each.cells().size(); i++) {
                GridSpec.Shade shade = each.cells().get(i);
                XWPFTableCell cell = row.getCell(i + 1);
                FixedTable.width(cell, widths.get(i + 1));
                cell.setColor(shade.colour().substring(1));
                words(cell, shade.words(), shade.ink(), false, r < spec.rows().size() - 1);
            }
        }
        // Two tables with nothing between them would become one.
        styles.apply(document.createParagraph(), DocumentRole.TABLE_TEXT);
    }

    private List<Integer> widths(GridSpec spec) {
        double unit = textWidth / (spec.columns().size() + HEADER_SHARE);
        List<Integer> widths = new ArrayList<>();
        widths.add((int) (unit * HEADER_SHARE));
        spec.columns().forEach(_ -> widths.add((int) unit));
        return widths;
    }

    private void frame(XWPFTable table, List<Integer> widths, String altText) {
        CTTblPr properties = FixedTable.frame(table, textWidth, widths);
        FixedTable.look(properties).setFirstColumn(true);
        properties.addNewTblDescription().setVal(SheetText.withoutControls(altText));
        CTTblBorders borders = FixedTable.borders(properties);
        for (CTBorder border :
                List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())) {
            FixedTable.rule(border, 4, "7A8691");
        }
    }

    private void header(XWPFTableCell cell, String words, int width) {
        FixedTable.width(cell, width);
        cell.setColor(HEADER_FILL);
        words(cell, words, DARK, true, true);
    }

    private void words(
            XWPFTableCell cell, String words, String ink, boolean bold, boolean keepNext) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        styles.apply(paragraph, DocumentRole.TABLE_TEXT);
        // The matrix stands on one page.
        paragraph.setKeepNext(keepNext);
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setColor(ink.substring(1));
        FixedTable.lines(run, words);
    }
}

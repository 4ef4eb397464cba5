package no.rettesnor.office.report;

import no.rettesnor.office.excel.SheetText;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/// What every table of a document has: columns of a given width, a header row, borders of ours.
/// Widths are in twentieths of a point.
final class FixedTable {

    private FixedTable() {}

    /// Gives the table its width and its columns theirs.
    ///
    /// @return what else can be said of the table
    static CTTblPr frame(XWPFTable table, int width, List<Integer> columns) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        set(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), width);
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblLook look = look(properties);
        look.setFirstRow(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (int i = grid.sizeOfGridColArray() - 1; i >= 0; i--) {
            grid.removeGridCol(i);
        }
        for (int each : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
        return properties;
    }

    /// Which parts of the table are headers.
    static CTTblLook look(CTTblPr properties) {
        return properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    }

    /// The borders, none of them drawn yet.
    static CTTblBorders borders(CTTblPr properties) {
        CTTblBorders borders =
                properties.isSetTblBorders()
                        ? properties.getTblBorders()
                        : properties.addNewTblBorders();
        borders.set(CTTblBorders.Factory.newInstance());
        return borders;
    }

    /// Draws a border.
    ///
    /// @param eighths of a point
    /// @param colour six hexadecimal digits
    static void rule(CTBorder border, int eighths, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }

    static void width(XWPFTableCell cell, int width) {
        CTTcPr properties = properties(cell);
        set(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(), width);
    }

    static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    static void set(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }

    /// Writes words with their own line breaks.
    static void lines(XWPFRun run, String words) {
        boolean first = true;
        for (String line : SheetText.withoutControls(words).split("\\R", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
            first = false;
        }
    }
}

package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.excel.SheetFormats;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/// The cell styles of one report workbook, each made once.
final class SheetStyles {

    // Opacity, red, green, blue.
    private static final byte[] HEADER_FILL = {(byte) 0xFF, (byte) 0xE4, (byte) 0xEA, (byte) 0xF0};
    private static final byte[] GREY = {(byte) 0xFF, 0x55, 0x5F, 0x69};
    private static final short TITLE_POINTS = 14;

    private record Key(ValueFormat format, boolean total) {}

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Key, CellStyle> values = new HashMap<>();
    private final Map<String, CellStyle> shades = new HashMap<>();
    private final Map<Boolean, CellStyle> paragraphs = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle wrappedNote;
    private final CellStyle textHeader;
    private final CellStyle numberHeader;

    SheetStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.title = workbook.createCellStyle();
        XSSFFont large = font(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        this.note = workbook.createCellStyle();
        XSSFFont grey = font(false);
        grey.setColor(new XSSFColor(GREY, null));
        note.setFont(grey);
        this.wrappedNote = workbook.createCellStyle();
        wrappedNote.cloneStyleFrom(note);
        wrappedNote.setWrapText(true);
        wrappedNote.setVerticalAlignment(VerticalAlignment.TOP);
        this.textHeader = header(HorizontalAlignment.LEFT);
        this.numberHeader = header(HorizontalAlignment.RIGHT);
    }

    /// A font like that of plain cells; without the family, programs that lack it choose another.
    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        font.setBold(bold);
        return font;
    }

    private CellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle header = workbook.createCellStyle();
        header.setFont(font(true));
        header.setFillForegroundColor(new XSSFColor(HEADER_FILL, null));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        header.setAlignment(alignment);
        header.setVerticalAlignment(VerticalAlignment.BOTTOM);
        header.setWrapText(true);
        return header;
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    /// A note on several lines.
    CellStyle wrappedNote() {
        return wrappedNote;
    }

    CellStyle header(ValueFormat format) {
        return format.isNumeric() ? numberHeader : textHeader;
    }

    /// The style of a value.
    ///
    /// @param total whether it stands in the row of totals
    CellStyle value(ValueFormat format, boolean total) {
        return values.computeIfAbsent(new Key(format, total), this::made);
    }

    /// The style of a cell of a grid.
    CellStyle shade(GridSpec.Shade shade) {
        return shades.computeIfAbsent(
                shade.colour(),
                colour -> {
                    XSSFCellStyle style = workbook.createCellStyle();
                    XSSFFont font = font(false);
                    font.setColor(colour(shade.ink()));
                    style.setFont(font);
                    filled(style, colour(colour));
                    return style;
                });
    }

    /// The style of a header of a grid.
    CellStyle gridHeader() {
        return shades.computeIfAbsent(
                "",
                _ -> {
                    XSSFCellStyle style = workbook.createCellStyle();
                    style.setFont(font(true));
                    filled(style, new XSSFColor(HEADER_FILL, null));
                    return style;
                });
    }

    private static void filled(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
    }

    private static XSSFColor colour(String words) {
        int value = Integer.parseInt(words.substring(1), 16);
        return new XSSFColor(
                new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value},
                null);
    }

    /// The style of text across a sheet.
    CellStyle paragraph(boolean heading) {
        return paragraphs.computeIfAbsent(
                heading,
                _ -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setFont(font(heading));
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    return style;
                });
    }

    private CellStyle made(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(
                workbook.createDataFormat().getFormat(SheetFormats.code(key.format, language)));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.format == ValueFormat.TEXT);
        if (key.total) {
            style.setFont(font(true));
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }
}

package no.rettesnor.office.excel;

import no.rettesnor.office.table.Cell;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Reads one `<c>` element: its type, its style, its value.
final class XlsxCells {

    private final Xml xml;
    private final XlsxWorkbook workbook;
    private final SharedStrings strings;
    private final int longest;
    private final StringBuilder value = new StringBuilder();

    XlsxCells(Xml xml, XlsxWorkbook workbook, SharedStrings strings) {
        this.xml = xml;
        this.workbook = workbook;
        this.strings = strings;
        this.longest = workbook.zip().limits().charactersPerCell();
    }

    /// Reads the cell whose element the cursor stands at, to its end. A formula counts as the value
    /// it had when the file was saved.
    Cell read() throws IOException {
        String type = xml.attribute("t", "n");
        int style = number(xml.attribute("s", "0"));
        value.setLength(0);
        Cell inline = Cell.blank();
        while (xml.nextTag()) {
            if (xml.starts("v")) {
                value.setLength(0);
                xml.text(value, longest);
            } else if (xml.starts("is")) {
                inline = Cell.of(RichText.read(xml, "is", longest));
            } else if (xml.isStart()) {
                xml.skip();
            } else if (xml.name().equals("c")) {
                break;
            }
        }
        return value.isEmpty() ? inline : cell(type, style, value.toString());
    }

    private Cell cell(String type, int style, String words) {
        return switch (type) {
            case "s" -> Cell.of(strings.at(number(words)));
            case "str", "inlineStr" -> Cell.of(RichText.unescaped(words));
            case "b" -> new Cell.Truth(words.strip().equals("1") || words.equals("true"));
            case "e" -> new Cell.Fault(words);
            case "d" -> date(words);
            default -> numeric(style, words);
        };
    }

    private Cell numeric(int style, String words) {
        double number;
        try {
            number = Double.parseDouble(words.strip());
        } catch (NumberFormatException _) {
            return Cell.of(words);
        }
        return switch (workbook.styles().shows(style)) {
            case NUMBER -> new Cell.Numeric(number);
            case DATE -> ExcelDates.cell(number, workbook.from1904(), false);
            case ELAPSED_TIME -> ExcelDates.cell(number, workbook.from1904(), true);
        };
    }

    /// Strict workbooks may write dates as words.
    private static Cell date(String words) {
        String bare = words.strip().replaceFirst("Z$", "");
        try {
            return bare.length() <= 10
                    ? new Cell.Date(LocalDate.parse(bare).atStartOfDay(), false)
                    : new Cell.Date(LocalDateTime.parse(bare), true);
        } catch (DateTimeException _) {
            return Cell.of(words);
        }
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}

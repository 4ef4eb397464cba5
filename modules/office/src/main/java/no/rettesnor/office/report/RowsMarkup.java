package no.rettesnor.office.report;

import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.ValueFormat;

import org.apache.poi.ss.util.CellReference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// A sheet of plain rows as the file has it, written from its beginning to its end: header frozen,
/// a filter on every column. Text stands in its own cell and is never shared, so that memory does
/// not grow, and never a formula.
final class RowsMarkup {

    private static final String BEGINNING =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
            </sheetView></sheetViews>\
            """;

    private final Writer out;
    private final List<String> letters;
    private int row;

    /// @param out takes the sheet; not closed
    RowsMarkup(OutputStream out, List<ColumnSpec> columns) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.letters =
                IntStream.range(0, columns.size())
                        .mapToObj(CellReference::convertNumToColString)
                        .toList();
        this.out.write(BEGINNING);
        if (!columns.isEmpty()) {
            widths(columns);
        }
        this.out.write("<sheetData>");
    }

    private void widths(List<ColumnSpec> columns) throws IOException {
        out.write("<cols>");
        for (int i = 1; i <= columns.size(); i++) {
            ColumnSpec column = columns.get(i - 1);
            int wanted = column.format() == ValueFormat.TEXT ? 24 : 13;
            int width = Math.clamp(column.name().length() + 4L, wanted, 40);
            out.write(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(i, i, width));
        }
        out.write("</cols>");
    }

    void startRow() throws IOException {
        row++;
        out.write("<row r=\"");
        out.write(Integer.toString(row));
        out.write("\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    /// @param style its number in the workbook
    void number(int column, int style, double value) throws IOException {
        start(column, style);
        out.write("\"><v>");
        out.write(Double.toString(value));
        out.write("</v></c>");
    }

    /// @param words without signs that a sheet cannot hold
    void words(int column, int style, String words) throws IOException {
        start(column, style);
        boolean padded = isSpace(words, 0) || isSpace(words, words.length() - 1);
        out.write("\" t=\"inlineStr\"><is><t");
        out.write(padded ? " xml:space=\"preserve\">" : ">");
        escaped(words);
        out.write("</t></is></c>");
    }

    private void start(int column, int style) throws IOException {
        out.write("<c r=\"");
        out.write(letters.get(column));
        out.write(Integer.toString(row));
        out.write("\" s=\"");
        out.write(Integer.toString(style));
    }

    private static boolean isSpace(String words, int at) {
        return !words.isEmpty() && words.charAt(at) <= ' ';
    }

    private void escaped(String words) throws IOException {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String instead =
                    switch (words.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '\r' -> "&#13;";
                        default -> "";
                    };
            if (!instead.isEmpty()) {
                out.write(words, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(words, from, words.length() - from);
    }

    /// How many rows there are, the header among them.
    int rows() {
        return row;
    }

    /// The last words of the sheet.
    ///
    /// @param filtered the range with the filter; none when empty
    void finish(String filtered) throws IOException {
        out.write("</sheetData>");
        if (!filtered.isEmpty()) {
            out.write("<autoFilter ref=\"" + filtered + "\"/>");
        }
        out.write("</worksheet>");
        out.flush();
    }
}

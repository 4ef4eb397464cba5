package no.rettesnor.uikit.table;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rows on the clipboard in several forms at once, since Word takes the one and Excel the other.
///
/// @param head the columns' titles
/// @param rows the cells
record TableCopy(List<String> head, List<List<String>> rows) {

    private static final String TSV_TYPE = "text/tab-separated-values";

    void toClipboard() {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(html());
        content.putString(tsv());
        DataFormat known = DataFormat.lookupMimeType(TSV_TYPE);
        content.put(known == null ? new DataFormat(TSV_TYPE) : known, tsv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A line break or tab inside a cell would start a new cell where it is pasted.
    String tsv() {
        return lines(cell -> cell.replaceAll("[\\t\\r\\n]+", " "), "\t");
    }

    String html() {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        head.forEach(title -> html.append("<th>").append(escaped(title)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String lines(Function<String, String> clean, String between) {
        StringBuilder text = new StringBuilder();
        text.append(head.stream().map(clean).collect(Collectors.joining(between))).append('\n');
        for (List<String> row : rows) {
            text.append(row.stream().map(clean).collect(Collectors.joining(between))).append('\n');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}

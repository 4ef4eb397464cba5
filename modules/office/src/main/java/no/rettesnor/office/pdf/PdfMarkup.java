package no.rettesnor.office.pdf;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.report.ChartSpec;
import no.rettesnor.office.report.DocumentSpec;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Turns a document into a page of elements that say what each part is: heading, list, table,
/// figure. The elements become the tags of the PDF.
final class PdfMarkup {

    private final DocumentSpec spec;
    private final Language language;
    private final Markup markup;
    private final PdfCharts charts;
    private final PdfOutline outline;
    private final List<String> notes = new ArrayList<>();
    private int tableCount;
    private int chartCount;

    /// The block of a table on a lying page that its heading has begun; null otherwise.
    private @Nullable Element lying;

    /// The block of the table just written when it lies: its notes stand on the same page.
    private @Nullable Element lain;

    PdfMarkup(DocumentSpec spec, PdfFonts fonts) {
        this.spec = spec;
        this.language = spec.language();
        this.markup = new Markup(fonts);
        this.charts = new PdfCharts(markup, fonts, language);
        this.outline = new PdfOutline(spec, word("document.notes"));
    }

    /// Draws the charts.
    PdfCharts charts() {
        return charts;
    }

    /// The whole page.
    Document document(ProgressMonitor monitor) throws IOException {
        Element root = markup.root(language.locale().toLanguageTag());
        head(markup.add(root, "head", ""));
        Element body = markup.add(root, "body", "");
        markup.add(body, "div", "foot", spec.title());
        markup.add(body, "p", "title", spec.title());
        if (!spec.subtitle().isEmpty()) {
            markup.add(body, "p", "subtitle", spec.subtitle());
        }
        for (int i = 0; i < spec.parts().size(); i++) {
            monitor.checkCancelled();
            write(body, i);
        }
        writeNotes(body);
        return markup.document();
    }

    private void head(Element head) throws IOException {
        markup.add(head, "title", "", spec.title());
        Element about = markup.add(head, "meta", "");
        about.setAttribute("name", "subject");
        markup.said(about, "content", spec.subtitle().isEmpty() ? spec.title() : spec.subtitle());
        Element style = markup.add(head, "style", "");
        style.setTextContent(style());
        if (!outline.entries().isEmpty()) {
            outline.bookmarks(markup, markup.add(head, "bookmarks", ""));
        }
    }

    private String style() throws IOException {
        try (InputStream style = PdfMarkup.class.getResourceAsStream("report.css")) {
            if (style == null) {
                throw new IllegalStateException("Missing resource report.css");
            }
            String page =
                    "'%s ' counter(page) ' %s ' counter(pages)"
                            .formatted(word("document.page"), word("document.of"));
            return new String(style.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("var-page", page);
        }
    }

    private void write(Element body, int index) {
        if (!(spec.parts().get(index) instanceof DocumentSpec.SmallPrint)) {
            lain = null;
        }
        switch (spec.parts().get(index)) {
            case DocumentSpec.Heading heading -> {
                PdfOutline.Entry entry = outline.at(index);
                markup.add(
                                placeOfHeading(body, index + 1),
                                "h" + entry.level(),
                                "look" + heading.level(),
                                heading.text())
                        .setAttribute("id", entry.id());
            }
            case DocumentSpec.Contents _ ->
                    outline.contents(
                            markup, body, word("document.contents"), word("document.goto"));
            case DocumentSpec.Paragraph paragraph ->
                    markup.add(
                            body, "p", spec.leadsToChart(index) ? "before" : "", paragraph.text());
            case DocumentSpec.Noted noted -> noted(body, noted);
            case DocumentSpec.SmallPrint small ->
                    markup.add(
                            lain == null ? body : lain,
                            "p",
                            spec.isBelowHeading(index) ? "small before" : "small",
                            small.text());
            case DocumentSpec.Bullets list -> items(body, "ul", list.items());
            case DocumentSpec.Steps list -> items(body, "ol", list.items());
            case DocumentSpec.Table table -> table(body, table.caption(), table.table());
            case DocumentSpec.Grid grid -> grid(body, grid.caption(), grid.grid());
            case DocumentSpec.Chart chart -> chart(body, chart, isTable(index + 1));
            case DocumentSpec.PageBreak _ -> markup.add(body, "div", "new-page");
        }
    }

    /// A heading goes with its table to the lying page, or it would stand on a page alone.
    private Element placeOfHeading(Element body, int next) {
        if (isTable(next)) {
            TableSpec table = ((DocumentSpec.Table) spec.parts().get(next)).table();
            PdfTable written = new PdfTable(markup, table, language);
            if (!table.columns().isEmpty() && written.isLying()) {
                lying = markup.add(body, "div", written.look());
                return lying;
            }
        }
        return body;
    }

    private boolean isTable(int index) {
        return index < spec.parts().size() && spec.parts().get(index) instanceof DocumentSpec.Table;
    }

    private void items(Element body, String name, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = markup.add(body, name, "");
        items.forEach(item -> markup.add(list, "li", "", item));
    }

    private void noted(Element body, DocumentSpec.Noted noted) {
        Element paragraph = markup.add(body, "p", "", noted.text());
        for (String note : noted.notes()) {
            notes.add(note);
            String number = Integer.toString(notes.size());
            Element mark = markup.add(paragraph, "a", "mark", " " + number);
            mark.setAttribute("href", "#note" + number);
            mark.setAttribute("id", "mark" + number);
            markup.said(mark, "title", word("document.note") + " " + number);
        }
    }

    private void writeNotes(Element body) {
        if (notes.isEmpty()) {
            return;
        }
        PdfOutline.Entry entry = outline.ofNotes();
        markup.add(body, "h1", "look1", entry.text()).setAttribute("id", entry.id());
        Element list = markup.add(body, "ol", "");
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            Element note = markup.add(list, "li", "", notes.get(i) + " ");
            note.setAttribute("id", "note" + number);
            Element back = markup.add(note, "a", "", word("document.note-back"));
            back.setAttribute("href", "#mark" + number);
            markup.said(back, "title", word("document.note-back-to") + " " + number);
        }
    }

    private void table(Element body, String caption, TableSpec spec) {
        if (spec.columns().isEmpty()) {
            return;
        }
        PdfTable table = new PdfTable(markup, spec, language);
        Element begun = lying;
        Element block = begun == null ? markup.add(body, "div", table.look()) : begun;
        lying = null;
        tableCaption(block, caption);
        table.write(block);
        lain = table.isLying() ? block : null;
    }

    private void grid(Element body, String caption, GridSpec spec) {
        Element block = markup.add(body, "div", "whole");
        tableCaption(block, caption);
        new PdfGrid(markup, spec).write(block);
    }

    private void tableCaption(Element block, String caption) {
        if (!caption.isEmpty()) {
            markup.add(
                    block,
                    "p",
                    "caption before",
                    word("document.table") + " " + ++tableCount + ". " + caption);
        }
    }

    private void chart(Element body, DocumentSpec.Chart part, boolean tableFollows) {
        ChartSpec chart = part.chart();
        Element block = markup.add(body, "div", chart.isSmall() ? "figure small" : "figure");
        charts.add(block, chart, described(part));
        if (!part.caption().isEmpty()) {
            // Small charts are one figure, and share the width of the page for its caption.
            markup.add(
                    chart.isSmall() ? body : block,
                    "p",
                    "caption",
                    word("document.figure") + " " + ++chartCount + ". " + part.caption());
        }
        if (!tableFollows && !chart.isSmall()) {
            String caption = word("chart.numbers");
            if (!chart.title().isEmpty()) {
                caption += ": " + chart.title();
            }
            markup.add(body, "p", "caption before", caption);
            new PdfTable(markup, ChartTable.of(chart), language).write(body);
        }
    }

    /// A figure without words would be silent to some, so the next best words are taken.
    private String described(DocumentSpec.Chart part) {
        for (String words : List.of(part.chart().altText(), part.caption(), part.chart().title())) {
            if (!words.isBlank()) {
                return words;
            }
        }
        return word("document.figure");
    }

    private String word(String key) {
        return OfficeTexts.text(key).in(language);
    }
}

package no.rettesnor.office.pdf;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.GridSpec;
import no.rettesnor.office.table.TableSpec;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Turns a poster into a page of elements.
final class PosterMarkup {

    private final PosterSpec spec;
    private final PdfFonts fonts;
    private final Markup markup;
    private final PosterRoom room;

    PosterMarkup(PosterSpec spec, PdfFonts fonts) {
        this.spec = spec;
        this.fonts = fonts;
        this.markup = new Markup(fonts);
        this.room = new PosterRoom(spec);
    }

    Document document() throws IOException {
        Element root = markup.root(spec.language().locale().toLanguageTag());
        Element head = markup.add(root, "head", "");
        markup.add(head, "title", "", spec.title());
        Element about = markup.add(head, "meta", "");
        about.setAttribute("name", "subject");
        markup.said(about, "content", spec.subtitle().isEmpty() ? spec.title() : spec.subtitle());
        markup.add(head, "style", "").setTextContent(style());
        Element marks = markup.add(markup.add(head, "bookmarks", ""), "bookmark", "");
        marks.setAttribute("name", fonts.shown(spec.title()));
        marks.setAttribute("href", "#top");
        Element body = markup.add(root, "body", "");
        markup.add(body, "div", "foot", spec.footer());
        markup.add(body, "h1", "title", spec.title()).setAttribute("id", "top");
        if (!spec.subtitle().isEmpty()) {
            markup.add(body, "p", "subtitle", spec.subtitle());
        }
        grid(markup.add(body, "div", "left"));
        int fitting = room.fitting();
        List<List<Cell>> rows = spec.listed().rows();
        table(
                markup.add(body, "div", "right"),
                TableSpec.of(spec.listed().columns(), rows.subList(0, fitting)),
                spec.shares());
        explained(markup.add(body, "div", room.isExplainedLater() ? "below later" : "below"));
        if (fitting < rows.size()) {
            Element next = markup.add(body, "div", room.isExplainedLater() ? "more" : "next");
            table(
                    next,
                    TableSpec.of(spec.listed().columns(), rows.subList(fitting, rows.size())),
                    spec.shares());
        }
        return markup.document();
    }

    private void grid(Element parent) {
        new PdfGrid(markup, spec.grid()).write(parent);
        Element legend = markup.add(parent, "p", "legend");
        for (GridSpec.Shade shade : spec.legend()) {
            markup.words(legend, " ");
            markup.add(legend, "span", "", shade.words())
                    .setAttribute(
                            "style",
                            "background-color: " + shade.colour() + "; color: " + shade.ink());
        }
    }

    private void explained(Element parent) {
        for (PosterSpec.Explained each : spec.explained()) {
            Element block = markup.add(parent, "div", "explained");
            markup.add(block, "p", "caption", each.caption());
            table(block, each.table(), each.shares());
        }
    }

    /// @param shares how wide the columns are to each other; as the words need them when empty
    private void table(Element parent, TableSpec table, List<Integer> shares) {
        Element element = markup.add(parent, "table", "");
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        for (int share : shares) {
            markup.add(element, "col", "")
                    .setAttribute(
                            "style",
                            String.format(Locale.ROOT, "width: %.2f%%", 100.0 * share / all));
        }
        Element header = markup.add(markup.add(element, "thead", ""), "tr", "");
        table.columns()
                .forEach(
                        column ->
                                markup.add(header, "th", "", column.name())
                                        .setAttribute("scope", "col"));
        Element body = markup.add(element, "tbody", "");
        for (List<Cell> row : table.rows()) {
            Element line = markup.add(body, "tr", "");
            for (int i = 0; i < table.columns().size(); i++) {
                String words = i < row.size() ? row.get(i).display() : "";
                Element cell = markup.add(line, i == 0 ? "th" : "td", "", words);
                if (i == 0) {
                    cell.setAttribute("scope", "row");
                }
            }
        }
    }

    private String style() throws IOException {
        try (InputStream style = PosterMarkup.class.getResourceAsStream("poster.css")) {
            if (style == null) {
                throw new IllegalStateException("Missing resource poster.css");
            }
            String page =
                    "'%s ' counter(page) ' %s ' counter(pages)"
                            .formatted(
                                    OfficeTexts.text("document.page").in(spec.language()),
                                    OfficeTexts.text("document.of").in(spec.language()));
            return new String(style.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("var-page", page)
                    .replace("var-row", String.format(Locale.ROOT, "%.1fmm", room.rowHeight()));
        }
    }
}

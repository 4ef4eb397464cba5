package no.rettesnor.office.pdf;

import no.rettesnor.office.table.GridSpec;

import org.w3c.dom.Element;

/// Lays out a grid: a table with headers for its rows and its columns, each cell in its colour, and
/// what it shows said in words.
final class PdfGrid {

    private final Markup markup;
    private final GridSpec grid;

    PdfGrid(Markup markup, GridSpec grid) {
        this.markup = markup;
        this.grid = grid;
    }

    void write(Element parent) {
        Element table = markup.add(parent, "table", "grid");
        markup.said(table, "title", grid.altText());
        markup.said(table, "summary", grid.altText());
        markup.add(table, "col", "").setAttribute("style", "width: 17%");
        Element header = markup.add(markup.add(table, "thead", ""), "tr", "");
        header(header, grid.corner(), "col");
        grid.columns().forEach(column -> header(header, column, "col"));
        Element body = markup.add(table, "tbody", "");
        for (GridSpec.Row row : grid.rows()) {
            Element line = markup.add(body, "tr", "");
            header(line, row.header(), "row");
            for (GridSpec.Shade shade : row.cells()) {
                markup.add(line, "td", "", shade.words())
                        .setAttribute(
                                "style",
                                "background-color: " + shade.colour() + "; color: " + shade.ink());
            }
        }
    }

    private void header(Element row, String words, String scope) {
        markup.add(row, "th", "", words).setAttribute("scope", scope);
    }
}

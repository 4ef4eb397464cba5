package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ColumnSpec;
import no.rettesnor.office.table.TableSpec;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Lays a table out on slides: as many rows on each as can be read from the back of the room.
final class SlideTable {

    private static final Color HEADER = new Color(0xe4eaf0);
    private static final Color RULE = new Color(0x9aa5b0);
    private static final Color TEXT = new Color(0x1b242c);
    private static final int LONGEST_COUNTED = 36;
    private static final double SPACE = 10;

    private final TableSpec table;
    private final SlideWords words;
    private final CellWords cells;

    SlideTable(TableSpec table, SlideWords words, Language language) {
        this.table = table;
        this.words = words;
        this.cells = new CellWords(language);
    }

    /// The rows of each slide, headers not counted.
    List<TableSpec> pages(Rectangle2D area) {
        int fit = Math.max(1, (int) (area.getHeight() / rowHeight()) - 1);
        List<TableSpec> pages = new ArrayList<>();
        List<List<Cell>> rows = table.rows();
        int all = rows.size() + (table.totals().isPresent() ? 1 : 0);
        for (int from = 0; from == 0 || from < all; from += fit) {
            int to = Math.min(rows.size(), from + fit);
            boolean last = from + fit >= all;
            pages.add(
                    new TableSpec(
                            table.columns(),
                            rows.subList(Math.min(from, to), to),
                            last ? table.totals().orElse(null) : null));
        }
        return pages;
    }

    /// Writes one of the pages.
    void write(XSLFSlide slide, TableSpec page, String description, Rectangle2D area) {
        XSLFTable shape = slide.createTable();
        shape.setAnchor(area);
        shape.getCTTable().getTblPr().setFirstRow(true);
        row(shape, page.columns().stream().map(ColumnSpec::name).toList(), true, false);
        page.rows().forEach(each -> row(shape, shown(each), false, false));
        page.totals().ifPresent(totals -> row(shape, shown(totals), false, true));
        widths(shape, area.getWidth());
        double height = rowHeight() * shape.getNumberOfRows();
        shape.setAnchor(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height));
        SlideChart.describe((CTGraphicalObjectFrame) shape.getXmlObject(), description);
    }

    private void row(XSLFTable shape, List<String> texts, boolean header, boolean total) {
        XSLFTableRow row = shape.addRow();
        row.setHeight(rowHeight());
        for (int i = 0; i < texts.size(); i++) {
            XSLFTableCell cell = row.addCell();
            // The schema wants it first, and POI leaves it out of cells.
            ((CTTableCell) cell.getXmlObject()).addNewTxBody().addNewBodyPr();
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setTopInset(2);
            cell.setBottomInset(2);
            cell.setBorderColor(BorderEdge.bottom, RULE);
            cell.setBorderWidth(BorderEdge.bottom, header || total ? 1.5 : 0.75);
            if (header) {
                cell.setFillColor(HEADER);
            }
            if (table.columns().get(i).format().isNumeric()) {
                paragraph.setTextAlign(TextAlign.RIGHT);
            }
            XSLFTextRun run = words.say(paragraph, texts.get(i));
            run.setFontSize(points());
            run.setFontColor(TEXT);
            run.setBold(header || total);
        }
    }

    private List<String> shown(List<Cell> row) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = i < row.size() ? row.get(i) : Cell.blank();
            shown.add(cells.of(cell, table.columns().get(i).format()));
        }
        return shown;
    }

    private void widths(XSLFTable shape, double width) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int longest = Math.min(table.columns().get(i).name().length(), 16);
            for (List<Cell> row : table.rows()) {
                longest = Math.max(longest, Math.min(shown(row).get(i).length(), LONGEST_COUNTED));
            }
            letters.add(Math.max(longest, 5) + 3);
        }
        int all = letters.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < letters.size(); i++) {
            shape.setColumnWidth(i, width * letters.get(i) / all);
        }
    }

    private double points() {
        int columns = table.columns().size();
        return columns <= 6 ? 16 : columns <= 9 ? 13 : 10;
    }

    private double rowHeight() {
        return points() + SPACE;
    }
}

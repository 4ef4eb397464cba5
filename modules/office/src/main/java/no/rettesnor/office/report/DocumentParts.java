package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import java.io.IOException;
import java.math.BigInteger;

/// Writes the parts of a document at the end of a Word document, and counts its tables and figures.
final class DocumentParts {

    private final XWPFDocument document;
    private final DocumentSpec spec;
    private final RoleStyles styles;
    private final DocumentLists lists;
    private final DocumentFields fields;
    private final DocumentContents contents;
    private final DocumentTable tables;
    private final DocumentGrid grids;
    private final DocumentChart charts;
    private final Language language;
    private int tableCount;
    private int chartCount;

    /// @param textWidth what stands between the margins, in twentieths of a point
    DocumentParts(
            XWPFDocument document,
            DocumentSpec spec,
            RoleStyles styles,
            DocumentLists lists,
            int textWidth) {
        this.document = document;
        this.spec = spec;
        this.styles = styles;
        this.lists = lists;
        this.language = spec.language();
        this.fields = new DocumentFields(language);
        this.contents = new DocumentContents(document, spec, styles);
        this.tables = new DocumentTable(document, styles, language, textWidth);
        this.grids = new DocumentGrid(document, styles, textWidth);
        this.charts = new DocumentChart(document, textWidth);
    }

    /// Writes all of it, the title first.
    void write(ProgressMonitor monitor) throws IOException, InvalidFormatException {
        styled(spec.title(), DocumentRole.TITLE);
        if (!spec.subtitle().isEmpty()) {
            styled(spec.subtitle(), DocumentRole.SUBTITLE);
        }
        for (int i = 0; i < spec.parts().size(); i++) {
            monitor.checkCancelled();
            monitor.progress(i, spec.parts().size());
            write(i);
        }
    }

    private void write(int index) throws IOException, InvalidFormatException {
        switch (spec.parts().get(index)) {
            case DocumentSpec.Heading heading ->
                    contents.marked(
                            index, styled(heading.text(), DocumentRole.heading(heading.level())));
            case DocumentSpec.Contents _ -> contents.write();
            case DocumentSpec.Paragraph paragraph -> {
                XWPFParagraph written = styled(paragraph.text(), DocumentRole.BODY);
                if (spec.leadsToChart(index)) {
                    written.setKeepNext(true);
                }
            }
            case DocumentSpec.Noted noted -> noted(noted);
            case DocumentSpec.SmallPrint small ->
                    styled(small.text(), DocumentRole.SOURCE)
                            .setKeepNext(spec.isBelowHeading(index));
            case DocumentSpec.Bullets list -> list.items().forEach(this::bullet);
            case DocumentSpec.Steps list -> {
                BigInteger number = lists.newSteps();
                list.items().forEach(item -> styled(item, DocumentRole.STEP).setNumID(number));
            }
            case DocumentSpec.Table table -> {
                tableCaption(table.caption());
                tables.write(table.table());
            }
            case DocumentSpec.Grid grid -> {
                tableCaption(grid.caption());
                grids.write(grid.grid());
            }
            case DocumentSpec.Chart chart -> {
                charts.write(chart.chart(), !chart.caption().isEmpty());
                if (!chart.caption().isEmpty()) {
                    String word = OfficeTexts.text("document.figure").in(language);
                    fields.caption(
                            created(DocumentRole.CAPTION), word, ++chartCount, chart.caption());
                }
            }
            case DocumentSpec.PageBreak _ ->
                    document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void tableCaption(String words) {
        if (!words.isEmpty()) {
            XWPFParagraph caption = created(DocumentRole.CAPTION);
            caption.setKeepNext(true);
            String word = OfficeTexts.text("document.table").in(language);
            fields.caption(caption, word, ++tableCount, words);
        }
    }

    private void bullet(String item) {
        XWPFParagraph paragraph = styled(item, DocumentRole.BULLET);
        if (!styles.numbered().contains(DocumentRole.BULLET)) {
            paragraph.setNumID(lists.bullets());
        }
    }

    private void noted(DocumentSpec.Noted noted) {
        XWPFParagraph paragraph = styled(noted.text(), DocumentRole.BODY);
        boolean first = true;
        for (String words : noted.notes()) {
            if (!first) {
                // Or notes 1 and 2 would be read as note 12.
                XWPFRun comma = paragraph.createRun();
                comma.setSubscript(VerticalAlign.SUPERSCRIPT);
                comma.setText(",");
            }
            first = false;
            XWPFFootnote note = document.createFootnote();
            XWPFParagraph text = note.createParagraph();
            styles.apply(text, DocumentRole.NOTE);
            paragraph.addFootnoteReference(note);
            XWPFRun mark = paragraph.getRuns().getLast();
            if (styles.of(DocumentRole.NOTE_MARK).isEmpty()) {
                mark.setStyle(null);
                mark.setSubscript(VerticalAlign.SUPERSCRIPT);
            } else {
                mark.setStyle(styles.of(DocumentRole.NOTE_MARK).get());
            }
            text.createRun().setText(" " + SheetText.withoutControls(words));
        }
    }

    private XWPFParagraph styled(String text, DocumentRole role) {
        XWPFParagraph paragraph = created(role);
        XWPFRun run = paragraph.createRun();
        boolean first = true;
        for (String line : SheetText.withoutControls(text).split("\\R", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
            first = false;
        }
        return paragraph;
    }

    private XWPFParagraph created(DocumentRole role) {
        XWPFParagraph paragraph = document.createParagraph();
        styles.apply(paragraph, role);
        return paragraph;
    }
}

package no.rettesnor.office.report;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The table of contents of a Word document: a field that Word renews, with every heading as a link
/// until it does. No page numbers stand there before, since only Word knows where its pages end.
final class DocumentContents {

    private static final int DEEPEST = 3;

    // Word numbers bookmarks over the whole document; a template's own begin far below.
    private static final int FIRST_BOOKMARK = 7_000;

    private final XWPFDocument document;
    private final DocumentSpec spec;
    private final RoleStyles styles;

    DocumentContents(XWPFDocument document, DocumentSpec spec, RoleStyles styles) {
        this.document = document;
        this.spec = spec;
        this.styles = styles;
    }

    /// Makes a heading the place its line in the contents leads to.
    void marked(int part, XWPFParagraph heading) {
        if (spec.parts().stream().noneMatch(DocumentSpec.Contents.class::isInstance)) {
            return;
        }
        CTBookmark start = heading.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(FIRST_BOOKMARK + part));
        start.setName(name(part));
        CTMarkupRange end = heading.getCTP().addNewBookmarkEnd();
        end.setId(start.getId());
    }

    /// Writes the table of contents.
    void write() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < spec.parts().size(); i++) {
            if (spec.parts().get(i) instanceof DocumentSpec.Heading heading
                    && heading.level() <= DEEPEST) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        XWPFParagraph title = document.createParagraph();
        styles.apply(title, DocumentRole.BODY);
        title.setKeepNext(true);
        title.createRun().setText(OfficeTexts.text("document.contents").in(spec.language()));
        title.getRuns().getFirst().setBold(true);
        for (int i = 0; i < places.size(); i++) {
            DocumentSpec.Heading heading = (DocumentSpec.Heading) spec.parts().get(places.get(i));
            XWPFParagraph line = document.createParagraph();
            styles.apply(line, DocumentRole.contents(heading.level()));
            if (i == 0) {
                begin(line);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(name(places.get(i)));
            link.addNewR().addNewT().setStringValue(SheetText.withoutControls(heading.text()));
            if (i == places.size() - 1) {
                mark(line, STFldCharType.END);
            }
        }
    }

    private static void begin(XWPFParagraph line) {
        mark(line, STFldCharType.BEGIN).setDirty(true);
        line.createRun()
                .getCTR()
                .addNewInstrText()
                .setStringValue(" TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
        mark(line, STFldCharType.SEPARATE);
    }

    private static CTFldChar mark(XWPFParagraph line, STFldCharType.Enum type) {
        CTFldChar mark = line.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }

    private static String name(int part) {
        return "_Toc" + (FIRST_BOOKMARK + part);
    }
}

package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Numbers that Word keeps up to date: pages, tables, figures. Each has its present value written
/// too, since other programs show only that.
final class DocumentFields {

    private final Language language;

    DocumentFields(Language language) {
        this.language = language;
    }

    /// “Page 1 of 3”.
    void pageNumbers(XWPFFooter footer) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        text(paragraph, OfficeTexts.text("document.page").in(language) + " ");
        field(paragraph, "PAGE", "1");
        text(paragraph, " " + OfficeTexts.text("document.of").in(language) + " ");
        field(paragraph, "NUMPAGES", "1");
    }

    /// “Table 2. What it shows”.
    void caption(XWPFParagraph paragraph, String word, int number, String caption) {
        text(paragraph, word + " ");
        field(paragraph, "SEQ " + word + " \\* ARABIC", Integer.toString(number));
        text(paragraph, ". " + caption);
    }

    private static void text(XWPFParagraph paragraph, String words) {
        paragraph.createRun().setText(SheetText.withoutControls(words));
    }

    private static void field(XWPFParagraph paragraph, String instruction, String now) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(now);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}

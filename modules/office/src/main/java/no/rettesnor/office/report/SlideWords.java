package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;
import no.rettesnor.office.excel.SheetText;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/// Puts words on slides, each with its language, in the places the layout has for them.
final class SlideWords {

    private static final String SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
    private static final Color GREY = new Color(0x555f69);
    private static final int LONG_TITLE = 75;
    private static final double LONG_TITLE_POINTS = 22;
    private static final double SOURCE_POINTS = 12;

    private final String language;

    SlideWords(Language language) {
        this.language = DocumentStyles.tag(language);
    }

    /// Fills the placeholder of that kind; the first there is, where the layout has several.
    ///
    /// @return whether the layout has one
    boolean fill(XSLFSlide slide, Placeholder kind, String words) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == kind) {
                shape.clearText();
                XSLFTextRun run = say(shape.addNewTextParagraph(), words);
                if (kind == Placeholder.TITLE && words.length() > LONG_TITLE) {
                    run.setFontSize(LONG_TITLE_POINTS);
                }
                return true;
            }
        }
        return false;
    }

    /// Removes the placeholders nothing was put into, which would show as “Click to add text”.
    void clear(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getText().isBlank()) {
                slide.removeShape(shape);
            }
        }
    }

    /// Adds words to a paragraph; line breaks are kept.
    XSLFTextRun say(XSLFTextParagraph paragraph, String words) {
        XSLFTextRun run = null;
        for (String line : SheetText.withoutControls(words).split("\\R", -1)) {
            if (run != null) {
                paragraph.addLineBreak();
            }
            run = paragraph.addNewTextRun();
            run.setText(line);
            run.getRPr(true).setLang(language);
        }
        return java.util.Objects.requireNonNull(run);
    }

    /// Writes where the numbers are from, at the foot of the content.
    void source(XSLFSlide slide, String words, Rectangle2D at) {
        if (words.isBlank()) {
            return;
        }
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(at);
        box.clearText();
        box.setLeftInset(0);
        XSLFTextRun run = say(box.addNewTextParagraph(), words);
        run.setFontSize(SOURCE_POINTS);
        run.setFontColor(GREY);
    }

    /// Writes what the speaker should know.
    void notes(XMLSlideShow show, XSLFSlide slide, String words) {
        if (words.isBlank()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (String line : words.split("\\R")) {
                    say(shape.addNewTextParagraph(), line);
                }
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                // POI copies the fields of head and foot into the page as plain text, wrongly.
                notes.removeShape(shape);
            }
        }
    }

    /// Gives the slide its number, where the layout has a place for it.
    void number(XSLFSlide slide, int number) {
        for (XSLFShape shape : slide.getSlideLayout().getShapes()) {
            if (shape instanceof XSLFTextShape place
                    && place.getTextType() == Placeholder.SLIDE_NUMBER) {
                CTPlaceholder kind = ((CTShape) place.getXmlObject()).getNvSpPr().getNvPr().getPh();
                XSLFTextBox box = slide.createTextBox();
                CTShape xml = (CTShape) box.getXmlObject();
                xml.getNvSpPr().getNvPr().setPh((CTPlaceholder) kind.copy());
                xml.getSpPr().unsetPrstGeom();
                xml.getSpPr().unsetXfrm();
                box.clearText();
                CTTextField field = box.addNewTextParagraph().getXmlObject().addNewFld();
                field.setId(SLIDE_NUMBER);
                field.setType("slidenum");
                field.addNewRPr().setLang(language);
                field.setT(Integer.toString(number));
                return;
            }
        }
    }
}

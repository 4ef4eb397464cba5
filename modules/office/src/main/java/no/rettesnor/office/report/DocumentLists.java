package no.rettesnor.office.report;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

import java.io.IOException;
import java.math.BigInteger;

/// The lists of a document: one kind of bullets for all, and a count that begins anew for every
/// numbered list.
final class DocumentLists {

    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger stepsKind;

    private DocumentLists(XWPFNumbering numbering, BigInteger bullets, BigInteger stepsKind) {
        this.numbering = numbering;
        this.bullets = bullets;
        this.stepsKind = stepsKind;
    }

    /// Adds our kinds of lists to a document that may have others.
    ///
    /// @param linked whether the document has our own list styles, to be tied to their lists
    static DocumentLists in(XWPFDocument document, boolean linked) throws IOException {
        try {
            CTNumbering own =
                    NumberingDocument.Factory.parse(DocumentStyles.resource("numbering.xml"))
                            .getNumbering();
            XWPFNumbering numbering = document.createNumbering();
            BigInteger bullets = added(numbering, own.getAbstractNumArray(0), linked);
            BigInteger steps = added(numbering, own.getAbstractNumArray(1), linked);
            return new DocumentLists(numbering, numbering.addNum(bullets), steps);
        } catch (XmlException cause) {
            throw new IllegalStateException("Our own numbering is damaged", cause);
        }
    }

    private static BigInteger added(XWPFNumbering numbering, CTAbstractNum kind, boolean linked) {
        if (!linked) {
            kind.getLvlArray(0).unsetPStyle();
        }
        // POI keeps the number a kind comes with, also where a template has one of that number.
        BigInteger free = BigInteger.ZERO;
        for (XWPFAbstractNum each : numbering.getAbstractNums()) {
            free = free.max(each.getAbstractNum().getAbstractNumId().add(BigInteger.ONE));
        }
        kind.setAbstractNumId(free);
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }

    /// The number of the bullet list.
    BigInteger bullets() {
        return bullets;
    }

    /// The number of a new numbered list.
    BigInteger newSteps() {
        BigInteger number = numbering.addNum(stepsKind);
        CTNumLvl level = numbering.getNum(number).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }
}

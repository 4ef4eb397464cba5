package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The place in a template where the text goes. The text is written at the end, which is where POI
/// writes, and moved here as a whole.
final class TemplatePlace {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// What makers of templates call it.
    private static final List<String> USUAL =
            List.of(
                    "innhold",
                    "innhald",
                    "innehåll",
                    "content",
                    "brødtekst",
                    "rapport",
                    "report",
                    "rettesnor");

    private final Element body;
    private final @Nullable Element anchor;
    private final boolean replaced;
    private final @Nullable Node last;

    private TemplatePlace(Element body, @Nullable Element anchor, boolean replaced) {
        this.body = body;
        this.anchor = anchor;
        this.replaced = replaced;
        this.last = lastBlock(body);
    }

    /// Finds the place.
    ///
    /// @throws ProblemException when the template has no place of the name that was given
    static TemplatePlace in(XWPFDocument document, DocumentTemplate template)
            throws ProblemException {
        Element body = (Element) document.getDocument().getBody().getDomNode();
        List<String> names =
                template.place().isBlank() ? USUAL : List.of(StyleNames.plain(template.place()));
        Optional<Element> found = find(body, names);
        if (found.isEmpty()) {
            if (!template.place().isBlank()) {
                throw new ProblemException(
                        OfficeTexts.text(
                                "template.place",
                                FileProblems.nameOf(template.file()),
                                template.place()));
            }
            dropEmptyEnd(body);
            return new TemplatePlace(body, null, false);
        }
        Element block = block(found.get());
        return new TemplatePlace(body, block, isWord(block, "sdt") || isEmptyParagraph(block));
    }

    /// Moves what has been written since to this place, and takes the placeholder away.
    void moveHere() {
        if (anchor == null) {
            return;
        }
        List<Node> written = new ArrayList<>();
        for (Node each = last == null ? body.getFirstChild() : last.getNextSibling();
                each != null;
                each = each.getNextSibling()) {
            if (!isWord(each, "sectPr")) {
                written.add(each);
            }
        }
        Node parent = anchor.getParentNode();
        written.forEach(each -> parent.insertBefore(each, anchor));
        if (replaced) {
            parent.removeChild(anchor);
        }
    }

    private static Optional<Element> find(Node parent, List<String> names) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (!(each instanceof Element element)) {
                continue;
            }
            if ((isWord(element, "bookmarkStart") && names.contains(plain(element, "name")))
                    || (isWord(element, "sdt") && isCalled(element, names))) {
                return Optional.of(element);
            }
            Optional<Element> inside = find(element, names);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Element control, List<String> names) {
        for (Node each = control.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (!isWord(each, "sdtPr")) {
                continue;
            }
            for (Node about = each.getFirstChild(); about != null; about = about.getNextSibling()) {
                if ((isWord(about, "tag") || isWord(about, "alias"))
                        && names.contains(plain((Element) about, "val"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(Element element, String attribute) {
        return StyleNames.plain(element.getAttributeNS(WORD, attribute));
    }

    /// The paragraph an element is in; a control that holds whole paragraphs is itself the block.
    private static Element block(Element found) {
        for (Node each = found; each != null; each = each.getParentNode()) {
            if (isWord(each, "p")) {
                return (Element) each;
            }
        }
        return isWord(found, "sdt") ? found : nextParagraph(found);
    }

    /// A bookmark may also stand between two paragraphs.
    private static Element nextParagraph(Element found) {
        for (Node each = found.getNextSibling(); each != null; each = each.getNextSibling()) {
            if (isWord(each, "p") || isWord(each, "tbl")) {
                return (Element) each;
            }
        }
        return found;
    }

    private static void dropEmptyEnd(Element body) {
        for (Node end = lastBlock(body);
                end instanceof Element element && isEmptyParagraph(element);
                end = lastBlock(body)) {
            body.removeChild(end);
        }
    }

    private static @Nullable Node lastBlock(Element body) {
        Node last = body.getLastChild();
        while (last != null && (!(last instanceof Element) || isWord(last, "sectPr"))) {
            last = last.getPreviousSibling();
        }
        return last;
    }

    private static boolean isEmptyParagraph(Element block) {
        return isWord(block, "p") && !holdsSomething(block);
    }

    private static boolean holdsSomething(Node node) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            boolean shown =
                    isWord(each, "sectPr")
                            || isWord(each, "drawing")
                            || isWord(each, "pict")
                            || isWord(each, "object")
                            || isWord(each, "br")
                            || isWord(each, "fldChar")
                            || (isWord(each, "t") && !text(each).isBlank());
            if (shown || holdsSomething(each)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Node node) {
        Node words = node.getFirstChild();
        return words == null || words.getNodeValue() == null ? "" : words.getNodeValue();
    }

    private static boolean isWord(Node node, String name) {
        return name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
    }
}

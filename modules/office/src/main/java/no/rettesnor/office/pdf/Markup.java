package no.rettesnor.office.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// The page as a tree of elements. Words are put into it as words, so nothing that somebody wrote
/// can become an element, a link or a style.
final class Markup {

    private final Document document;
    private final PdfFonts fonts;

    Markup(PdfFonts fonts) {
        this.fonts = fonts;
        try {
            this.document =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException cause) {
            throw new IllegalStateException("The JDK has no XML parser", cause);
        }
    }

    Document document() {
        return document;
    }

    /// The outermost element.
    Element root(String language) {
        Element root = document.createElement("html");
        root.setAttribute("lang", language);
        document.appendChild(root);
        return root;
    }

    /// A new last child.
    ///
    /// @param look its class in the style sheet; none where that is empty
    Element add(Element parent, String name, String look) {
        Element child = document.createElement(name);
        if (!look.isEmpty()) {
            child.setAttribute("class", look);
        }
        parent.appendChild(child);
        return child;
    }

    /// A new last child with words in it.
    Element add(Element parent, String name, String look, String words) {
        Element child = add(parent, name, look);
        words(child, words);
        return child;
    }

    /// Adds words; line breaks in them are kept.
    void words(Element parent, String words) {
        boolean first = true;
        for (String line : fonts.shown(words).split("\\R", -1)) {
            if (!first) {
                parent.appendChild(document.createElement("br"));
            }
            parent.appendChild(document.createTextNode(line));
            first = false;
        }
    }

    /// Sets an attribute that is read or shown to people.
    void said(Element element, String name, String words) {
        element.setAttribute(name, fonts.shown(words).replaceAll("\\s+", " ").strip());
    }
}

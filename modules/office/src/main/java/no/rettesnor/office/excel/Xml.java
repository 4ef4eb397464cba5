package no.rettesnor.office.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part of a workbook, walked tag by tag; declarations of types and entities are refused.
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 200;

    private final InputStream bytes;
    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    /// @param file the workbook's name, for the sentence
    Xml(InputStream bytes, String file) throws IOException {
        this.bytes = bytes;
        this.file = file;
        try {
            this.reader = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException cause) {
            bytes.close();
            throw damaged(cause);
        }
    }

    private static XMLInputFactory factory() {
        // Named, not looked up: which parser reads foreign files must not depend on the class path.
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Goes to the next event.
    ///
    /// @return one of [XMLStreamConstants]
    int next() throws IOException {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw damaged(null);
                default -> {}
            }
            if (depth > DEEPEST) {
                throw damaged(null);
            }
            return event;
        } catch (XMLStreamException cause) {
            if (cause.getNestedException() instanceof IOException nested) {
                throw nested;
            }
            throw damaged(cause);
        } catch (RuntimeException cause) {
            // Parsers fail on fuzzed bytes in ways of their own.
            throw damaged(cause);
        }
    }

    /// Goes to the next start or end of an element; `false` at the end of the part.
    boolean nextTag() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /// Whether the cursor stands at the beginning of that element.
    boolean starts(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /// The element's name without its namespace.
    String name() {
        return reader.getLocalName();
    }

    /// The attribute with that name in any namespace.
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The attribute, or a stand-in where it is missing.
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// Whether the attribute says yes.
    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// Adds the text of the element the cursor stands at, and goes to its end.
    ///
    /// @param longest in characters; more is refused
    void text(StringBuilder into, int longest) throws IOException {
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged(null);
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                into.append(characters());
                if (into.length() > longest) {
                    throw new UnreadableException(
                            OfficeTexts.text("limit.characters", file, longest));
                }
            }
        }
    }

    private String characters() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException cause) {
            // aalto reads text lazily, and reports what it then meets unchecked.
            if (cause.getCause() instanceof XMLStreamException late
                    && late.getNestedException() instanceof IOException nested) {
                throw nested;
            }
            throw damaged(cause);
        }
    }

    /// Goes to the end of the element the cursor stands at.
    void skip() throws IOException {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                throw damaged(null);
            }
        }
    }

    private IOException damaged(@Nullable Throwable cause) {
        UnreadableException damaged =
                new UnreadableException(OfficeTexts.text("excel.damaged", file));
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

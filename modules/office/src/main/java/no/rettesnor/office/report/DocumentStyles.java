package no.rettesnor.office.report;

import no.rettesnor.kernel.Language;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// Gives a new document the styles that POI leaves out, from the XML file beside this class.
/// Headings have outline levels, so that they make up the navigation pane and can be read out.
final class DocumentStyles {

    private DocumentStyles() {}

    /// Adds the styles.
    static void add(XWPFDocument document, Language language) throws IOException {
        try {
            CTStyles styles = StylesDocument.Factory.parse(resource("styles.xml")).getStyles();
            CTLanguage spoken = styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
            spoken.setVal(tag(language));
            document.createStyles().setStyles(styles);
        } catch (XmlException cause) {
            throw new IllegalStateException("Our own styles are damaged", cause);
        }
    }

    /// Our styles by their id.
    static Map<String, CTStyle> own() throws IOException {
        try {
            Map<String, CTStyle> own = new HashMap<>();
            for (CTStyle style :
                    StylesDocument.Factory.parse(resource("styles.xml"))
                            .getStyles()
                            .getStyleArray()) {
                own.put(style.getStyleId(), style);
            }
            return own;
        } catch (XmlException cause) {
            throw new IllegalStateException("Our own styles are damaged", cause);
        }
    }

    /// The language as Word writes it: `nb-NO`.
    static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    /// A file beside this class.
    static InputStream resource(String name) {
        InputStream resource = DocumentStyles.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("Missing resource " + name);
        }
        return resource;
    }
}

package no.rettesnor.office.excel;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a cell, put together from its differently formatted runs.
final class RichText {

    /// How the format writes characters XML has no room for: `_x000D_`.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// Reads to the end of the element the cursor stands at. Readings of Asian script (`rPh`) are
    /// left out.
    static String read(Xml xml, String element, int longest) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.nextTag()) {
            if (xml.starts("t")) {
                xml.text(text, longest);
            } else if (xml.starts("rPh")) {
                xml.skip();
            } else if (!xml.isStart() && xml.name().equals(element)) {
                break;
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(RichText::character);
    }

    private static String character(MatchResult escaped) {
        char character = (char) Integer.parseInt(escaped.group(1), 16);
        return Matcher.quoteReplacement(character == '\r' ? "" : String.valueOf(character));
    }
}

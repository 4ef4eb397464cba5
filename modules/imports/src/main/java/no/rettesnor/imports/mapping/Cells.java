package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads cells that are not dates, and knows what files write where they have nothing to say.
public final class Cells {

    private static final Set<String> NOTHING =
            Set.of(
                    "null",
                    "?",
                    "***",
                    "**",
                    "*",
                    "-",
                    "--",
                    "–",
                    "—",
                    "n/a",
                    "#n/a",
                    "na",
                    "nan",
                    "none",
                    "(tom)",
                    "(tomt)",
                    "(blank)",
                    "(empty)",
                    "ikke oppgitt",
                    "ikkje oppgitt",
                    "ikkje oppgjeve",
                    "ej angivet");
    private static final int LONGEST_NOTHING = 14;
    private static final Map<String, Boolean> FLAGS =
            Map.ofEntries(
                    Map.entry("ja", true),
                    Map.entry("yes", true),
                    Map.entry("y", true),
                    Map.entry("j", true),
                    Map.entry("true", true),
                    Map.entry("sann", true),
                    Map.entry("sant", true),
                    Map.entry("1", true),
                    Map.entry("x", true),
                    Map.entry("sim", true),
                    Map.entry("nei", false),
                    Map.entry("nej", false),
                    Map.entry("no", false),
                    Map.entry("n", false),
                    Map.entry("false", false),
                    Map.entry("usann", false),
                    Map.entry("usant", false),
                    Map.entry("falskt", false),
                    Map.entry("0", false),
                    Map.entry("não", false),
                    Map.entry("nao", false));

    private Cells() {}

    /// The cell without space around it, or null when it says nothing: empty, `NULL`, `?`, `-`,
    /// `n/a` and such.
    public static @Nullable String meaning(String cell) {
        String stripped = cell.strip();
        if (stripped.isEmpty()
                || (stripped.length() <= LONGEST_NOTHING
                        && NOTHING.contains(stripped.toLowerCase(Locale.ROOT)))) {
            return null;
        }
        return stripped;
    }

    /// Yes or no in the languages of the program and some more; null when it is neither.
    public static @Nullable Boolean flag(String text) {
        return text.length() > 6 ? null : FLAGS.get(text.toLowerCase(Locale.ROOT));
    }

    /// A number written the Norwegian, Swedish, English or American way: `1 234,5`, `1.234,5`,
    /// `1,234.5`.
    ///
    /// @return null when it is no number
    public static @Nullable BigDecimal number(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int point = decimalPoint(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (i == point) {
                plain.append('.');
            } else if ((c == '-' || c == '−' || c == '+') && plain.isEmpty()) {
                plain.append(c == '+' ? '+' : '-');
            } else if (c != '.' && c != ',' && c != '\'' && !Character.isSpaceChar(c)) {
                return null;
            }
        }
        try {
            return new BigDecimal(plain.toString());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /// The last separator is the decimal one, unless it stands twice. A single comma is never a
    /// thousands' separator here: in Nordic files it is not.
    private static int decimalPoint(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return last < 0 || text.indexOf(text.charAt(last)) != last ? -1 : last;
    }

    /// Whether the text looks damaged: read with the wrong encoding, or by a scanner.
    public static boolean isSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return true;
            }
            if ((c == 'Ã' || c == 'Â' || c == 'â')
                    && i + 1 < text.length()
                    && isTrail(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// What the second byte of a UTF-8 letter becomes when read as Windows-1252 or Latin-1.
    private static boolean isTrail(char c) {
        return (c >= '\u0080' && c <= '\u00BF')
                || c == '€'
                || c == '˜'
                || c == '…'
                || c == '†'
                || c == 'Œ';
    }
}

package no.rettesnor.imports.mapping;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/// Knows what files write where they have nothing to say, and what damaged text looks like.
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
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int LONGEST_NOTHING = 14;
    private static final String NOTHING_BEGINS = beginnings();

    private Cells() {}

    private static String beginnings() {
        StringBuilder letters = new StringBuilder();
        for (String word : NOTHING) {
            letters.append(word.charAt(0)).append(Character.toUpperCase(word.charAt(0)));
        }
        return letters.toString();
    }

    /// The cell without space around it, or null when it says nothing: empty, `NULL`, `?`, `-`,
    /// `n/a` and such. An apostrophe that keeps a spreadsheet from reading a formula is no part of
    /// what is said.
    public static @Nullable String meaning(String cell) {
        String stripped = cell.strip();
        if (stripped.length() > 1
                && stripped.charAt(0) == '\''
                && STARTS_FORMULA.indexOf(stripped.charAt(1)) >= 0) {
            stripped = stripped.substring(1).strip();
        }
        return stripped.isEmpty() || isNothing(stripped) ? null : stripped;
    }

    /// Most cells are told apart by their first letter alone, and there are millions of cells.
    private static boolean isNothing(String stripped) {
        return stripped.length() <= LONGEST_NOTHING
                && NOTHING_BEGINS.indexOf(stripped.charAt(0)) >= 0
                && NOTHING.contains(stripped.toLowerCase(Locale.ROOT));
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

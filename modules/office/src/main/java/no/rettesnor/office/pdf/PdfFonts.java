package no.rettesnor.office.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import no.rettesnor.office.excel.SheetText;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// The fonts of a PDF, which are all in the file: Liberation Sans, and DejaVu Sans for the signs
/// that one lacks.
final class PdfFonts {

    /// What stands for a sign that neither font has: an empty square, as elsewhere.
    static final int UNKNOWN = 0x25A1;

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final Font regular = loaded("/liberation/LiberationSans-Regular.ttf");
    private final Font fallback = loaded("DejaVuSans.ttf");

    /// Makes the fonts known to a renderer, under the names the style sheet calls them.
    void addTo(PdfRendererBuilder builder) {
        add(builder, "/liberation/LiberationSans-Regular.ttf", "Liberation Sans", REGULAR);
        add(builder, "/liberation/LiberationSans-Bold.ttf", "Liberation Sans", BOLD);
        add(builder, "DejaVuSans.ttf", "DejaVu Sans", REGULAR);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> opened(file), family, weight, FontStyle.NORMAL, true);
    }

    Font regular() {
        return regular;
    }

    /// The text with a square in place of every sign that could not be shown, which would otherwise
    /// be dropped or printed as another sign.
    String shown(String words) {
        String clean = SheetText.withoutControls(words);
        if (regular.canDisplayUpTo(clean) < 0) {
            return clean;
        }
        StringBuilder shown = new StringBuilder(clean.length());
        clean.codePoints()
                .forEach(
                        sign ->
                                shown.appendCodePoint(
                                        Character.isWhitespace(sign) || known(sign)
                                                ? sign
                                                : UNKNOWN));
        return shown.toString();
    }

    /// The text as it can be drawn in a chart, where there is no second font.
    String drawn(String words) {
        StringBuilder drawn = new StringBuilder(words.length());
        SheetText.withoutControls(words)
                .codePoints()
                .forEach(
                        sign ->
                                drawn.appendCodePoint(
                                        Character.isWhitespace(sign)
                                                ? ' '
                                                : regular.canDisplay(sign) ? sign : UNKNOWN));
        return drawn.toString();
    }

    private boolean known(int sign) {
        return regular.canDisplay(sign) || fallback.canDisplay(sign);
    }

    private static Font loaded(String file) {
        try (InputStream font = opened(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (FontFormatException | IOException cause) {
            throw new IllegalStateException("Our own font is damaged: " + file, cause);
        }
    }

    /// A font of ours stands beside this class, a library's in the library.
    private static InputStream opened(String file) {
        InputStream font =
                file.startsWith("/")
                        ? PdfFonts.class.getClassLoader().getResourceAsStream(file.substring(1))
                        : PdfFonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("Missing font " + file);
        }
        return font;
    }
}

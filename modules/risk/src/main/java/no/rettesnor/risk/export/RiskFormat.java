package no.rettesnor.risk.export;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an analysis can be written as.
public enum RiskFormat {
    /// A workbook with method, both matrices and all risks; it can be read back.
    XLSX("xlsx"),
    /// A report to edit.
    DOCX("docx"),
    /// A report to keep.
    PDF("pdf"),
    /// The matrix for the wall, on A3.
    A3("pdf"),
    /// Pictures of the matrix for print.
    PNG("png"),
    /// The same as vectors.
    SVG("svg");

    private final String ending;

    RiskFormat(String ending) {
        this.ending = ending;
    }

    /// How its files end, without the dot.
    public String ending() {
        return ending;
    }

    /// How it is asked for on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name for users.
    public Text label() {
        return RiskTexts.text("export.format." + name());
    }

    /// The one that is asked for by that word.
    public static Optional<RiskFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}

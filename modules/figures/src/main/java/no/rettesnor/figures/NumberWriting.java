package no.rettesnor.figures;

import no.rettesnor.kernel.Language;

import java.text.NumberFormat;

/// Writes the numbers of figures as a reader of that language expects them, alike on screen and
/// paper.
public final class NumberWriting {

    private final Language language;

    public NumberWriting(Language language) {
        this.language = language;
    }

    /// How a number that is kept back for privacy is written, as Statistics Norway does. It is the
    /// same for every reason: a sign that told a small number from its company would give it away.
    public static final String HIDDEN = ":";

    /// The number in words for a cell; a blank is an en dash, which no reader takes for nought.
    public String written(FigureValue value, Measure measure) {
        if (value.hidden()) {
            return HIDDEN;
        }
        Double number = value.number();
        return number == null ? "–" : format(measure).format(number);
    }

    /// The format of one measure.
    public NumberFormat format(Measure measure) {
        return switch (measure) {
            case COUNT, THINGS, STEP -> NumberFormat.getIntegerInstance(language.locale());
            case NUMBER, DAYS -> oneDecimal(NumberFormat.getNumberInstance(language.locale()));
            case SHARE -> oneDecimal(NumberFormat.getPercentInstance(language.locale()));
        };
    }

    private static NumberFormat oneDecimal(NumberFormat format) {
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format;
    }
}

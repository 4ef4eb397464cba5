package no.rettesnor.uikit.form;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.texts.UiTexts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date the way people type it: "i dag", "i går", 31.3, 31.03.25, 310325, 2025-03-31.
///
/// A day without a year is the latest such day that is not more than half a year ahead: in January,
/// 31.12 is last year's.
public final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NORDIC =
            Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})(?:[./ -]+(\\d{4}|\\d{2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");

    private final Language language;
    private final Clock clock;

    public DateReader(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /// The date, or empty when this is none.
    public Optional<LocalDate> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        LocalDate today = LocalDate.now(clock);
        if (means(text, UiTexts.text("date.today"))) {
            return Optional.of(today);
        }
        if (means(text, UiTexts.text("date.yesterday"))) {
            return Optional.of(today.minusDays(1));
        }
        if (means(text, UiTexts.text("date.tomorrow"))) {
            return Optional.of(today.plusDays(1));
        }
        try {
            return numbers(text, today);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private boolean means(String text, Text word) {
        String said = word.in(language);
        return text.equals(said) || text.replace(" ", "").equals(said.replace(" ", ""));
    }

    private static Optional<LocalDate> numbers(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(
                    LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher nordic = NORDIC.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        Matcher found = nordic.matches() ? nordic : digits.matches() ? digits : null;
        if (found == null) {
            return Optional.empty();
        }
        int day = number(found.group(1));
        int month = number(found.group(2));
        String year = found.group(3);
        if (year == null) {
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return Optional.of(
                    thisYear.isAfter(today.plusMonths(6)) ? thisYear.minusYears(1) : thisYear);
        }
        return Optional.of(
                LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

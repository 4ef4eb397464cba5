package no.rettesnor.reports.viewmodel;

import no.rettesnor.reports.content.NumberField;
import no.rettesnor.reports.content.NumberFields;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with number fields as an author sees it: each field as its number. Which field a number
/// is stands before it in signs that have no width and are drawn by no font, so undo, cut and paste
/// bring a field back as they bring back a word.
///
/// The sign is the left-to-right mark: the only one without width that JavaFX lays out as it does
/// letters. Two of them and one more for each field before it begin a field, one ends it.
public final class FieldText {

    private static final String SIGN = "\u200e";
    private static final int SHORTEST = 2;
    private static final Pattern SPAN = Pattern.compile("(\u200e{2,})([^\u200e]*)\u200e");
    private static final Pattern SIGNS = Pattern.compile("\u200e");

    private final List<NumberField> fields = new ArrayList<>();
    private NumberFields numbers;

    /// @param numbers what the fields stand for
    public FieldText(NumberFields numbers) {
        this.numbers = numbers;
    }

    /// A field in a shown text.
    ///
    /// @param start its first sign
    /// @param end behind its last
    /// @param field which one
    public record Span(int start, int end, NumberField field) {

        /// Whether the place lies within it, its ends not counted.
        public boolean holds(int place) {
            return start < place && place < end;
        }
    }

    /// What the fields stand for.
    public NumberFields numbers() {
        return numbers;
    }

    /// Other numbers for the same fields.
    public void renumber(NumberFields now) {
        numbers = now;
    }

    /// A stored text as it is shown.
    public String shown(String content) {
        return NumberField.replaced(SIGNS.matcher(content).replaceAll(""), this::shown);
    }

    private String shown(NumberField field) {
        int place = fields.indexOf(field);
        if (place < 0) {
            place = fields.size();
            fields.add(field);
        }
        String value =
                numbers.value(field)
                        .filter(said -> !said.isEmpty())
                        .orElseGet(() -> "?" + field.figure() + "?");
        return SIGN.repeat(SHORTEST + place) + value + SIGN;
    }

    /// A shown text as it is stored. A sign that lost its partner is left out.
    public String content(String shown) {
        Matcher span = SPAN.matcher(shown);
        StringBuilder content = new StringBuilder();
        while (span.find()) {
            NumberField field = field(span.group(1));
            span.appendReplacement(
                    content,
                    Matcher.quoteReplacement(field == null ? span.group(2) : field.toString()));
        }
        span.appendTail(content);
        return SIGNS.matcher(content).replaceAll("");
    }

    /// A shown text as it reads.
    public static String reading(String shown) {
        return SPAN.matcher(shown).replaceAll("$2");
    }

    /// The fields in a shown text, in order.
    public List<Span> spans(String shown) {
        List<Span> spans = new ArrayList<>();
        Matcher span = SPAN.matcher(shown);
        while (span.find()) {
            NumberField field = field(span.group(1));
            if (field != null) {
                spans.add(new Span(span.start(), span.end(), field));
            }
        }
        return spans;
    }

    /// The field that a place lies in, or that begins there.
    public Optional<Span> at(String shown, int place) {
        return spans(shown).stream()
                .filter(span -> span.start() <= place && place < span.end())
                .findFirst();
    }

    private @Nullable NumberField field(String signs) {
        int place = signs.length() - SHORTEST;
        return place < fields.size() ? fields.get(place) : null;
    }
}

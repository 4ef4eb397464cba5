package no.rettesnor.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a text where a number of a figure stands: `[[Avvik per kategori | HMS | nå]]`. A
/// field of one word, such as `[[periode]]`, stands for something about the report itself.
///
/// @param figure the figure's name or id, or the one word
/// @param row the name of the row, `*` for the totals; empty in a field of one word
/// @param column the header of the column, its number from 1, or the word for a change; empty in a
///   field of one word
public record NumberField(String figure, String row, String column) {

    private static final Pattern FORM =
            Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]|]+)\\|([^\\[\\]|]+))?\\]\\]");

    public NumberField {
        figure = figure.strip();
        row = row.strip();
        column = column.strip();
    }

    /// All fields of a text, in order.
    public static List<NumberField> in(String text) {
        List<NumberField> fields = new ArrayList<>();
        replaced(
                text,
                field -> {
                    fields.add(field);
                    return "";
                });
        return List.copyOf(fields);
    }

    /// The text with something in the place of each field.
    public static String replaced(String text, Function<NumberField, String> replacement) {
        Matcher form = FORM.matcher(text);
        StringBuilder result = new StringBuilder();
        while (form.find()) {
            form.appendReplacement(
                    result, Matcher.quoteReplacement(replacement.apply(field(form))));
        }
        return form.appendTail(result).toString();
    }

    private static NumberField field(Matcher form) {
        return form.group(2) == null
                ? new NumberField(form.group(1), "", "")
                : new NumberField(form.group(1), form.group(2), form.group(3));
    }

    /// Whether it is about the report itself.
    public boolean isWord() {
        return row.isEmpty();
    }

    /// As it stands in a text.
    @Override
    public String toString() {
        return isWord()
                ? "[[" + figure + "]]"
                : "[[" + figure + " | " + row + " | " + column + "]]";
    }
}

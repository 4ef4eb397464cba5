package no.rettesnor.reports.content;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.Figure;
import no.rettesnor.figures.FigureRow;
import no.rettesnor.figures.FigureValue;
import no.rettesnor.figures.Measure;
import no.rettesnor.figures.NumberWriting;
import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.model.FigureKey;
import no.rettesnor.reports.model.ReportNumbers;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts numbers in the place of fields. Figures and rows are found by the names a reader sees, in
/// the report's language, or by id and number.
public final class NumberFields {

    private final ReportNumbers numbers;
    private final Language language;
    private final NumberWriting writing;
    private final Map<String, FigureKey> keys = new LinkedHashMap<>();

    public NumberFields(ReportNumbers numbers) {
        this.numbers = numbers;
        this.language = numbers.question().language();
        this.writing = new NumberWriting(language);
        numbers.figures()
                .keySet()
                .forEach(
                        key -> {
                            keys.put(folded(key.toString()), key);
                            keys.put(folded(numbers.names().getOrDefault(key, "")), key);
                        });
    }

    /// The number, or the words about it; empty when the report has no such number.
    public Optional<String> value(NumberField field) {
        if (field.isWord()) {
            return word(field.figure());
        }
        FigureKey key = keys.get(folded(field.figure()));
        Figure figure = key == null ? null : numbers.figures().get(key);
        if (figure == null) {
            return Optional.empty();
        }
        return row(figure, field.row())
                .flatMap(
                        row ->
                                is(field.column(), "change", text("field.change"))
                                        ? Optional.of(change(figure, row))
                                        : column(figure, field.column())
                                                .map(place -> written(figure, row, place)));
    }

    /// Where the rows that the number counts can be seen; empty when it counts none.
    public Optional<RowsBehind> rows(NumberField field) {
        if (field.isWord()) {
            return Optional.empty();
        }
        FigureKey key = keys.get(folded(field.figure()));
        Figure figure = key == null ? null : numbers.figures().get(key);
        if (figure == null) {
            return Optional.empty();
        }
        boolean change = is(field.column(), "change", text("field.change"));
        return row(figure, field.row())
                .flatMap(
                        row ->
                                (change ? Optional.of(0) : column(figure, field.column()))
                                        .flatMap(place -> row.values().get(place).rows()));
    }

    /// The fields of every figure, for a list to search in.
    public List<NumberField> offered() {
        return numbers.figures().keySet().stream().flatMap(key -> offered(key).stream()).toList();
    }

    /// The same field in words a reader understands, for texts that name things by id and number.
    public NumberField readable(NumberField field) {
        if (field.isWord()) {
            return new NumberField(readableWord(field.figure()), "", "");
        }
        FigureKey key = keys.get(folded(field.figure()));
        Figure figure = key == null ? null : numbers.figures().get(key);
        if (key == null || figure == null) {
            return field;
        }
        return new NumberField(
                numbers.names().getOrDefault(key, field.figure()),
                field.row().equals("*") ? said(text("field.total")) : field.row(),
                readableColumn(figure, field.column()));
    }

    private String readableColumn(Figure figure, String column) {
        if (column.equals("change")) {
            return said(text("field.change"));
        }
        if (isCompared(figure) && column.equals("1")) {
            return said(text("field.now"));
        }
        if (isCompared(figure) && column.equals("2")) {
            return said(text("field.before"));
        }
        return column(figure, column)
                .map(place -> figure.columns().get(place).name().in(language))
                .orElse(column);
    }

    private String readableWord(String word) {
        return switch (word) {
            case "period" -> said(text("field.period"));
            case "previous" -> said(text("field.previous"));
            case "unit" -> said(text("field.unit"));
            default -> word;
        };
    }

    /// The fields of one figure, for a list to choose from: every row of its first columns.
    public List<NumberField> offered(FigureKey key) {
        Figure figure = numbers.figures().get(key);
        if (figure == null) {
            return List.of();
        }
        String name = numbers.names().getOrDefault(key, key.toString());
        List<NumberField> fields = new ArrayList<>();
        boolean compared = isCompared(figure);
        for (String row : rowNames(figure)) {
            if (compared) {
                fields.add(new NumberField(name, row, said(text("field.now"))));
                fields.add(new NumberField(name, row, said(text("field.before"))));
                fields.add(new NumberField(name, row, said(text("field.change"))));
            } else {
                figure.columns()
                        .forEach(
                                column ->
                                        fields.add(
                                                new NumberField(
                                                        name, row, column.name().in(language))));
            }
        }
        return List.copyOf(fields);
    }

    private List<String> rowNames(Figure figure) {
        List<String> names = new ArrayList<>();
        figure.totals().ifPresent(total -> names.add(said(text("field.total"))));
        figure.rows().forEach(row -> names.add(row.name().in(language)));
        return names;
    }

    private Optional<String> word(String word) {
        if (is(word, "period", text("field.period"))) {
            return Optional.of(said(numbers.question().period().words()));
        }
        if (is(word, "previous", text("field.previous"))) {
            return Optional.of(said(numbers.question().period().previousYear().words()));
        }
        return is(word, "unit", text("field.unit"))
                ? Optional.of(numbers.scope().name())
                : Optional.empty();
    }

    private Optional<FigureRow> row(Figure figure, String name) {
        if (name.equals("*") || is(name, "total", text("field.total"))) {
            return figure.totals();
        }
        return figure.rows().stream()
                .filter(row -> folded(row.name().in(language)).equals(folded(name)))
                .findFirst();
    }

    private Optional<Integer> column(Figure figure, String name) {
        int count = figure.columns().size();
        if (is(name, "now", text("field.now"))) {
            return Optional.of(0);
        }
        if (is(name, "before", text("field.before"))) {
            return count > 1 ? Optional.of(1) : Optional.empty();
        }
        for (int place = 0; place < count; place++) {
            if (folded(figure.columns().get(place).name().in(language)).equals(folded(name))) {
                return Optional.of(place);
            }
        }
        return IntStream.rangeClosed(1, count)
                .filter(number -> Integer.toString(number).equals(name))
                .map(number -> number - 1)
                .boxed()
                .findFirst();
    }

    private String written(Figure figure, FigureRow row, int place) {
        return writing.written(row.values().get(place), figure.columns().get(place).measure());
    }

    private static boolean isCompared(Figure figure) {
        return figure.columns().size() > 1
                && figure.columns().get(0).measure() == Measure.COUNT
                && figure.columns().get(1).measure() == Measure.COUNT
                && figure.columns().get(0).charted()
                && figure.columns().get(1).charted();
    }

    /// How much more or less than the year before. A change from or to a number that is blank or
    /// hidden is not told.
    private String change(Figure figure, FigureRow row) {
        Double now = isCompared(figure) ? number(row, 0) : null;
        Double before = isCompared(figure) ? number(row, 1) : null;
        if (now == null || before == null || before == 0) {
            return said(text("change.unknown"));
        }
        if (now.equals(before)) {
            return said(text("change.same"));
        }
        String share = writing.format(Measure.SHARE).format(Math.abs(now - before) / before);
        return said(now > before ? text("change.more", share) : text("change.fewer", share));
    }

    private static @Nullable Double number(FigureRow row, int place) {
        FigureValue value = row.values().get(place);
        return value.number();
    }

    private boolean is(String word, String code, Text name) {
        return word.equals(code) || folded(word).equals(folded(said(name)));
    }

    private String said(Text words) {
        return words.in(language);
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}

package no.rettesnor.imports.mapping;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.kernel.Language;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.values.BooleanReading;
import no.rettesnor.office.values.DateReading;
import no.rettesnor.office.values.NumberReading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Guesses which column means which field, from the headers and from what stands beneath them.
///
/// Every pair of column and field gets a score; the best pair is taken first, and neither its
/// column nor its field is given away again, except that a joined field takes further columns that
/// clearly mean it.
public final class ColumnGuess {

    /// Below this a guess is no help.
    static final double THRESHOLD = 0.38;

    /// A further column joins a field only when its name says so.
    private static final double JOIN_THRESHOLD = 0.6;

    private static final double BY_VALUES_ALONE = 0.4;

    private static final Set<String> TICKS =
            Set.of(
                    "true", "false", "sann", "usann", "sant", "usant", "falskt", "ja", "nei", "nej",
                    "yes", "no", "x");

    /// One column's field.
    ///
    /// @param field the field's key
    /// @param score from 0 to 1
    public record Guess(String field, double score) {

        /// The score in words.
        public Confidence confidence() {
            return Confidence.of(score);
        }
    }

    private record Pair(ColumnSurvey column, ImportField field, double score, double nameScore) {}

    private final List<ImportField> fields;
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, ValueGuess> values = new LinkedHashMap<>();

    /// @param fields those that columns may mean
    public ColumnGuess(List<ImportField> fields) {
        this.fields = List.copyOf(fields);
        for (ImportField field : fields) {
            Set<String> known = new HashSet<>();
            for (Language language : Language.values()) {
                known.add(Words.normalised(field.name().in(language)));
            }
            for (String synonym : field.synonyms()) {
                known.add(Words.normalised(synonym));
            }
            names.put(field.key(), List.copyOf(known));
            if (field.kind().hasChoices()) {
                values.put(field.key(), new ValueGuess(field.choices()));
            }
        }
    }

    /// The guesses by column position. Columns that mean nothing known are not in it.
    public Map<Integer, Guess> guess(List<ColumnSurvey> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (ColumnSurvey column : columns) {
            for (ImportField field : fields) {
                double nameScore = nameScore(column, field);
                double score = score(column, field, nameScore);
                if (score >= THRESHOLD) {
                    pairs.add(new Pair(column, field, score, nameScore));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.score)
                        .thenComparingInt(pair -> pair.column.position()));
        Map<Integer, Guess> guesses = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            boolean joins = pair.field.isJoined() && pair.nameScore >= JOIN_THRESHOLD;
            if (guesses.containsKey(pair.column.position())
                    || (taken.contains(pair.field.key()) && !joins)) {
                continue;
            }
            taken.add(pair.field.key());
            guesses.put(pair.column.position(), new Guess(pair.field.key(), pair.score));
        }
        guessRequiredByValues(columns, guesses, taken);
        return guesses;
    }

    private double nameScore(ColumnSurvey column, ImportField field) {
        String header = Words.normalised(column.header());
        double best = 0;
        for (String name : names.getOrDefault(field.key(), List.of())) {
            best = Math.max(best, Words.likeness(header, name));
        }
        return best;
    }

    private double score(ColumnSurvey column, ImportField field, double nameScore) {
        if (field.kind() != FieldKind.BOOLEAN && saysYesOrNo(column)) {
            return 0;
        }
        // Short texts fit anywhere, so only the name can tell that they belong.
        if (nameScore < (field.kind() == FieldKind.TEXT ? 0.62 : 0.4)) {
            return 0;
        }
        if (column.filled() == 0) {
            return nameScore * 0.7;
        }
        double fit = fit(column, field);
        return fit < 0.5 && !field.kind().isText()
                ? nameScore * 0.5 * (0.4 + fit)
                : 0.85 * nameScore + 0.15 * fit;
    }

    /// Whether it is a column of ticks, such as `problemtype-kategori_annet` with `true` and
    /// `false`: its header names what is ticked, so a likeness to a field's name means nothing.
    private static boolean saysYesOrNo(ColumnSurvey column) {
        return !column.hasMoreValues()
                && column.filled() > 0
                && column.values().keySet().stream()
                        .allMatch(value -> TICKS.contains(Words.folded(value)));
    }

    /// How well the values suit the field, from 0 to 1.
    private double fit(ColumnSurvey column, ImportField field) {
        return switch (field.kind()) {
            case TEXT ->
                    field.isExternalKey()
                            ? distinctness(column)
                            : column.longest() <= 250 ? 1 : 0.5;
            case LONG_TEXT -> Math.min(1, column.longest() / 120.0);
            case DATE, DATE_TIME -> {
                DateReading dates = DateReading.of(column.samples());
                yield share(column, cell -> dates.read(cell).isPresent());
            }
            case TIME -> share(column, cell -> TimeCell.read(cell) != null);
            case NUMBER -> {
                NumberReading numbers = NumberReading.of(column.samples());
                yield share(column, cell -> numbers.read(cell).isPresent());
            }
            case BOOLEAN -> {
                BooleanReading flags = BooleanReading.of(column.samples());
                yield share(column, cell -> flags.read(cell).isPresent());
            }
            case CHOICE, MULTI_CHOICE -> choiceFit(column, field);
        };
    }

    private double choiceFit(ColumnSurvey column, ImportField field) {
        if (field.isExtensible()) {
            // New units and types are expected, so knowing some of them says little; and what a
            // first import made must not change how the same file is read the next time.
            return column.longest() <= 120 ? 0.75 : 0;
        }
        ValueGuess guess = values.get(field.key());
        double known =
                guess == null ? 0 : share(column, cell -> guess.best(cell.display()).isPresent());
        // Other systems have other words for categories; sentences and running numbers are none.
        boolean fewWords = !column.hasMoreValues() && column.longest() <= 60;
        if (field.isExact()) {
            // Values that are none of the choices measure something else.
            return known;
        }
        return fewWords ? Math.max(known, 0.75) : known;
    }

    private static double distinctness(ColumnSurvey column) {
        if (column.longest() > 60) {
            return 0;
        }
        return column.hasMoreValues() ? 1 : (double) column.values().size() / column.filled();
    }

    private static double share(ColumnSurvey column, Predicate<Cell> fits) {
        if (column.samples().isEmpty()) {
            return 0;
        }
        long fitting = column.samples().stream().filter(fits).count();
        return (double) fitting / column.samples().size();
    }

    /// A required field that no header speaks of: the only date there is, or the longest text.
    private void guessRequiredByValues(
            List<ColumnSurvey> columns, Map<Integer, Guess> guesses, Set<String> taken) {
        for (ImportField field : fields) {
            if (!field.isRequired() || taken.contains(field.key()) || field.isExternalKey()) {
                continue;
            }
            columns.stream()
                    .filter(
                            column ->
                                    !guesses.containsKey(column.position()) && column.filled() > 0)
                    .filter(column -> suits(column, field))
                    .max(
                            Comparator.comparingInt(
                                    column ->
                                            field.kind().isText()
                                                    ? column.longest()
                                                    : -column.position()))
                    .ifPresent(
                            column -> {
                                taken.add(field.key());
                                guesses.put(
                                        column.position(), new Guess(field.key(), BY_VALUES_ALONE));
                            });
        }
    }

    private boolean suits(ColumnSurvey column, ImportField field) {
        if (field.kind() == FieldKind.TEXT) {
            return column.longest() >= 15
                    && column.longest() <= 250
                    && column.hasMoreValues()
                    && share(column, ColumnGuess::isPhrase) > 0.8;
        }
        if (field.kind() == FieldKind.LONG_TEXT) {
            return column.longest() >= 60;
        }
        return field.kind().isDate() && fit(column, field) > 0.9;
    }

    /// Two words or more, with more letters than digits.
    private static boolean isPhrase(Cell cell) {
        String words = cell.display().strip();
        long letters = words.chars().filter(Character::isLetter).count();
        return words.indexOf(' ') > 0 && letters * 2 > words.length();
    }
}

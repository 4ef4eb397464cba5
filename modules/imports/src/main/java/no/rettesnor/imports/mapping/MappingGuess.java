package no.rettesnor.imports.mapping;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.kernel.Language;
import no.rettesnor.office.values.DateReading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses a whole mapping: what a user would most likely decide, for the mapping page to begin
/// with and for the command line to use as it stands.
public final class MappingGuess {

    private final ImportTarget target;
    private final Map<String, ImportField> fields = new HashMap<>();

    public MappingGuess(ImportTarget target) {
        this.target = target;
        target.fields().forEach(field -> fields.put(field.key(), field));
    }

    /// The likeliest mapping for a table with those columns.
    ///
    /// @param source the system that it comes from. When blank, the key's column gives the name, so
    ///   that two exports of one system meet and those of two systems seldom do
    public Mapping guess(String source, TableLayout layout, List<ColumnSurvey> columns) {
        Map<Integer, ColumnGuess.Guess> guesses = new ColumnGuess(target.fields()).guess(columns);
        List<ColumnMapping> mapped = new ArrayList<>();
        String named = source.isBlank() ? target.key() : source;
        for (ColumnSurvey column : columns) {
            ColumnGuess.Guess guess = guesses.get(column.position());
            ImportField field = guess == null ? null : fields.get(guess.field());
            if (field != null) {
                mapped.add(column(column, field));
                if (source.isBlank() && field.isExternalKey()) {
                    named = Words.normalised(column.header());
                }
            }
        }
        return new Mapping(named, layout, mapped, everywhere(columns, mapped));
    }

    /// What the target makes of the values of all columns together, for fields without a column.
    private Map<String, String> everywhere(List<ColumnSurvey> columns, List<ColumnMapping> mapped) {
        Map<String, Set<String>> values = new HashMap<>();
        for (ColumnMapping column : mapped) {
            columns.stream()
                    .filter(survey -> survey.key().equals(column.column()))
                    .forEach(
                            survey ->
                                    values.computeIfAbsent(
                                                    column.field(), _ -> new LinkedHashSet<>())
                                            .addAll(survey.values().keySet()));
        }
        Map<String, String> constants = new HashMap<>(target.everywhere(values));
        constants.keySet().removeAll(values.keySet());
        return constants;
    }

    /// The field that somebody calls by its key, its name in any language, or another word for it.
    public Optional<ImportField> called(String name) {
        String plain = Words.normalised(name);
        return target.fields().stream()
                .filter(
                        field ->
                                field.key().equalsIgnoreCase(name.strip())
                                        || Words.normalised(field.key()).equals(plain))
                .findFirst()
                .or(
                        () ->
                                target.fields().stream()
                                        .filter(field -> isCalled(field, plain))
                                        .findFirst());
    }

    private static boolean isCalled(ImportField field, String plain) {
        return Arrays.stream(Language.values())
                        .anyMatch(
                                language ->
                                        Words.normalised(field.name().in(language)).equals(plain))
                || field.synonyms().stream()
                        .anyMatch(synonym -> Words.normalised(synonym).equals(plain));
    }

    /// The column, going into that field, with what its dates and values most likely mean.
    public ColumnMapping column(ColumnSurvey column, ImportField field) {
        DateReading.Order dates =
                field.kind().isDate()
                        ? DateReading.of(column.samples()).order()
                        : DateReading.Order.DAY_FIRST;
        return new ColumnMapping(
                column.key(), field.key(), dates, values(column, field), others(field));
    }

    private static Map<String, ValueDecision> values(ColumnSurvey column, ImportField field) {
        if (!field.kind().hasChoices()) {
            return Map.of();
        }
        ValueGuess guess = new ValueGuess(field.choices());
        Map<String, ValueDecision> decisions = new HashMap<>();
        for (String value : column.values().keySet()) {
            // What is a choice by name needs no decision: it will be known by its name.
            Optional<ValueGuess.Guess> best =
                    guess.exactly(value).isPresent() ? Optional.empty() : guess.best(value);
            // A new unit must not be taken for one that merely looks like it.
            if (best.isPresent() && (!field.isExtensible() || best.get().score() > 0.9)) {
                decisions.put(value, new ValueDecision.Choose(best.get().choice()));
            }
        }
        return decisions;
    }

    private static OtherValues others(ImportField field) {
        if (field.isExtensible()) {
            return OtherValues.CREATE;
        }
        return field.isRequired() || field.isExact() ? OtherValues.REJECT : OtherValues.LEAVE_BLANK;
    }
}

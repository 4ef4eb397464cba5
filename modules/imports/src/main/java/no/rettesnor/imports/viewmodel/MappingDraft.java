package no.rettesnor.imports.viewmodel;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.ImportChoice;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.mapping.ColumnGuess;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.ColumnSurvey;
import no.rettesnor.imports.mapping.Confidence;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.MappingGuess;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.mapping.ValueDecision;
import no.rettesnor.imports.mapping.ValueGuess;
import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A mapping on its way from guess to decision.
final class MappingDraft {

    private final Examined examined;
    private final MappingGuess guess;
    private final List<ColumnRow> columns = new ArrayList<>();
    private final Mapping start;

    MappingDraft(Examined examined) {
        this.examined = examined;
        this.guess = new MappingGuess(examined.target());
        this.start =
                examined.preset()
                        .map(Preset::mapping)
                        .orElseGet(
                                () ->
                                        guess.guess(
                                                "",
                                                TableLayout.asFound(),
                                                examined.survey().columns()));
        Map<Integer, ColumnGuess.Guess> guesses =
                new ColumnGuess(examined.target().fields()).guess(examined.survey().columns());
        for (ColumnSurvey survey : examined.survey().columns()) {
            ColumnRow row = new ColumnRow(survey);
            start.columns().stream()
                    .filter(column -> column.column().equals(survey.key()))
                    .findFirst()
                    .ifPresent(column -> begin(row, column, guesses.get(survey.position())));
            columns.add(row);
        }
    }

    private void begin(ColumnRow row, ColumnMapping column, ColumnGuess.@Nullable Guess guessed) {
        Optional<ImportField> field =
                examined.target().fields().stream()
                        .filter(each -> each.key().equals(column.field()))
                        .findFirst();
        row.mapping(field.isPresent() ? column : null);
        row.fieldProperty().set(field.orElse(null));
        row.confidenceProperty()
                .set(
                        examined.preset().isPresent() || guessed == null
                                ? Confidence.SURE
                                : guessed.confidence());
    }

    String source() {
        return start.source();
    }

    /// What the preset has for fields that the file does not tell.
    Map<String, String> constants() {
        return start.constants();
    }

    List<ColumnRow> columns() {
        return columns;
    }

    /// A user has chosen the column's field: no other column keeps it, unless it takes several.
    void chosen(ColumnRow row) {
        ImportField field = row.fieldProperty().get();
        row.mapping(field == null ? null : guess.column(row.survey(), field));
        row.confidenceProperty().set(field == null ? Confidence.NONE : Confidence.SURE);
        if (field == null || field.isJoined()) {
            return;
        }
        for (ColumnRow other : columns) {
            ImportField theirs = other.fieldProperty().get();
            if (!other.equals(row) && theirs != null && theirs.key().equals(field.key())) {
                other.fieldProperty().set(null);
            }
        }
    }

    /// The names of the required fields that nothing tells, parted by commas.
    ///
    /// @param constants the values that stand in where the file says nothing, by field
    String missing(Map<String, String> constants, Language language) {
        return examined.target().fields().stream()
                .filter(ImportField::isRequired)
                .filter(field -> !constants.containsKey(field.key()))
                .filter(
                        field ->
                                columns.stream()
                                        .map(column -> column.fieldProperty().get())
                                        .noneMatch(
                                                chosen ->
                                                        chosen != null
                                                                && chosen.key()
                                                                        .equals(field.key())))
                .map(field -> field.name().in(language))
                .collect(Collectors.joining(", "));
    }

    /// The values of all columns with choices.
    List<ValueRow> values() {
        List<ValueRow> rows = new ArrayList<>();
        for (ColumnRow column : columns) {
            ImportField field = column.fieldProperty().get();
            ColumnMapping mapping = column.mapping();
            if (field != null && mapping != null && field.kind().hasChoices()) {
                ValueGuess known = new ValueGuess(field.choices());
                column.survey()
                        .values()
                        .forEach(
                                (value, count) ->
                                        rows.add(row(column, field, mapping, known, value, count)));
            }
        }
        return rows;
    }

    private static ValueRow row(
            ColumnRow column,
            ImportField field,
            ColumnMapping mapping,
            ValueGuess known,
            String value,
            long count) {
        List<ValueRow.Option> options = new ArrayList<>();
        for (ImportChoice choice : field.choices()) {
            options.add(new ValueRow.Option(new ValueDecision.Choose(choice.key()), choice.name()));
        }
        if (field.isExtensible()) {
            options.add(
                    new ValueRow.Option(
                            new ValueDecision.Create(value), text("value.create", value)));
        }
        options.add(new ValueRow.Option(new ValueDecision.LeaveBlank(), text("value.blank")));
        options.add(new ValueRow.Option(new ValueDecision.Reject(), text("value.reject")));
        ValueDecision decided = decided(mapping, known, value);
        ValueRow.Option chosen =
                options.stream()
                        .filter(option -> option.decision().equals(decided))
                        .findFirst()
                        .orElse(options.getLast());
        return new ValueRow(column, value, count, options, chosen);
    }

    private static ValueDecision decided(ColumnMapping mapping, ValueGuess known, String value) {
        ValueDecision decision = mapping.values().get(value);
        if (decision != null) {
            return decision;
        }
        Optional<String> named = known.exactly(value);
        if (named.isPresent()) {
            return new ValueDecision.Choose(named.get());
        }
        return switch (mapping.others()) {
            case CREATE -> new ValueDecision.Create(value);
            case LEAVE_BLANK -> new ValueDecision.LeaveBlank();
            case REJECT -> new ValueDecision.Reject();
        };
    }

    /// Everything that was decided.
    Mapping mapping(String source, List<ValueRow> values, Map<String, String> constants) {
        Map<String, Map<String, ValueDecision>> byColumn = new HashMap<>();
        for (ValueRow row : values) {
            byColumn.computeIfAbsent(row.column().key(), any -> new HashMap<>())
                    .put(row.value(), row.chosenProperty().get().decision());
        }
        List<ColumnMapping> mapped = new ArrayList<>();
        for (ColumnRow row : columns) {
            ColumnMapping column = row.mapping();
            if (column != null) {
                mapped.add(
                        new ColumnMapping(
                                column.column(),
                                column.field(),
                                column.dates(),
                                byColumn.getOrDefault(row.key(), column.values()),
                                column.others()));
            }
        }
        return new Mapping(source, examined.layout(), mapped, constants);
    }
}

package no.rettesnor.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.office.values.DateReading;

/// Guesses a whole mapping, for a user to correct or for a script to run as it is.
public final class MappingGuess {

    private final ImportTarget target;

    public MappingGuess(ImportTarget target) {
        this.target = target;
    }

    /// What a file with those columns most likely means.
    ///
    /// @param source the system that it comes from
    public Mapping guess(String source, TableLayout layout, List<ColumnSurvey> columns) {
        Map<Integer, ColumnGuess.Guess> guesses = new ColumnGuess(target.fields()).guess(columns);
        List<ColumnMapping> mapped = new ArrayList<>();
        for (ColumnSurvey column : columns) {
            ColumnGuess.Guess guess = guesses.get(column.position());
            if (guess != null) {
                mapped.add(column(column, target.fields().get(target.position(guess.field()))));
            }
        }
        return new Mapping(source, layout, mapped, Map.of());
    }

    /// What the column's values most likely mean when it goes into that field.
    public ColumnMapping column(ColumnSurvey column, ImportField field) {
        return new ColumnMapping(
                column.key(),
                field.key(),
                DateReading.of(column.samples()).order(),
                field.kind().hasChoices() ? values(column, field) : Map.of(),
                field.isExtensible() ? OtherValues.CREATE : OtherValues.LEAVE_BLANK);
    }

    private static Map<String, ValueDecision> values(ColumnSurvey column, ImportField field) {
        ValueGuess choices = new ValueGuess(field.choices());
        Map<String, ValueDecision> decisions = new HashMap<>();
        for (String value : column.values().keySet()) {
            decisions.put(
                    value,
                    choices.best(value)
                            .<ValueDecision>map(best -> new ValueDecision.Choose(best.choice()))
                            .orElseGet(
                                    () ->
                                            field.isExtensible()
                                                    ? new ValueDecision.Create(value)
                                                    : new ValueDecision.LeaveBlank()));
        }
        return decisions;
    }
}

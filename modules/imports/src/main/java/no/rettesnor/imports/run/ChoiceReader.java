package no.rettesnor.imports.run;

import static no.rettesnor.imports.ImportTexts.text;

import no.rettesnor.imports.FieldKind;
import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.OtherValues;
import no.rettesnor.imports.mapping.ValueDecision;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.table.Cell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the values of one column into choices, each value once.
final class ChoiceReader extends CellReader {

    private static final Object BLANK = NoValue.BLANK;

    private final ImportField field;
    private final ColumnMapping mapping;
    private final NewChoices choices;
    private final Map<String, Object> decided = new HashMap<>();
    private long leftBlank;

    ChoiceReader(ImportField field, ColumnMapping mapping, NewChoices choices, Text column) {
        super(text("row.no-choice", column));
        this.field = field;
        this.mapping = mapping;
        this.choices = choices;
    }

    @Override
    long leftBlank() {
        return leftBlank;
    }

    @Override
    @Nullable Object value(Cell cell, String meaning) {
        if (field.kind() == FieldKind.CHOICE) {
            return one(meaning);
        }
        Object whole = mapping.values().containsKey(meaning) ? one(meaning) : null;
        return whole instanceof String key ? List.of(key) : many(meaning);
    }

    private @Nullable Object many(String meaning) {
        List<String> keys = new ArrayList<>();
        for (String part : meaning.split("[;|\n]")) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                Object key = one(stripped);
                if (UNREADABLE.equals(key)) {
                    return UNREADABLE;
                }
                if (key instanceof String chosen && !keys.contains(chosen)) {
                    keys.add(chosen);
                }
            }
        }
        return keys.isEmpty() ? null : List.copyOf(keys);
    }

    private @Nullable Object one(String value) {
        Object result = decided.get(value);
        if (result == null) {
            result = decide(value);
            decided.put(value, result);
        }
        if (BLANK.equals(result)) {
            leftBlank++;
            return null;
        }
        return result;
    }

    private Object decide(String value) {
        ValueDecision decision = mapping.values().get(value);
        if (decision != null) {
            return switch (decision) {
                case ValueDecision.Choose(String choice) when choices.exists(field, choice) ->
                        choice;
                // The preset chose what is no longer there.
                case ValueDecision.Choose(String _) -> undecided(value);
                case ValueDecision.Create(String name) -> choices.create(field, name);
                case ValueDecision.LeaveBlank() -> BLANK;
                case ValueDecision.Reject() -> UNREADABLE;
            };
        }
        return undecided(value);
    }

    private Object undecided(String value) {
        Optional<String> named = choices.named(field, value);
        if (named.isPresent()) {
            return named.get();
        }
        if (mapping.others() == OtherValues.CREATE && field.isExtensible()) {
            return choices.create(field, value);
        }
        return mapping.others() == OtherValues.REJECT ? UNREADABLE : BLANK;
    }
}

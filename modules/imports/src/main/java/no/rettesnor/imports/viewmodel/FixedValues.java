package no.rettesnor.imports.viewmodel;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.imports.ImportField;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values that stand in where the file says nothing.
public final class FixedValues {

    private final ObservableList<FixedValue> rows = FXCollections.observableArrayList();
    private final Runnable onChange;

    /// @param onChange called after each change
    FixedValues(Runnable onChange) {
        this.onChange = onChange;
    }

    /// The values, in the order in which they were added.
    public ObservableList<FixedValue> rows() {
        return rows;
    }

    /// Adds one, for somebody to fill in.
    public FixedValue add() {
        FixedValue row = new FixedValue();
        row.fieldProperty()
                .addListener(
                        (any, old, now) -> {
                            // What suits one field seldom suits another.
                            row.valueProperty().set("");
                            onChange.run();
                        });
        row.valueProperty().addListener((any, old, now) -> onChange.run());
        rows.add(row);
        return row;
    }

    /// Takes one away.
    public void remove(FixedValue row) {
        rows.remove(row);
        onChange.run();
    }

    /// The values that are filled in, by field key.
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FixedValue row : rows) {
            ImportField field = row.fieldProperty().get();
            String value = row.valueProperty().get();
            if (field != null && value != null && !value.isBlank()) {
                texts.put(field.key(), value.strip());
            }
        }
        return texts;
    }

    /// Shows those values of a mapping instead.
    void replace(Map<String, String> texts, List<ImportField> fields) {
        rows.clear();
        texts.forEach(
                (key, value) -> {
                    ImportField field = named(fields, key);
                    if (field != null) {
                        FixedValue row = add();
                        row.fieldProperty().set(field);
                        row.valueProperty().set(value);
                    }
                });
    }

    private static @Nullable ImportField named(List<ImportField> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElse(null);
    }
}

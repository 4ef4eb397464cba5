package no.rettesnor.imports.viewmodel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.imports.mapping.ValueDecision;
import no.rettesnor.kernel.Text;

import java.util.List;

/// One value of a column of choices, and what it becomes.
public final class ValueRow {

    /// One thing that the value may become.
    ///
    /// @param decision what is done
    /// @param name what users see
    public record Option(ValueDecision decision, Text name) {}

    private final ColumnRow column;
    private final String value;
    private final long count;
    private final List<Option> options;
    private final ObjectProperty<Option> chosen;

    ValueRow(ColumnRow column, String value, long count, List<Option> options, Option chosen) {
        this.column = column;
        this.value = value;
        this.count = count;
        this.options = List.copyOf(options);
        this.chosen = new SimpleObjectProperty<>(chosen);
    }

    /// The column's header.
    public String header() {
        return column.header();
    }

    /// The value as it stands in the file.
    public String value() {
        return value;
    }

    /// How many rows have it.
    public long count() {
        return count;
    }

    /// What it may become.
    public List<Option> options() {
        return options;
    }

    /// What it becomes.
    public ObjectProperty<Option> chosenProperty() {
        return chosen;
    }

    ColumnRow column() {
        return column;
    }
}

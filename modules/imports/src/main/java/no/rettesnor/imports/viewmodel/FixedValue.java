package no.rettesnor.imports.viewmodel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import no.rettesnor.imports.ImportField;

import org.jspecify.annotations.Nullable;

/// A value for a field that the file does not tell, or tells only for some rows.
public final class FixedValue {

    private final ObjectProperty<@Nullable ImportField> field = new SimpleObjectProperty<>();
    private final StringProperty value = new SimpleStringProperty("");

    FixedValue() {}

    /// The field; null until chosen.
    public ObjectProperty<@Nullable ImportField> fieldProperty() {
        return field;
    }

    /// The value as a cell would have it, or a choice's key; empty until chosen.
    public StringProperty valueProperty() {
        return value;
    }
}

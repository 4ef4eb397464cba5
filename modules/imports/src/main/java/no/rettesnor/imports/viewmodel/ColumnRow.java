package no.rettesnor.imports.viewmodel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.mapping.ColumnMapping;
import no.rettesnor.imports.mapping.ColumnSurvey;
import no.rettesnor.imports.mapping.Confidence;
import no.rettesnor.office.table.Cell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// One column of the file, and the field that it goes into.
public final class ColumnRow {

    private static final int SHOWN_SAMPLES = 3;

    private final ColumnSurvey survey;
    private final ObjectProperty<@Nullable ImportField> field = new SimpleObjectProperty<>();
    private final ObjectProperty<Confidence> confidence =
            new SimpleObjectProperty<>(Confidence.NONE);
    private @Nullable ColumnMapping mapping;

    ColumnRow(ColumnSurvey survey) {
        this.survey = survey;
    }

    /// What the column is called.
    public String header() {
        return survey.header();
    }

    /// The column's key.
    public String key() {
        return survey.key();
    }

    /// Some of its values, parted by a bar.
    public String samples() {
        List<String> first =
                survey.samples().stream().limit(SHOWN_SAMPLES).map(Cell::display).toList();
        return first.stream()
                .map(sample -> sample.length() > 60 ? sample.substring(0, 59) + "…" : sample)
                .collect(Collectors.joining("  |  "));
    }

    /// The field that it goes into; null when it is left out.
    public ObjectProperty<@Nullable ImportField> fieldProperty() {
        return field;
    }

    /// How sure the choice is.
    public ObjectProperty<Confidence> confidenceProperty() {
        return confidence;
    }

    ColumnSurvey survey() {
        return survey;
    }

    @Nullable ColumnMapping mapping() {
        return mapping;
    }

    void mapping(@Nullable ColumnMapping decided) {
        mapping = decided;
    }
}

package no.rettesnor.imports;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// One row of a file, read as the mapping says. Fields are asked for by their position in
/// [ImportTarget#fields]; a value is null when the cell was blank and no constant stands in for it.
///
/// The same object is used for row after row: keep its values, not the record.
public interface ImportRecord {

    /// The row's number in the file as a spreadsheet shows it, from 1.
    long rowNumber();

    /// The system that the file came from; keys are unique within it.
    String source();

    /// The record's key within the source: the external key when the file has one (its parts with a
    /// stroke between them), else a fingerprint of the row.
    String key();

    /// Changes when any mapped value of the row changes. Sixteen letters.
    String contentHash();

    /// Whether the file tells about that field at all: a column is mapped to it, or a constant
    /// given.
    boolean isMapped(int field);

    /// The value of a text field, stripped.
    @Nullable String text(int field);

    /// The value of a date field.
    @Nullable LocalDate date(int field);

    /// The value of a date-and-time field, on the clock of the municipality.
    @Nullable LocalDateTime dateTime(int field);

    /// The value of a time field.
    @Nullable LocalTime time(int field);

    /// The value of a number field.
    @Nullable BigDecimal number(int field);

    /// The value of a yes-or-no field.
    @Nullable Boolean flag(int field);

    /// The chosen key of a choice field.
    @Nullable String choice(int field);

    /// The chosen keys of a field with many choices; empty when there are none.
    List<String> choices(int field);
}

package no.rettesnor.office.table;

/// A column of a table to write.
///
/// @param name its header, in the language of the file
/// @param format how its values are shown; numbers stand to the right, all else to the left
public record ColumnSpec(String name, ValueFormat format) {

    /// A column of text.
    public static ColumnSpec text(String name) {
        return new ColumnSpec(name, ValueFormat.TEXT);
    }

    /// A column of whole numbers.
    public static ColumnSpec whole(String name) {
        return new ColumnSpec(name, ValueFormat.WHOLE);
    }
}

package no.rettesnor.imports;

/// What a field holds, and so how the cells of a column are read.
public enum FieldKind {
    /// A short text on one line.
    TEXT,
    /// A text of sentences; columns with long cells are guessed to be one.
    LONG_TEXT,
    /// A day. A time of day in the cell is left out.
    DATE,
    /// A day and a time. A cell with a day only means midnight.
    DATE_TIME,
    /// A time of day. A date in the cell is left out.
    TIME,
    /// A number, with comma or point.
    NUMBER,
    /// Yes or no.
    BOOLEAN,
    /// One of the field's choices.
    CHOICE,
    /// Any number of the field's choices: several columns, or one with separators within the cell.
    MULTI_CHOICE;

    /// Whether the cells are matched with choices.
    public boolean hasChoices() {
        return this == CHOICE || this == MULTI_CHOICE;
    }

    /// Whether the cells are dates.
    public boolean isDate() {
        return this == DATE || this == DATE_TIME;
    }

    /// Whether the cells are taken as they stand.
    public boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }
}

package no.rettesnor.office.report;

/// What a paragraph, a list item or a table is for, whatever its style is called in a template.
public enum DocumentRole {
    TITLE,
    SUBTITLE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    /// Running text.
    BODY,
    BULLET,
    /// An item of a numbered list.
    STEP,
    /// Above a table, below a figure.
    CAPTION,
    /// Small print: where numbers are from, what must be known to read them.
    SOURCE,
    /// A table as a whole.
    TABLE,
    TABLE_HEADER,
    TABLE_TEXT,
    /// A footnote.
    NOTE,
    /// The mark of a footnote, in the text.
    NOTE_MARK,
    CONTENTS_1,
    CONTENTS_2,
    CONTENTS_3;

    /// The role of a heading.
    ///
    /// @param level 1 to 4
    public static DocumentRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("No heading has level " + level);
        };
    }

    /// The role of a line of the table of contents.
    ///
    /// @param level 1 to 3
    static DocumentRole contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }
}

package no.rettesnor.office.report;

/// How deep a row of a table lies among the others: its name begins with so many times four spaces.
public final class RowIndent {

    private static final int SPACES = 4;

    private RowIndent() {}

    /// The level, from 0.
    public static int depth(String name) {
        return (name.length() - name.stripLeading().length()) / SPACES;
    }
}

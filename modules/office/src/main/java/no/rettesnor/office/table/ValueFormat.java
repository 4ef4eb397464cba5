package no.rettesnor.office.table;

/// How the values of a column are shown.
public enum ValueFormat {
    TEXT,
    /// Numbers without decimals.
    WHOLE,
    /// Numbers with one decimal.
    DECIMAL,
    /// Shares: 0.125 is shown as 12.5 %.
    PERCENT,
    DATE,
    DATE_TIME;

    /// Whether values stand to the right, so that digits stand under digits.
    public boolean isNumeric() {
        return this == WHOLE || this == DECIMAL || this == PERCENT;
    }
}

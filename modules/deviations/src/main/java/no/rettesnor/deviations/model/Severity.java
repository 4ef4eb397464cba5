package no.rettesnor.deviations.model;

import no.rettesnor.kernel.Text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How bad it was, or could have been. Stored as its level, 1–5, so that it sorts and compares in
/// SQL.
public enum Severity {
    INSIGNIFICANT(1),
    MINOR(2),
    MODERATE(3),
    SERIOUS(4),
    CRITICAL(5);

    private final int level;

    Severity(int level) {
        this.level = level;
    }

    /// 1 for insignificant to 5 for critical.
    public int level() {
        return level;
    }

    /// Whether closing demands a root cause and checked actions.
    public boolean isSevere() {
        return compareTo(SERIOUS) >= 0;
    }

    /// The severity with that level.
    ///
    /// @return empty outside 1–5
    public static Optional<Severity> ofLevel(int level) {
        return level < 1 || level > values().length
                ? Optional.empty()
                : Optional.of(values()[level - 1]);
    }

    /// This one and all that are worse.
    public Set<Severity> andWorse() {
        return EnumSet.range(this, CRITICAL);
    }

    /// The word for users.
    public Text label() {
        return DeviationTexts.text("severity." + name());
    }
}

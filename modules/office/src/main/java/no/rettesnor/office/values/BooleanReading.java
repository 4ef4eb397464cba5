package no.rettesnor.office.values;

import no.rettesnor.office.table.Cell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads yes and no as one column of a table writes them. In a column of ticks, a blank is a no.
public final class BooleanReading {

    private static final Set<String> YES =
            Set.of(
                    "ja", "yes", "sann", "sant", "true", "1", "x", "j", "y", "✓", "✔", "☒", "☑",
                    "på", "on");
    private static final Set<String> NO =
            Set.of(
                    "nei", "nej", "no", "usann", "usant", "falskt", "false", "0", "n", "☐", "av",
                    "off", "-");
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "☒", "☑");

    private final boolean blankMeansNo;

    private BooleanReading(boolean blankMeansNo) {
        this.blankMeansNo = blankMeansNo;
    }

    /// Looks at a column: where every cell is a tick or blank, a blank is a no.
    public static BooleanReading of(Iterable<? extends Cell> samples) {
        boolean ticked = false;
        for (Cell cell : samples) {
            String word = word(cell);
            if (!word.isEmpty() && !TICKS.contains(word)) {
                return new BooleanReading(false);
            }
            ticked |= !word.isEmpty();
        }
        return new BooleanReading(ticked);
    }

    /// Whether the cell says yes; nothing where it says neither.
    public Optional<Boolean> read(Cell cell) {
        if (cell instanceof Cell.Truth truth) {
            return Optional.of(truth.value());
        }
        String word = word(cell);
        if (word.isEmpty()) {
            return blankMeansNo ? Optional.of(false) : Optional.empty();
        }
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static String word(Cell cell) {
        return cell.display().strip().toLowerCase(Locale.ROOT);
    }
}

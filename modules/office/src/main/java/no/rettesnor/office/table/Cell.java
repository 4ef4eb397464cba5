package no.rettesnor.office.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// One raw cell, as the file holds it: nothing is guessed from the words of a text.
public sealed interface Cell {

    /// What a person would call the content: dates as in ISO 8601, numbers without trailing zeros,
    /// the empty string for a blank.
    String display();

    /// Whether there is nothing to read, spaces included.
    default boolean isBlank() {
        return false;
    }

    /// The cell that holds nothing.
    static Cell blank() {
        return Blank.NOTHING;
    }

    /// A text cell, or a blank where there is nothing but spaces.
    static Cell of(String words) {
        return words.isBlank() ? Blank.NOTHING : new Words(words);
    }

    /// Text, exactly as written: leading zeros and line breaks are kept.
    record Words(String value) implements Cell {
        @Override
        public String display() {
            return value;
        }
    }

    /// A number, not shown as a date in the file.
    record Numeric(double value) implements Cell {
        private static final MathContext AS_SHOWN = new MathContext(15);

        @Override
        public String display() {
            if (!Double.isFinite(value)) {
                return Double.toString(value);
            }
            if (value == 0) {
                return "0";
            }
            // 15 digits are what a spreadsheet shows; more would show 0.1 + 0.2 as
            // 0.30000000000000004.
            return new BigDecimal(value, AS_SHOWN).stripTrailingZeros().toPlainString();
        }
    }

    /// A date, with a time of day or without one.
    ///
    /// @param hasTime whether the time of day means anything; midnight otherwise
    record Date(LocalDateTime value, boolean hasTime) implements Cell {
        @Override
        public String display() {
            return hasTime
                    ? value.toLocalDate() + " " + new Time(value.toLocalTime()).display()
                    : value.toLocalDate().toString();
        }
    }

    /// A time of day without a date.
    record Time(LocalTime value) implements Cell {
        private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

        @Override
        public String display() {
            return value.getSecond() == 0 && value.getNano() == 0
                    ? MINUTES.format(value)
                    : value.toString();
        }
    }

    /// True or false.
    record Truth(boolean value) implements Cell {
        @Override
        public String display() {
            return Boolean.toString(value);
        }
    }

    /// What a formula left behind when it failed, such as `#N/A`.
    record Fault(String code) implements Cell {
        @Override
        public String display() {
            return code;
        }
    }

    /// Nothing.
    enum Blank implements Cell {
        NOTHING;

        @Override
        public String display() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }
}

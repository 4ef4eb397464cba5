package no.rettesnor.office.values;

import no.rettesnor.office.table.Cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as one column of a table writes them: `1 234,50`, `1.234,50`, `1,234.50`, `12 %`,
/// `kr 1 234,-`, `(5)`. Whether `1,234` is more than a thousand is decided for the column.
public final class NumberReading {

    /// What stands before the decimals.
    public enum Decimal {
        COMMA,
        POINT
    }

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<open>\\()?(?<before>[-+−]?)\\s*(?:kr\\.?|nok|sek|€|\\$|£)?\\s*"
                            + "(?<digits>[-+−]?\\d[\\d\\s.,'’]*?|[.,]\\d+)\\s*(?<dash>,[-–])?\\s*"
                            + "(?:%|prosent|percent|procent|kr\\.?|nok|sek)?(?<close>\\))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("\\d*(?:[.]\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:[.]\\d+)?");
    private static final int LONGEST = 60;

    private final Decimal decimal;

    private NumberReading(Decimal decimal) {
        this.decimal = decimal;
    }

    /// Reads with that sign before decimals, whatever the column holds.
    public static NumberReading with(Decimal decimal) {
        return new NumberReading(decimal);
    }

    /// Finds the sign by the cells of a column. Where nothing tells, it is a comma, as in
    /// Norwegian.
    public static NumberReading of(Iterable<? extends Cell> samples) {
        int comma = 0;
        int point = 0;
        for (Cell cell : samples) {
            if (cell instanceof Cell.Words words) {
                int vote = vote(words.value());
                comma += vote > 0 ? 1 : 0;
                point += vote < 0 ? 1 : 0;
            }
        }
        return new NumberReading(point > comma ? Decimal.POINT : Decimal.COMMA);
    }

    /// The sign before decimals.
    public Decimal decimal() {
        return decimal;
    }

    /// Above zero for a comma before decimals, below for a point, zero where the text does not
    /// tell.
    private static int vote(String words) {
        Matcher matcher = SIGNED.matcher(tidy(words));
        if (words.length() > LONGEST || !matcher.matches()) {
            return 0;
        }
        String digits = matcher.group("digits");
        int lastComma = digits.lastIndexOf(',');
        int lastPoint = digits.lastIndexOf('.');
        if (lastComma >= 0 && lastPoint >= 0) {
            return lastComma > lastPoint ? 1 : -1;
        }
        int last = Math.max(lastComma, lastPoint);
        if (last < 0) {
            return 0;
        }
        int comma = lastComma >= 0 ? 1 : -1;
        if (digits.indexOf(digits.charAt(last)) != last) {
            return -comma;
        }
        boolean mayBeGroup = digits.length() - last == 4 && last <= 3 && !digits.startsWith("0");
        return mayBeGroup ? 0 : comma;
    }

    /// The number of a cell, or nothing where it holds none. A share in percent stays as written:
    /// 12 % is 12.
    public Optional<BigDecimal> read(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number when Double.isFinite(number.value()) ->
                    Optional.of(new BigDecimal(number.display()));
            case Cell.Words words -> read(words.value());
            default -> Optional.empty();
        };
    }

    /// The number of a text, or nothing where it is none.
    public Optional<BigDecimal> read(String words) {
        Matcher matcher = SIGNED.matcher(tidy(words));
        if (words.length() > LONGEST
                || !matcher.matches()
                || (matcher.group("open") == null) != (matcher.group("close") == null)) {
            return Optional.empty();
        }
        String digits = matcher.group("digits");
        String sign = matcher.group("before");
        if (!Character.isDigit(digits.charAt(0))
                && digits.charAt(0) != ','
                && digits.charAt(0) != '.') {
            if (!sign.isEmpty()) {
                return Optional.empty();
            }
            sign = digits.substring(0, 1);
            digits = digits.substring(1);
        }
        boolean negative = sign.equals("-") || sign.equals("−") || matcher.group("open") != null;
        return plain(digits).map(number -> negative ? number.negate() : number);
    }

    /// Spaces between groups come in three widths.
    private static String tidy(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    private Optional<BigDecimal> plain(String digits) {
        String bare = digits.replaceAll("[\\s'’](?=\\d{3}(\\D|$))", "");
        String mark = decimal == Decimal.COMMA ? "," : ".";
        String group = decimal == Decimal.COMMA ? "." : ",";
        Pattern groups = decimal == Decimal.COMMA ? POINT_GROUPS : COMMA_GROUPS;
        if (groups.matcher(bare).matches()) {
            bare = bare.replace(group, "");
        } else if (bare.contains(group)) {
            // The other sign, and no groups of three: this one cell is written the other way.
            bare = bare.contains(mark) ? bare : bare.replace(group, mark);
        }
        String plain = bare.replace(mark, ".");
        if (plain.isEmpty() || !PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}

package no.rettesnor.office.excel;

import java.util.regex.Pattern;

/// Text on its way into a workbook.
public final class SheetText {

    /// The most characters Excel holds in a cell.
    public static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /// The text as a workbook can hold it: without the control characters XML has no room for, cut
    /// where Excel would call the file damaged, and with `_x0041_` written so that it stays what it
    /// is.
    public static String of(String words) {
        String clean = withoutControls(words);
        if (clean.contains("_x")) {
            clean = LOOKS_ESCAPED.matcher(clean).replaceAll("_x005F_$1");
        }
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    /// The text without characters that XML forbids, halves of surrogate pairs among them.
    public static String withoutControls(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            boolean plain = each >= ' ' && each < Character.MIN_SURROGATE;
            if (!plain && !isAllowed(words, i)) {
                return cleaned(words);
            }
        }
        return words;
    }

    private static String cleaned(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (isAllowed(words, i)) {
                clean.append(words.charAt(i));
            }
        }
        return clean.toString();
    }

    private static boolean isAllowed(String words, int index) {
        char each = words.charAt(index);
        if (each < ' ') {
            return each == '\n' || each == '\t' || each == '\r';
        }
        if (Character.isHighSurrogate(each)) {
            return index + 1 < words.length() && Character.isLowSurrogate(words.charAt(index + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return index > 0 && Character.isHighSurrogate(words.charAt(index - 1));
        }
        return each < '\uFFFE';
    }
}

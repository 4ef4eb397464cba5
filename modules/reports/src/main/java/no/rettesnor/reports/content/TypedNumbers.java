package no.rettesnor.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that are typed by hand. Years, dates, and numbers of paragraphs and articles are
/// none.
final class TypedNumbers {

    private static final int MOST = 3;

    /// Fields, and what is no number of anything: § 25-1, artikkel 33, 2025, 1.3.2025.
    private static final Pattern PASSED =
            Pattern.compile(
                    "\\[\\[[^\\[\\]]*\\]\\]"
                        + "|(?:§+|(?i:art(?:ikkel|icle|ikel|\\.)?|kap(?:ittel|itel|\\.)?|chapter"
                        + "|section|punkt|nr\\.?|no\\.))\\s*\\d[\\d\\p{L}.–-]*"
                        + "|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|\\d+[-–/:]\\d+"
                        + "|(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,]\\d|\\d)"
                        + "|\\p{L}[\\p{L}\\d]*\\d[\\p{L}\\d]*");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

    private final NumberFields fields;

    TypedNumbers(NumberFields fields) {
        this.fields = fields;
    }

    /// Those of a text that are not among these, in order.
    ///
    /// @param left as they are written
    List<TypedNumber> in(String text, Set<String> left) {
        List<TypedNumber> found = new ArrayList<>();
        Matcher passed = PASSED.matcher(text);
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find(from)) {
            int behind = behindPassed(passed, from, number.start());
            if (behind > number.start()) {
                from = behind;
                continue;
            }
            from = number.end();
            String written = number.group();
            if (!left.contains(written)) {
                found.add(new TypedNumber(written, number.start(), matching(written)));
            }
        }
        return found;
    }

    /// Where what is passed over ends that covers a place; 0 when nothing does.
    private static int behindPassed(Matcher passed, int from, int place) {
        int at = from;
        while (passed.find(at)) {
            if (passed.start() > place) {
                return 0;
            }
            if (passed.end() > place) {
                return passed.end();
            }
            at = passed.end();
        }
        return 0;
    }

    private List<NumberField> matching(String written) {
        String plain = plain(written);
        return plain.length() < 2
                ? List.of()
                : fields.offered().stream()
                        .filter(
                                field ->
                                        fields.value(field)
                                                .map(TypedNumbers::plain)
                                                .filter(plain::equals)
                                                .isPresent())
                        .limit(MOST)
                        .toList();
    }

    /// Without the spaces between thousands and the sign for per cent.
    private static String plain(String written) {
        return written.replaceAll("[\\s\\u00a0\\u202f%]", "");
    }
}

package no.rettesnor.office.values;

import java.util.List;
import java.util.Locale;

/// The months as they are written in bokmål, nynorsk, Swedish and English, in full or shortened.
final class MonthNames {

    private static final List<List<String>> NAMES =
            List.of(
                    List.of("januar", "januari", "january", "jan"),
                    List.of("februar", "februari", "february", "feb"),
                    List.of("mars", "march", "mar", "mrs"),
                    List.of("april", "apr"),
                    List.of("mai", "maj", "may"),
                    List.of("juni", "june", "jun"),
                    List.of("juli", "july", "jul"),
                    List.of("august", "augusti", "aug"),
                    List.of("september", "sep", "sept"),
                    List.of("oktober", "october", "okt", "oct"),
                    List.of("november", "nov"),
                    List.of("desember", "december", "des", "dec"));

    private MonthNames() {}

    /// The month's number, or 0 where the word is no month.
    static int number(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(bare)) {
                return i + 1;
            }
        }
        return 0;
    }
}

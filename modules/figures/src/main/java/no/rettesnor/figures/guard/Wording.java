package no.rettesnor.figures.guard;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a sentence about a figure with hidden numbers tells a number itself. Years and the
/// numbers that name a period or a filter may stand; every other might give a hidden one away, be
/// it a sum or a difference.
final class Wording {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f ]\\d+)*");
    private static final Pattern YEAR = Pattern.compile("(?:19|2\\d)\\d{2}");

    private final Set<String> harmless = new HashSet<>();

    /// @param names of periods and filters
    Wording(List<Text> names) {
        for (Language language : Language.values()) {
            names.forEach(name -> harmless.addAll(numbers(name.in(language))));
        }
    }

    boolean isSafe(Text sentence) {
        for (Language language : Language.values()) {
            for (String number : numbers(sentence.in(language))) {
                if (!harmless.contains(number) && !YEAR.matcher(number).matches()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> numbers(String words) {
        Set<String> numbers = new HashSet<>();
        Matcher found = NUMBER.matcher(words);
        while (found.find()) {
            numbers.add(found.group());
        }
        return numbers;
    }
}

package no.rettesnor.deviations.importing;

import no.rettesnor.deviations.model.DeviationRules;

import java.util.regex.Pattern;

/// Makes titles of what files have.
final class Titles {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private Titles() {}

    static String oneLine(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    static String firstSentence(String text) {
        return oneLine(SENTENCE.split(oneLine(text), 2)[0]);
    }

    /// Cut at a space when it is too long, with an ellipsis.
    static String cut(String line) {
        if (line.length() <= DeviationRules.LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', DeviationRules.LONGEST_TITLE - 1);
        return line.substring(0, end < 40 ? DeviationRules.LONGEST_TITLE - 1 : end) + "…";
    }
}

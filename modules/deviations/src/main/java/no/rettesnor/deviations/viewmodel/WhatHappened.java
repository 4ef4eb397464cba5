package no.rettesnor.deviations.viewmodel;

/// What a reporter wrote in one field, parted into the line that lists show and the whole text.
///
/// @param title one line
/// @param description everything; empty when the title says it all
public record WhatHappened(String title, String description) {

    /// Longer first lines are cut at the end of a sentence, or else between two words.
    private static final int LONGEST = 100;

    /// Parts what was written. Nothing written gives an empty title.
    public static WhatHappened of(String written) {
        String text = written.strip();
        int lineEnd = text.indexOf('\n');
        String line = (lineEnd < 0 ? text : text.substring(0, lineEnd)).strip();
        String title = line.length() <= LONGEST ? line : cut(line);
        return new WhatHappened(title, title.equals(text) ? "" : text);
    }

    private static String cut(String line) {
        String start = line.substring(0, LONGEST);
        int sentence = Math.max(start.lastIndexOf(". "), start.lastIndexOf("! "));
        if (sentence > LONGEST / 4) {
            return start.substring(0, sentence + 1);
        }
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start).strip() + " …";
    }
}

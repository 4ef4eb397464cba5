package no.rettesnor.sampledata.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One person telling one thing: puts sentences together from patterns.
///
/// In a pattern, `{a|b}` is one of the two, `{2-9}` a number, and `{word}` a word from the list of
/// that name. A word once drawn stays the same for the whole telling, so a report is about one
/// medicine and one place.
///
/// `{Word}` is the same word with a capital letter.
final class Telling {

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final Map<String, List<String>> words;
    private final Map<String, String> drawn = new HashMap<>();
    private final Dice dice;

    /// @param words the lists
    /// @param given words that are settled beforehand
    /// @param dice draws the rest
    Telling(Map<String, List<String>> words, Map<String, String> given, Dice dice) {
        this.drawn.putAll(given);
        this.words = words;
        this.dice = dice;
    }

    /// A sentence from one of the patterns, with a capital letter first; empty when there are none.
    String oneOf(List<String> patterns) {
        return patterns.isEmpty() ? "" : sentence(dice.pick(patterns));
    }

    /// The pattern filled in, with a capital letter first.
    String sentence(String pattern) {
        return capital(fill(pattern));
    }

    private String fill(String pattern) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char letter = pattern.charAt(at);
            if (letter == '{') {
                int end = closing(pattern, at);
                filled.append(choose(pattern.substring(at + 1, end)));
                at = end + 1;
            } else {
                filled.append(letter);
                at++;
            }
        }
        return filled.toString();
    }

    private String choose(String choice) {
        List<String> alternatives = split(choice);
        if (alternatives.size() > 1) {
            return fill(dice.pick(alternatives));
        }
        Matcher range = RANGE.matcher(choice);
        if (range.matches()) {
            return Integer.toString(
                    dice.between(
                            Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        String name = choice.substring(0, 1).toLowerCase(Locale.ROOT) + choice.substring(1);
        return name.equals(choice) ? word(name) : capital(word(name));
    }

    private String word(String name) {
        String known = drawn.get(name);
        if (known == null) {
            List<String> list = words.get(name);
            if (list == null) {
                throw new IllegalArgumentException("No list of words is called " + name);
            }
            known = fill(dice.pick(list));
            drawn.put(name, known);
        }
        return known;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static int closing(String pattern, int opening) {
        int depth = 0;
        for (int i = opening; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is not closed: " + pattern);
    }

    private static List<String> split(String choice) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < choice.length(); i++) {
            char letter = choice.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                parts.add(choice.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(choice.substring(from));
        return parts;
    }
}

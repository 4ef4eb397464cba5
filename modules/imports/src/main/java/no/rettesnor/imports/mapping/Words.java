package no.rettesnor.imports.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes headers and values comparable: letter case, accents, separators and camel case do not
/// count.
final class Words {

    private Words() {}

    /// The words of a text in lower case without accents, such as `problemtype beskrivelse` for
    /// `problemtype_beskrivelse` and `apnet dato` for `ÅpnetDato`.
    static String normalised(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String lettersApart = Normalizer.normalize(text, Normalizer.Form.NFD);
        boolean gap = false;
        char before = ' ';
        for (int i = 0; i < lettersApart.length(); i++) {
            char c = lettersApart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
            } else {
                boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
                if ((gap || hump) && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                append(plain, c);
            }
            before = c;
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        switch (Character.toLowerCase(c)) {
            case 'ø' -> plain.append('o');
            case 'æ' -> plain.append("ae");
            case 'ß' -> plain.append("ss");
            case 'đ' -> plain.append('d');
            default -> plain.append(Character.toLowerCase(c));
        }
    }

    /// The single words of a normalised text.
    static List<String> of(String normalised) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= normalised.length(); i++) {
            if (i == normalised.length() || normalised.charAt(i) == ' ') {
                if (i > from) {
                    words.add(normalised.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /// How alike two normalised texts are, from 0 to 1: words that match, weighed by their length,
    /// against all the words of both.
    static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return 0.98;
        }
        List<String> ours = of(one);
        List<String> theirs = of(other);
        double shared = covered(ours, theirs) + covered(theirs, ours);
        double all = letters(ours) + letters(theirs);
        return Math.min(0.95, shared / all);
    }

    private static double covered(List<String> words, List<String> by) {
        double sum = 0;
        for (String word : words) {
            double best = 0;
            for (String candidate : by) {
                best = Math.max(best, wordLikeness(word, candidate));
            }
            sum += best * word.length();
        }
        return sum;
    }

    private static double letters(List<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += word.length();
        }
        return sum;
    }

    /// Two single words: equal, one a part of the other's compound, or a slip of the pen apart.
    private static double wordLikeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 3) {
            return 0;
        }
        if (shorter >= 4) {
            // Nordic compounds carry their meaning last: innleggsdato is a kind of dato.
            if (one.endsWith(other) || other.endsWith(one)) {
                return 0.55 + 0.35 * shorter / longer;
            }
            if (one.startsWith(other) || other.startsWith(one)) {
                return 0.45 + 0.4 * shorter / longer;
            }
        }
        double slip = 1 - (double) distance(one, other) / longer;
        return slip >= 0.75 ? slip * 0.95 : 0;
    }

    /// Letters to insert, remove, replace or swap with their neighbour to get from one to the
    /// other.
    static int distance(String one, String other) {
        int[] twoBack = new int[other.length() + 1];
        int[] back = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + replace);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[other.length()];
    }

    /// A text in lower case with single spaces: for looking up values, where accents do tell words
    /// apart.
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

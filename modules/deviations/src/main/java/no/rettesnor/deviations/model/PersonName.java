package no.rettesnor.deviations.model;

import no.rettesnor.deviations.model.PersonalDataFinding.Kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// People's names, by likelihood: a known given name, words that announce a name, or two
/// capitalised words where a sentence does not begin.
final class PersonName {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> ALSO_WORDS = read("names-that-are-words.txt");
    private static final Set<String> NOT_SURNAMES = read("not-surnames.txt");
    private static final Set<String> ANNOUNCING =
            Set.of(
                    "heter",
                    "heiter",
                    "navn",
                    "namn",
                    "navnet",
                    "namnet",
                    "kalt",
                    "kalla",
                    "fru",
                    "herr",
                    "frk",
                    "hr",
                    "frøken",
                    "doktor",
                    "dr",
                    "pasient",
                    "pasienten",
                    "patienten",
                    "bruker",
                    "brukeren",
                    "brukar",
                    "brukaren",
                    "brukare",
                    "elev",
                    "eleven",
                    "beboer",
                    "beboeren",
                    "bebuar",
                    "bebuaren",
                    "lærer",
                    "lærar",
                    "läraren",
                    "sykepleier",
                    "sjukepleiar",
                    "sjuksköterskan",
                    "vikar",
                    "vikaren",
                    "kollega",
                    "ansatte",
                    "sønnen",
                    "datteren",
                    "sonen",
                    "dottera",
                    "dotter");
    private static final Set<String> STREETS =
            Set.of(
                    "gate",
                    "gata",
                    "gt",
                    "vei",
                    "veien",
                    "veg",
                    "vegen",
                    "plass",
                    "plassen",
                    "allé",
                    "alle",
                    "torg",
                    "torget",
                    "skole",
                    "skule",
                    "skola",
                    "barnehage",
                    "sykehjem",
                    "sjukeheim",
                    "väg",
                    "vägen",
                    "gatan",
                    "minne",
                    "stiftelse",
                    "hus",
                    "huset");

    private record Word(String text, int start, int end, boolean startsSentence, boolean nextTo) {

        boolean isCapitalised() {
            return text.length() > 1
                    && Character.isUpperCase(text.charAt(0))
                    && text.substring(1).chars().anyMatch(Character::isLowerCase);
        }

        boolean isGiven() {
            return isCapitalised() && (GIVEN.contains(low()) || GIVEN.contains(withoutGenitive()));
        }

        String low() {
            return text.toLowerCase(Locale.ROOT);
        }

        String withoutGenitive() {
            String low = low();
            return low.length() > 3 && low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
        }

        boolean isSurnameLike() {
            return isCapitalised() && !NOT_SURNAMES.contains(low());
        }
    }

    private PersonName() {}

    static List<PersonalDataFinding> find(String text) {
        List<Word> words = words(text);
        List<PersonalDataFinding> findings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int last = nameFrom(words, i);
            if (last >= i) {
                int start = words.get(i).start();
                int end = words.get(last).end();
                findings.add(
                        new PersonalDataFinding(Kind.NAME, start, end, text.substring(start, end)));
                i = last;
            }
        }
        return findings;
    }

    /// The index of the last word of a name that begins at that word, or -1.
    private static int nameFrom(List<Word> words, int at) {
        Word first = words.get(at);
        if (!first.isCapitalised()) {
            return -1;
        }
        int last = at;
        while (last + 1 < words.size()
                && last - at < 3
                && words.get(last + 1).nextTo()
                && words.get(last + 1).isSurnameLike()) {
            last++;
        }
        if (isStreet(words, last)) {
            return -1;
        }
        boolean several = last > at;
        boolean announced = at > 0 && isAnnouncing(words, at) && first.isSurnameLike();
        if (announced) {
            return last;
        }
        if (first.isGiven()) {
            boolean word =
                    ALSO_WORDS.contains(first.low())
                            || ALSO_WORDS.contains(first.withoutGenitive());
            return several || !word ? last : -1;
        }
        return several && !first.startsSentence() && first.isSurnameLike() ? last : -1;
    }

    private static boolean isAnnouncing(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return ANNOUNCING.contains(before.low())
                && (words.get(at).nextTo() || before.text().length() <= 3);
    }

    private static boolean isStreet(List<Word> words, int last) {
        return last + 1 < words.size()
                && words.get(last + 1).nextTo()
                && STREETS.contains(words.get(last + 1).low());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int previous = 0;
        while (matcher.find()) {
            String between = text.substring(previous, matcher.start());
            boolean starts = words.isEmpty() || beginsSentence(between, words.getLast().text());
            words.add(
                    new Word(
                            matcher.group(),
                            matcher.start(),
                            matcher.end(),
                            starts,
                            between.equals(" ") || between.equals("\u00A0")));
            previous = matcher.end();
        }
        return words;
    }

    /// A full stop after a short word is an abbreviation's (“hr. Hansen”), not a sentence's.
    private static boolean beginsSentence(String between, String before) {
        if (between.indexOf('\n') >= 0) {
            return true;
        }
        boolean ends =
                between.chars()
                        .anyMatch(c -> c == '.' || c == '!' || c == '?' || c == ':' || c == '–');
        boolean abbreviation =
                between.startsWith(".") && ANNOUNCING.contains(before.toLowerCase(Locale.ROOT));
        return (ends && !abbreviation) || between.contains("«") || between.contains("“");
    }

    private static Set<String> read(String name) {
        try (InputStream file = PersonName.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the module");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package no.rettesnor.deviations.model.disclosure;

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

/// Words about somebody's health, in the sentences that say who it is and in those that go on about
/// the same person (“Hun har demens”). Elsewhere they tell of nobody and may stand.
final class HealthScan {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*(?:[.!?]+|\\n|$)");
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?U)^\\W*(?:Han|Hun|Ho|Hon|Hen|Hans|Hennes|Hennar|Vedkommende|Vedkomande"
                            + "|Pasienten|Patienten|Brukeren|Brukaren|Beboeren|Bebuaren|Eleven"
                            + "|Barnet)\\b");
    private static final Set<String> LINES = read();

    /// Written with `=` before it in the file, a word must be the whole word; others are found
    /// within longer ones, as Norwegian puts words together.
    private static final Set<String> WHOLE =
            LINES.stream()
                    .filter(line -> line.startsWith("="))
                    .map(line -> line.substring(1))
                    .collect(Collectors.toUnmodifiableSet());

    private static final List<String> WITHIN =
            LINES.stream().filter(line -> !line.startsWith("=")).sorted().toList();

    private HealthScan() {}

    /// @param others what has been found already
    static List<Proposal> find(String text, List<Proposal> others) {
        List<Proposal> found = new ArrayList<>();
        boolean isAboutSomebody = false;
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find() && sentence.end() > sentence.start()) {
            int start = sentence.start();
            int end = sentence.end();
            boolean tellsWho =
                    others.stream()
                            .anyMatch(each -> each.kind().tellsWho() && each.touches(start, end));
            String words = text.substring(start, end);
            if (!words.isBlank()) {
                isAboutSomebody = tellsWho || (isAboutSomebody && GOES_ON.matcher(words).find());
            }
            if (isAboutSomebody) {
                collect(found, text, start, end);
            }
        }
        return found;
    }

    private static void collect(List<Proposal> found, String text, int start, int end) {
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            String low = word.group().toLowerCase(Locale.ROOT);
            if (WHOLE.contains(low) || WITHIN.stream().anyMatch(low::contains)) {
                found.add(new Proposal(word.start(), word.end(), RedactionKind.HEALTH));
            }
        }
    }

    private static Set<String> read() {
        try (InputStream file = HealthScan.class.getResourceAsStream("health-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("health-words.txt is not in the module");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

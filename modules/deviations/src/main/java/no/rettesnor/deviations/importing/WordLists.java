package no.rettesnor.deviations.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Lists of words by key, kept as data beside the code: a line has one or two keys and the words,
/// with tabs between them and bars between the words.
final class WordLists {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<List<String>, List<String>> words;

    private WordLists(Map<List<String>, List<String>> words) {
        this.words = words;
    }

    /// @param keys how many keys a line has
    static WordLists read(String name, int keys) {
        try (InputStream file = WordLists.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the module");
            }
            Map<List<String>, List<String>> words = new HashMap<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> TAB.split(line, keys + 1))
                    .forEach(
                            cells ->
                                    words.put(
                                            List.copyOf(Arrays.asList(cells).subList(0, keys)),
                                            List.of(BAR.split(cells[keys]))));
            return new WordLists(words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The words; none when there is no such line.
    List<String> of(String... keys) {
        return words.getOrDefault(List.of(keys), List.of());
    }
}

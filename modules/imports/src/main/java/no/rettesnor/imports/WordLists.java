package no.rettesnor.imports;

import org.jspecify.annotations.Nullable;

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
public final class WordLists {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<List<String>, List<String>> words;

    private WordLists(Map<List<String>, List<String>> words) {
        this.words = words;
    }

    /// Reads a list (UTF-8) and closes the stream.
    ///
    /// @param list as [Class#getResourceAsStream] finds it; null when it is missing
    /// @param keys how many keys a line has
    public static WordLists read(@Nullable InputStream list, int keys) {
        if (list == null) {
            throw new IllegalStateException("A list of words is not in its module");
        }
        try (list) {
            Map<List<String>, List<String>> words = new HashMap<>();
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
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
    public List<String> of(String... keys) {
        return words.getOrDefault(List.of(keys), List.of());
    }
}

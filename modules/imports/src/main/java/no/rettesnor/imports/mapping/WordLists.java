package no.rettesnor.imports.mapping;

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

/// What other systems call things, kept as data beside the code that asks for it: a line has one or
/// more keys and the words, with tabs between them and bars between the words.
public final class WordLists {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<List<String>, List<String>> words;

    private WordLists(Map<List<String>, List<String>> words) {
        this.words = words;
    }

    /// Reads a list and closes it.
    ///
    /// @param file UTF-8; null for a file that should be in the module and is not
    /// @param keys how many keys a line has
    public static WordLists read(@Nullable InputStream file, int keys) {
        if (file == null) {
            throw new IllegalStateException("A list of words is not in its module");
        }
        try (file) {
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
    public List<String> of(String... keys) {
        return words.getOrDefault(List.of(keys), List.of());
    }
}

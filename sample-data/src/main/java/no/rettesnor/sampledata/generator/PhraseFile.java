package no.rettesnor.sampledata.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the text files that people write for the generator.
///
/// A line `name: value` is a list of one; `name:` opens a list of the indented lines beneath it;
/// `== title` opens a new block; `#` begins a comment.
final class PhraseFile {

    /// Lists by name under one title.
    ///
    /// @param title empty for what stands before the first title
    record Block(String title, Map<String, List<String>> lists) {}

    private PhraseFile() {}

    /// The blocks of a file beside this class; the first one has no title.
    static List<Block> read(String name) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        blocks.add(new Block("", lists));
        List<String> open = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("== ")) {
                lists = new LinkedHashMap<>();
                blocks.add(new Block(line.substring(3).strip(), lists));
            } else if (line.startsWith("  ")) {
                open.add(line.strip());
            } else {
                int colon = line.indexOf(':');
                open = new ArrayList<>();
                lists.put(line.substring(0, colon), open);
                String value = line.substring(colon + 1).strip();
                if (!value.isEmpty()) {
                    open.add(value);
                }
            }
        }
        return blocks;
    }

    /// The lines of a file beside this class, without comments and empty ones.
    static List<String> lines(String name) {
        try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not among the generator's texts: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.rettesnor.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The bundles of one module and its sources.
///
/// @param folder the module
/// @param bundles texts by key, by the bundle's file
/// @param sources the module's shipped Java sources
record ModuleTexts(Path folder, Map<Path, Map<String, String>> bundles, List<String> sources) {

    static final List<String> LANGUAGES = List.of("nb", "nn", "sv", "en");

    /// Reads a module.
    ///
    /// @param folder the one that holds `src`
    static ModuleTexts read(Path folder) {
        Map<Path, Map<String, String>> bundles = new TreeMap<>();
        for (Path file : files(folder.resolve("src/main/resources"))) {
            if (file.getFileName().toString().matches("texts_[a-z]+\\.properties")) {
                bundles.put(file, properties(file));
            }
        }
        List<String> sources = new ArrayList<>();
        for (Path file : files(folder.resolve("src/main/java"))) {
            if (file.toString().endsWith(".java")) {
                sources.add(string(file));
            }
        }
        return new ModuleTexts(folder, bundles, List.copyOf(sources));
    }

    /// The folders that hold bundles, each with one per language.
    List<Path> places() {
        return bundles.keySet().stream().map(Path::getParent).distinct().toList();
    }

    /// The file of a language in a place, whether it exists or not.
    static Path file(Path place, String language) {
        return place.resolve("texts_" + language + ".properties");
    }

    /// The texts of a language in a place; none where the file is missing.
    Map<String, String> texts(Path place, String language) {
        return bundles.getOrDefault(file(place, language), Map.of());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

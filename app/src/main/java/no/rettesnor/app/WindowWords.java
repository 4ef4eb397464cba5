package no.rettesnor.app;

import no.rettesnor.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A command line that asks for the window: no verb, at most a store and a language. Read without
/// the command line's machinery, which the window does not need.
///
/// @param store the store to open; null for the one that was open last
/// @param language null for the one in the settings
record WindowWords(@Nullable Path store, @Nullable Language language) {

    /// Empty when something else is asked for.
    static Optional<WindowWords> of(String... words) {
        Path store = null;
        Language language = null;
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length) {
                return Optional.empty();
            }
            String value = words[i + 1];
            switch (words[i]) {
                case "--store" -> {
                    try {
                        store = Path.of(value);
                    } catch (InvalidPathException notAPath) {
                        return Optional.empty();
                    }
                }
                case "--lang" -> {
                    language = Language.byTag(value).orElse(null);
                    if (language == null) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new WindowWords(store, language));
    }
}

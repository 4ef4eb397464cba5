package no.rettesnor.commandline;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a verb gets when it runs.
public final class VerbContext {

    private final Map<String, String> values;
    private final Set<String> flags;
    private final Language language;
    private final ProgressMonitor monitor;
    private final @Nullable Path storeFile;
    private final @Nullable Store store;

    /// @param values options and positional values that were given, by argument name; those of an
    ///   option that was given several times on a line each
    /// @param flags flags that were given, by argument name
    /// @param storeFile what `--store` named; null when the verb asks for none
    /// @param store as the verb's [StoreNeed] asks for; null when it asks for none
    public VerbContext(
            Map<String, String> values,
            Set<String> flags,
            Language language,
            ProgressMonitor monitor,
            @Nullable Path storeFile,
            @Nullable Store store) {
        this.values = Map.copyOf(values);
        this.flags = Set.copyOf(flags);
        this.language = language;
        this.monitor = monitor;
        this.storeFile = storeFile;
        this.store = store;
    }

    /// A value that the verb declared as required or positional.
    public String value(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("No such required argument: " + name));
    }

    /// A value that need not be given.
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The values of an option that may be given several times, in that order.
    public List<String> all(String name) {
        return find(name).map(values -> values.lines().toList()).orElse(List.of());
    }

    /// A required value that is a path.
    ///
    /// @throws ProblemException when it is no path on this machine
    public Path path(String name) throws ProblemException {
        return Paths.of(value(name));
    }

    /// Whether the flag was given.
    public boolean flag(String name) {
        return flags.contains(name);
    }

    /// The language of sentences, and of whatever the verb writes.
    public Language language() {
        return language;
    }

    /// Progress goes here; the user cancels with Ctrl+C.
    public ProgressMonitor monitor() {
        return monitor;
    }

    /// The file that `--store` named, for verbs that need one.
    public Path storeFile() {
        if (storeFile == null) {
            throw new IllegalStateException("The verb did not ask for a store");
        }
        return storeFile;
    }

    /// The open store, for verbs that need one.
    public Store store() {
        if (store == null) {
            throw new IllegalStateException("The verb did not ask for a store");
        }
        return store;
    }
}

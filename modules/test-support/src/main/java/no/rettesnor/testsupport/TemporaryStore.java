package no.rettesnor.testsupport;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreFeature;
import no.rettesnor.store.StoreOptions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A real store on a real file for each test, made by the real migrations and thrown away after it.
///
/// ```java
/// @RegisterExtension
/// final TemporaryStore temporary = TemporaryStore.with(new OrganisationTables(), new DeviationTables());
/// ```
///
/// The user is “Kari Nordmann”, the words are bokmål, and it is always 08:15 on 31 March 2025 in
/// [#CLOCK]. Ids are the real ones.
public final class TemporaryStore implements BeforeEachCallback, AfterEachCallback {

    /// The moment at which every test happens.
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-03-31T08:15:00Z"), ZoneOffset.UTC);

    private final StoreOptions options;
    private @Nullable Path folder;
    private @Nullable Store store;

    private TemporaryStore(StoreOptions options) {
        this.options = options;
    }

    /// A store with these features, each before those whose tables refer to its own.
    public static TemporaryStore with(StoreFeature... features) {
        return with(CLOCK, features);
    }

    /// The same at another time, or with a clock that moves.
    public static TemporaryStore with(Clock clock, StoreFeature... features) {
        return new TemporaryStore(
                new StoreOptions(
                        List.of(features),
                        "Kari Nordmann",
                        Language.NB,
                        clock,
                        IdSource.timeOrdered()));
    }

    /// The open store of the test that is running.
    public Store store() {
        if (store == null) {
            throw new IllegalStateException("There is a store only while a test runs");
        }
        return store;
    }

    /// The folder of the store's file, for whatever else the test wants to put on disk.
    public Path folder() {
        if (folder == null) {
            throw new IllegalStateException("There is a folder only while a test runs");
        }
        return folder;
    }

    /// How the store was opened.
    public StoreOptions options() {
        return options;
    }

    /// Closes the store and opens it again, as after a restart of the program.
    public Store reopen() throws ProblemException {
        Path file = store().file();
        store().close();
        store = Store.open(file, options);
        return store;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, ProblemException {
        folder = Files.createTempDirectory("rettesnor-test");
        store = Store.open(folder.resolve("test.db"), options);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (store != null) {
            store.close();
            store = null;
        }
        if (folder != null) {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(folder)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
            folder = null;
        }
    }
}

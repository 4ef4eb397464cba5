package no.rettesnor.store;

import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// An open store: one SQLite file in which every edit is one transaction that leaves its changes in
/// one log. Undo, history, the change feed and the search all read that log.
///
/// All methods may be called from any thread. Work that reads sees one moment; writers queue.
/// Failures of the disk or the file come as [StoreFailure], and nothing has been changed then.
public final class Store implements AutoCloseable {

    private final Path file;
    private final StoreOptions options;
    private final Readers readers;
    private final @Nullable Writing writing;
    private final Registry registry;
    private final ChangeFeed feed;
    private final Journal journal;
    private final Past past;
    private final Search search;
    private final NamedValues named;

    /// What only a store has that was opened for writing.
    ///
    /// @param lock keeps other programs out
    /// @param writer the one connection that writes
    /// @param units makes groups
    record Writing(StoreLock lock, Writer writer, UnitOfWork units) {}

    Store(
            Path file,
            StoreOptions options,
            Readers readers,
            Registry registry,
            ChangeFeed feed,
            @Nullable Writing writing) {
        this.file = file;
        this.options = options;
        this.readers = readers;
        this.registry = registry;
        this.feed = feed;
        this.writing = writing;
        this.journal = new Journal(this);
        this.past = new Past(this);
        this.search = new Search(this);
        this.named = new NamedValues(this, options.ids());
    }

    /// Opens a store for work, and makes it when there is no such file. Takes the lock, brings the
    /// file to this program's form (with a copy under `backups` first), and makes the triggers.
    ///
    /// @throws ProblemException when the file is open elsewhere, damaged, another program's, newer
    ///   than this program, or cannot be written
    public static Store open(Path file, StoreOptions options) throws ProblemException {
        return new StoreOpening(file, options).forWork();
    }

    /// Opens a store to read from it, while another program may be writing it.
    ///
    /// @throws ProblemException also when the file lacks a form that this program's features want:
    ///   it must be opened for work once
    public static Store openReadOnly(Path file, StoreOptions options) throws ProblemException {
        return new StoreOpening(file, options).forReading();
    }

    /// Reads one consistent state. Inside a write on the same thread it reads what that has
    /// written.
    public <T extends @Nullable Object> T read(Function<? super StoreSession, T> work) {
        return withSession(work);
    }

    /// Reads one consistent state on several threads at once, for what takes so long that somebody
    /// waits. Inside a read or a write, one part after the other.
    ///
    /// @param parts each with a session of its own, none waiting for another
    /// @return what they made, in their order
    public <T> List<T> readTogether(List<? extends Function<? super StoreSession, T>> parts) {
        if (writing != null && writing.writer().isMine()) {
            StoreSession session = writing.writer().session();
            return parts.stream().map(part -> part.apply(session)).toList();
        }
        return readers.readTogether(parts);
    }

    /// Does one operation: one transaction, one step to undo, one group in the history. Any
    /// exception rolls it back. A write inside a write joins it.
    ///
    /// @throws StoreFailure when the disk, the file or a rule of the tables stops it
    public <T extends @Nullable Object> T write(
            Action action, Function<? super StoreSession, T> work) {
        Writing open = requireWriting();
        return open.writer().write(open.units().start(action), work);
    }

    /// Copies the store as it is now into one compact file, while work goes on.
    ///
    /// @param target the copy's place; a file that is there is replaced when the copy is complete
    /// @throws ProblemException when the copy cannot be written; what was at the place is still
    ///   there
    /// @throws no.rettesnor.kernel.CancelledException when cancelled; likewise
    public void backup(Path target, ProgressMonitor monitor) throws ProblemException {
        Backups.write(file, target, monitor);
    }

    /// Puts a backup in the place of a store. The store that was there is kept under `backups`
    /// beside it.
    ///
    /// @param backup what [#backup] wrote, or a copy of a store that was closed
    /// @param store the place; there need not be anything
    /// @throws ProblemException when the backup is damaged or not ours, or the store is open
    ///   somewhere; nothing has been changed then
    public static void restore(Path backup, Path store, ProgressMonitor monitor)
            throws ProblemException {
        new Restoring(backup, store, monitor).run();
    }

    /// Examines the file, its keys, its log and its search index; may take a while in a large
    /// store.
    ///
    /// @throws no.rettesnor.kernel.CancelledException when cancelled
    public IntegrityReport check(ProgressMonitor monitor) {
        return readers.read(session -> new Checking(session.sql(), registry, file, monitor).run());
    }

    /// Tells what changed.
    public ChangeFeed changes() {
        return feed;
    }

    /// Undo, redo, history.
    public Journal journal() {
        return journal;
    }

    /// How rows stood earlier.
    public Past past() {
        return past;
    }

    /// Finds rows by words.
    public Search search() {
        return search;
    }

    /// Saved views, presets and the like.
    public NamedValues named() {
        return named;
    }

    /// Ids for new rows.
    public IdSource ids() {
        return options.ids();
    }

    /// The time for what is written.
    public Clock clock() {
        return options.clock();
    }

    /// The language of the log's words.
    public Language language() {
        return options.language();
    }

    /// Who edits.
    public String user() {
        return options.user();
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// Whether nothing can be written here.
    public boolean isReadOnly() {
        return writing == null;
    }

    Registry registry() {
        return registry;
    }

    Writing requireWriting() {
        if (writing == null) {
            throw new StoreFailure(StoreTexts.text("store.read-only", file), null);
        }
        return writing;
    }

    <T extends @Nullable Object> T withSession(Function<? super ConnectionSession, T> work) {
        if (writing != null && writing.writer().isMine()) {
            return work.apply(writing.writer().session());
        }
        return readers.read(work);
    }

    /// Waits for the writer, and closes the file. Closing twice does nothing.
    @Override
    public void close() {
        try {
            readers.close();
            if (writing != null) {
                // Last, since only a connection that writes can clear the write-ahead log away.
                writing.writer().close();
                writing.lock().close();
            }
        } catch (SQLException | IOException e) {
            throw Failures.unchecked(file, e);
        }
    }
}

package no.rettesnor.store;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Keeps a second program from writing the same store, and tells it who has it open.
///
/// The operating system lets go of the lock when the program dies, so a lock is never left behind.
/// The file itself stays: were it deleted, one program could lock the deleted file while another
/// locks a new one. The locked byte lies far beyond the text, since on Windows a locked byte cannot
/// be read.
final class StoreLock implements AutoCloseable {

    private static final String PART = "\t";
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock, or says who has it.
    static StoreLock take(Path store, String user, Clock clock) throws ProblemException {
        Path file = store.resolveSibling(store.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ProblemException(
                    StoreTexts.text("store.folder-not-writable", parentOf(store)), e);
        }
        try {
            @Nullable FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
                channel.close();
                throw new ProblemException(words(store, holder, clock));
            }
            String mine =
                    String.join(
                            PART,
                            user,
                            host(),
                            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel, lock);
        } catch (IOException e) {
            throw new ProblemException(StoreTexts.text("store.cannot-lock", file), e);
        }
    }

    /// Who has it open, on which machine and since when; without that where the file does not say.
    private static Text words(Path store, String holder, Clock clock) {
        String[] parts = holder.split(PART, -1);
        if (parts.length == 3) {
            try {
                Instant since = Instant.parse(parts[2]);
                return language ->
                        StoreTexts.text(
                                        "store.locked.by",
                                        store,
                                        parts[0],
                                        parts[1],
                                        new Days(language, clock).moment(since))
                                .in(language);
            } catch (DateTimeParseException unreadable) {
                return StoreTexts.text("store.locked", store);
            }
        }
        return StoreTexts.text("store.locked", store);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // This very program has the store open already.
            return null;
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static Path parentOf(Path store) {
        @Nullable Path parent = store.toAbsolutePath().getParent();
        return parent == null ? store : parent;
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            lock.release();
            channel.close();
        }
    }
}

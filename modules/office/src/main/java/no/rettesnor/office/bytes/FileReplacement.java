package no.rettesnor.office.bytes;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: to a temporary file beside the target, which is then moved to
/// its name. Whatever goes wrong, a file that was there before is as it was, and nothing half
/// written stays.
public final class FileReplacement {

    /// What is to stand in the file.
    @FunctionalInterface
    public interface Content {
        /// Writes the content. Failing or being cancelled here leaves no trace.
        void writeTo(OutputStream out) throws IOException, ProblemException;
    }

    private FileReplacement() {}

    /// Writes the content and moves it to its place.
    ///
    /// @throws ProblemException when the folder is missing or may not be written to, the disk is
    ///   full, or the target is protected or open in another program
    public static void write(Path target, Content content) throws ProblemException {
        if (Files.isDirectory(target)) {
            throw new ProblemException(
                    OfficeTexts.text("write.is.folder", FileProblems.nameOf(target)));
        }
        // Moving over a file asks its folder and not the file, so a protected one would be lost.
        // File sees the mark alone; the permissions of shared drives are not always told right.
        if (Files.exists(target) && !target.toFile().canWrite()) {
            throw new ProblemException(
                    OfficeTexts.text("write.protected", FileProblems.nameOf(target)));
        }
        Path whole = target.toAbsolutePath();
        String name = "." + FileProblems.nameOf(target) + "." + UUID.randomUUID() + ".tmp";
        Path temporary = whole.resolveSibling(name);
        boolean moved = false;
        try {
            write(temporary, target, content);
            move(temporary, whole);
            moved = true;
        } finally {
            if (!moved) {
                remove(temporary);
            }
        }
    }

    private static void write(Path temporary, Path target, Content content)
            throws ProblemException {
        try (FileChannel channel =
                        FileChannel.open(
                                temporary,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException | UncheckedIOException cause) {
            throw FileProblems.writing(target, cause);
        }
    }

    private static void move(Path temporary, Path target) throws ProblemException {
        try {
            try {
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (AccessDeniedException cause) {
            // The folder took the temporary file, so it is the target that somebody holds.
            throw new ProblemException(
                    OfficeTexts.text("write.locked", FileProblems.nameOf(target)), cause);
        } catch (IOException cause) {
            throw FileProblems.writing(target, cause);
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            // The failure that brought us here is the one to tell; a hidden leftover harms nobody.
        }
    }
}

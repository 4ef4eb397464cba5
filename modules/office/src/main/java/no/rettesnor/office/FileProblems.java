package no.rettesnor.office;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Turns what the file system and the libraries throw into one sentence for the user.
public final class FileProblems {

    /// With less left than this, in bytes, a failure to write is taken for a full disk.
    private static final long LEAST_ROOM = 1 << 14;

    private FileProblems() {}

    /// Why a file could not be read.
    ///
    /// @param name the file's name as the user knows it
    public static ProblemException reading(String name, Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof UnreadableException unreadable) {
                return new ProblemException(unreadable.text(), cause);
            }
        }
        Text text =
                switch (cause) {
                    case NoSuchFileException _ -> OfficeTexts.text("file.missing", name);
                    case AccessDeniedException _ -> OfficeTexts.text("file.denied", name);
                    case FileSystemException locked when isLocked(locked) ->
                            OfficeTexts.text("file.locked", name);
                    default -> OfficeTexts.text("file.unreadable", name);
                };
        return new ProblemException(text, cause);
    }

    /// Why a file could not be written.
    public static ProblemException writing(Path target, Exception failure) {
        Throwable cause = failure;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String name = nameOf(target);
        String folder = String.valueOf(target.toAbsolutePath().getParent());
        Text text =
                switch (cause) {
                    case NoSuchFileException _ -> OfficeTexts.text("write.folder", name, folder);
                    case AccessDeniedException _ -> OfficeTexts.text("write.denied", name, folder);
                    case FileSystemException locked when isLocked(locked) ->
                            OfficeTexts.text("write.locked", name);
                    default ->
                            isFull(cause) || hasNoRoom(target)
                                    ? OfficeTexts.text("write.full", name, folder)
                                    : OfficeTexts.text("write.failed", name, folder);
                };
        return new ProblemException(text, failure);
    }

    /// The last part of a path, or the whole of it where it has no parts.
    public static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /// Windows has no exception of its own for a file another program holds; only its words tell.
    private static boolean isLocked(FileSystemException cause) {
        String reason = lower(cause.getReason());
        return reason.contains("being used by another process")
                || reason.contains("brukes av en annen prosess")
                || reason.contains("används av en annan process")
                || reason.contains("locked");
    }

    private static boolean isFull(Throwable cause) {
        String words = lower(cause.getMessage());
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("ikke nok plass")
                || words.contains("disk quota");
    }

    /// The system says it in its own language, of which we know a few; the disk says it in numbers.
    private static boolean hasNoRoom(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
        } catch (IOException _) {
            return false;
        }
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }
}

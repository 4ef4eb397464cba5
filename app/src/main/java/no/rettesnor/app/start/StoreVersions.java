package no.rettesnor.app.start;

import static no.rettesnor.app.texts.AppTexts.text;

import no.rettesnor.kernel.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Named copies of a store, in the folder `versions` beside it. Each is a whole store of its own;
/// the file's name says when and what, so that they can be found without this program, too.
final class StoreVersions {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2} \\d{6}) (.+)\\.db");
    private static final int LONGEST = 80;

    private final Path folder;
    private final String prefix;

    /// A named copy.
    ///
    /// @param name the user's words, as far as a file can be called so
    /// @param at when it was made, by the clock on the wall
    /// @param file the copy
    record Version(String name, LocalDateTime at, Path file) {}

    StoreVersions(Path store) {
        folder = store.resolveSibling("versions");
        prefix = store.getFileName().toString().replaceFirst("\\.db$", "") + " ";
    }

    /// Where a version of that name is to be written; the folder is made.
    ///
    /// @throws ProblemException when it cannot be
    Path place(String name, LocalDateTime now) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ProblemException(text("sample.unwritable", folder), failure);
        }
        return folder.resolve(prefix + STAMP.format(now) + " " + fitForAFile(name) + ".db");
    }

    /// Those that are there, the latest first.
    ///
    /// @throws ProblemException when the folder cannot be read
    List<Version> list() throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Version> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Matcher parts = NAME.matcher(name.startsWith(prefix) ? cut(name) : "");
                if (parts.matches()) {
                    found.add(
                            new Version(
                                    parts.group(2),
                                    LocalDateTime.parse(parts.group(1), STAMP),
                                    file));
                }
            }
        } catch (IOException | DateTimeException failure) {
            throw new ProblemException(text("versions.unreadable", folder), failure);
        }
        found.sort(Comparator.comparing(Version::at).reversed());
        return found;
    }

    private String cut(String fileName) {
        return fileName.substring(prefix.length());
    }

    /// No system takes these, and Windows takes no full stop at the end.
    private static String fitForAFile(String name) {
        String fit =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip().replaceAll("[. ]+$", "");
        String cut = fit.length() > LONGEST ? fit.substring(0, LONGEST).strip() : fit;
        return cut.isEmpty() ? "-" : cut;
    }
}

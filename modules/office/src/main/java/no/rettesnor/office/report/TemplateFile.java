package no.rettesnor.office.report;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a template whole, and refuses what could harm the machine or those who open the document:
/// files that unpack to fill the memory, macros, and content fetched from elsewhere is left to
/// [TemplateDocument], which sees the relations.
final class TemplateFile {

    private static final long MOST_BYTES = 60_000_000;
    private static final long MOST_UNPACKED = 400_000_000;
    private static final int MOST_PARTS = 10_000;
    private static final int HEAD = 4_096;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// A kind of template.
    private enum Kind {
        DOCUMENT("word/document.xml"),
        SLIDES("ppt/presentation.xml");

        /// What makes it one.
        private final String part;

        Kind(String part) {
            this.part = part;
        }

        /// What is said of a file of another kind.
        Text other(String name) {
            return this == DOCUMENT
                    ? OfficeTexts.text("template.kind", name)
                    : OfficeTexts.text("slides.kind", name);
        }

        /// What is said of one that is locked, or from before 2007.
        Text locked(String name) {
            return this == DOCUMENT
                    ? OfficeTexts.text("template.password", name)
                    : OfficeTexts.text("slides.password", name);
        }
    }

    private final String name;
    private final Kind kind;

    private TemplateFile(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /// The bytes of a Word template.
    ///
    /// @throws ProblemException with one sentence that says what is wrong with it
    static byte[] read(Path file) throws ProblemException {
        return read(file, Kind.DOCUMENT);
    }

    /// The bytes of a PowerPoint template.
    ///
    /// @throws ProblemException with one sentence that says what is wrong with it
    static byte[] readSlides(Path file) throws ProblemException {
        return read(file, Kind.SLIDES);
    }

    private static byte[] read(Path file, Kind kind) throws ProblemException {
        String name = FileProblems.nameOf(file);
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(OfficeTexts.text("file.folder", name));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ProblemException(
                        OfficeTexts.text("template.large", name, MOST_BYTES / 1_000_000));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException cause) {
            throw FileProblems.reading(name, cause);
        }
        new TemplateFile(name, kind).check(bytes);
        return bytes;
    }

    private void check(byte[] bytes) throws ProblemException {
        if (startsWith(bytes, OLD_OFFICE)) {
            throw new ProblemException(kind.locked(name));
        }
        if (!startsWith(bytes, new byte[] {'P', 'K'})) {
            throw new ProblemException(kind.other(name));
        }
        boolean document = false;
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                byte[] head = zip.readNBytes(HEAD);
                unpacked += head.length + rest(zip, unpacked);
                if (++parts > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw new ProblemException(
                            OfficeTexts.text("template.large", name, MOST_UNPACKED / 1_000_000));
                }
                String part = each.getName().toLowerCase(Locale.ROOT);
                if (part.endsWith("vbaproject.bin")) {
                    throw new ProblemException(OfficeTexts.text("template.macros", name));
                }
                if (part.endsWith(kind.part)) {
                    document = true;
                    if (new String(head, StandardCharsets.UTF_8).contains("purl.oclc.org/ooxml")) {
                        throw new ProblemException(OfficeTexts.text("template.strict", name));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException cause) {
            throw damaged(name, cause);
        }
        if (!document) {
            throw new ProblemException(kind.other(name));
        }
    }

    private static long rest(ZipInputStream zip, long before) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count += read;
            if (before + count > MOST_UNPACKED) {
                return count;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// What is said of a template that cannot be read for any other reason.
    static ProblemException damaged(String name, Exception cause) {
        return new ProblemException(OfficeTexts.text("template.damaged", name), cause);
    }
}

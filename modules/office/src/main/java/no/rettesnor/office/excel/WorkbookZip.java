package no.rettesnor.office.excel;

import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.bytes.GuardedInputStream;
import no.rettesnor.office.table.ReadLimits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a workbook by their paths, which some programs write in other letters or with
/// backslashes.
final class WorkbookZip implements AutoCloseable {

    private static final int MOST_PARTS = 100_000;

    private final ZipFile zip;
    private final String name;
    private final ReadLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    WorkbookZip(Path file, String name, ReadLimits limits) throws IOException {
        this.name = name;
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException cause) {
            throw damaged(cause);
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new UnreadableException(OfficeTexts.text("limit.ratio", name));
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String path) {
        String forward = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    boolean has(String path) {
        return parts.containsKey(key(path));
    }

    String name() {
        return name;
    }

    ReadLimits limits() {
        return limits;
    }

    /// The first part whose path ends so.
    Optional<String> endingWith(String end) {
        return parts.keySet().stream().filter(path -> path.endsWith(end)).sorted().findFirst();
    }

    /// The size of a part when unzipped, as the zip claims; 0 where it says nothing.
    long size(String path) {
        ZipEntry entry = parts.get(key(path));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /// The bytes of a part, guarded.
    GuardedInputStream open(String path) throws IOException {
        ZipEntry entry = parts.get(key(path));
        if (entry == null) {
            throw damaged(null);
        }
        try {
            InputStream bytes = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
            return new GuardedInputStream(bytes, name, limits, entry.getCompressedSize(), true);
        } catch (ZipException cause) {
            throw damaged(cause);
        }
    }

    /// A part as XML.
    Xml xml(String path) throws IOException {
        return new Xml(open(path), name);
    }

    UnreadableException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        UnreadableException damaged =
                new UnreadableException(OfficeTexts.text("excel.damaged", name));
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package no.rettesnor.office.file;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.bytes.ByteSource;
import no.rettesnor.office.bytes.GuardedInputStream;
import no.rettesnor.office.excel.XlsWorkbook;
import no.rettesnor.office.excel.XlsxWorkbook;
import no.rettesnor.office.table.ReadLimits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What to do with a zip: it may be a workbook itself, another Office file, or hold one table.
final class ZippedTable {

    private static final int ENCRYPTED = 1;

    private ZippedTable() {}

    static TableFile open(
            Path path, TableFile.TextHint hint, ReadLimits limits, ProgressMonitor monitor)
            throws IOException {
        String name = FileProblems.nameOf(path);
        if (isEncrypted(path)) {
            throw new UnreadableException(OfficeTexts.text("zip.encrypted", name));
        }
        ZipFile zip = zip(path, name);
        try {
            if (isWorkbook(zip, name)) {
                zip.close();
                XlsxWorkbook workbook = new XlsxWorkbook(path, name, limits);
                return new TableFile(path, workbook.sheets(), null, List.of(workbook));
            }
            return openOnly(path, zip, hint, limits, monitor);
        } catch (IOException | RuntimeException cause) {
            zip.close();
            throw cause;
        }
    }

    /// The first entry's header says whether the zip asks for a password.
    private static boolean isEncrypted(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] header = bytes.readNBytes(8);
            return header.length == 8 && header[2] == 3 && (header[6] & ENCRYPTED) != 0;
        }
    }

    private static ZipFile zip(Path path, String name) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException cause) {
            Text text;
            if (String.valueOf(cause.getMessage()).contains("encrypted")) {
                text = OfficeTexts.text("zip.encrypted", name);
            } else if (isArchive(name)) {
                text = OfficeTexts.text("zip.damaged", name);
            } else {
                text = OfficeTexts.text("excel.damaged", name);
            }
            UnreadableException damaged = new UnreadableException(text);
            damaged.initCause(cause);
            throw damaged;
        }
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isWorkbook(ZipFile zip, String name) throws IOException {
        boolean workbook = false;
        for (ZipEntry each : Collections.list(zip.entries())) {
            String path = each.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            if (path.equals("xl/workbook.bin")) {
                throw new UnreadableException(OfficeTexts.text("excel.binary", name));
            }
            if (path.startsWith("word/")) {
                throw new UnreadableException(OfficeTexts.text("kind.word", name));
            }
            if (path.startsWith("ppt/")) {
                throw new UnreadableException(OfficeTexts.text("kind.powerpoint", name));
            }
            if (path.equals("content.xml") && zip.getEntry("mimetype") != null) {
                throw new UnreadableException(OfficeTexts.text("kind.opendocument", name));
            }
            workbook |= path.startsWith("xl/") || path.equals("[content_types].xml");
        }
        return workbook;
    }

    private static TableFile openOnly(
            Path path,
            ZipFile zip,
            TableFile.TextHint hint,
            ReadLimits limits,
            ProgressMonitor monitor)
            throws IOException {
        List<? extends ZipEntry> tables =
                Collections.list(zip.entries()).stream().filter(ZippedTable::isTable).toList();
        String name = FileProblems.nameOf(path);
        if (tables.size() != 1) {
            throw new UnreadableException(
                    isArchive(name)
                            ? OfficeTexts.text("zip.content", name, tables.size())
                            : OfficeTexts.text("kind.unknown", name));
        }
        ByteSource source = new Zipped(zip, tables.getFirst(), limits);
        if (FileKind.of(source) == FileKind.TEXT) {
            return TableFile.text(path, source, hint, limits, monitor, List.of(zip));
        }
        Path copy = unzipped(source, monitor);
        try {
            return workbook(path, source.name(), copy, limits, zip);
        } catch (IOException | RuntimeException cause) {
            Files.deleteIfExists(copy);
            throw cause;
        }
    }

    private static TableFile workbook(
            Path path, String name, Path copy, ReadLimits limits, ZipFile zip) throws IOException {
        AutoCloseable removal = () -> Files.deleteIfExists(copy);
        if (FileKind.of(ByteSource.of(copy)) == FileKind.OLD_EXCEL) {
            XlsWorkbook workbook = new XlsWorkbook(copy, name);
            return new TableFile(
                    path, workbook.sheets(limits), null, List.of(workbook, zip, removal));
        }
        try (ZipFile inner = zip(copy, name)) {
            if (!isWorkbook(inner, name)) {
                throw new UnreadableException(OfficeTexts.text("zip.content", name, 0));
            }
        }
        XlsxWorkbook workbook = new XlsxWorkbook(copy, name, limits);
        return new TableFile(path, workbook.sheets(), null, List.of(workbook, zip, removal));
    }

    /// Workbooks are read here and there, which a zip in a zip does not allow.
    private static Path unzipped(ByteSource source, ProgressMonitor monitor) throws IOException {
        Path copy = Files.createTempFile("rettesnor-", ".tmp");
        try (InputStream bytes = source.open();
                OutputStream out = Files.newOutputStream(copy)) {
            byte[] chunk = new byte[1 << 16];
            int got = bytes.read(chunk);
            while (got > 0) {
                monitor.checkCancelled();
                out.write(chunk, 0, got);
                got = bytes.read(chunk);
            }
            return copy;
        } catch (IOException | RuntimeException cause) {
            Files.deleteIfExists(copy);
            throw cause;
        }
    }

    private static boolean isTable(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean litter =
                path.startsWith("__macosx/") || name.startsWith(".") || name.startsWith("~$");
        return !entry.isDirectory() && !litter && name.matches(".*\\.(csv|tsv|txt|xlsx|xlsm|xls)");
    }

    /// One file in a zip, unzipped anew each time it is read.
    private record Zipped(ZipFile zip, ZipEntry entry, ReadLimits limits) implements ByteSource {
        @Override
        public String name() {
            String path = entry.getName().replace('\\', '/');
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public long size() {
            return Math.max(0, entry.getSize());
        }

        @Override
        public InputStream open() throws IOException {
            return new GuardedInputStream(
                    zip.getInputStream(entry), name(), limits, entry.getCompressedSize(), false);
        }
    }
}

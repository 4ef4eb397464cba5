package no.rettesnor.office.excel;

import no.rettesnor.kernel.Text;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableSheet;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An Excel 97–2003 workbook, read by POI. The whole of it is held in memory, which its row limit
/// (65,536) and a limit on the file make bearable.
public final class XlsWorkbook implements AutoCloseable {

    private static final long LARGEST_FILE = 64L << 20;

    private final POIFSFileSystem files;
    private final HSSFWorkbook workbook;
    private final String name;

    /// Opens the workbook.
    ///
    /// @param name the name the user knows the file by
    public XlsWorkbook(Path path, String name) throws IOException {
        this.name = name;
        File file = path.toFile();
        if (file.length() > LARGEST_FILE) {
            throw new UnreadableException(
                    OfficeTexts.text("limit.bytes", name, LARGEST_FILE >> 20));
        }
        POIFSFileSystem opened = null;
        try {
            opened = new POIFSFileSystem(file, true);
            refuseOthers(opened.getRoot());
            this.workbook = new HSSFWorkbook(opened, false);
            this.files = opened;
        } catch (IOException | RuntimeException cause) {
            if (opened != null) {
                opened.close();
            }
            throw explained(cause);
        }
    }

    /// Word documents, and workbooks with a password, come in the same container.
    private void refuseOthers(DirectoryNode root) throws UnreadableException {
        if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableException(OfficeTexts.text("excel.password", name));
        }
        if (root.hasEntry("WordDocument")) {
            throw new UnreadableException(OfficeTexts.text("kind.word", name));
        }
        if (root.hasEntry("PowerPoint Document")) {
            throw new UnreadableException(OfficeTexts.text("kind.powerpoint", name));
        }
    }

    private UnreadableException explained(Exception cause) {
        if (cause instanceof UnreadableException already) {
            return already;
        }
        Text text =
                switch (cause) {
                    case EncryptedDocumentException _ -> OfficeTexts.text("excel.password", name);
                    case OldExcelFormatException _ -> OfficeTexts.text("excel.old", name);
                    // POI meets damaged files with exceptions of every kind.
                    default -> OfficeTexts.text("excel.damaged", name);
                };
        UnreadableException explained = new UnreadableException(text);
        explained.initCause(cause);
        return explained;
    }

    /// The sheets, in the order of their tabs.
    public List<TableSheet> sheets(ReadLimits limits) {
        List<TableSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(
                    new XlsSheet(
                            workbook.getSheetAt(i),
                            workbook.getSheetName(i),
                            hidden,
                            name,
                            limits));
        }
        return List.copyOf(sheets);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        files.close();
    }
}

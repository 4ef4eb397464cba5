package no.rettesnor.office.excel;

import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.OfficeTexts;
import no.rettesnor.office.UnreadableException;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableSheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An `.xlsx` (or `.xlsm`) workbook: what its sheets share. The sheets themselves are streamed.
public final class XlsxWorkbook implements AutoCloseable {

    private static final int MOST_SHEETS = 10_000;

    private final WorkbookZip zip;
    private final Relations relations;
    private final Styles styles;
    private final List<TableSheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable SharedStrings strings;

    /// Opens the workbook and reads which sheets it has.
    ///
    /// @param name the name the user knows the file by
    public XlsxWorkbook(Path file, String name, ReadLimits limits) throws IOException {
        this.zip = new WorkbookZip(file, name, limits);
        try {
            String workbook = workbookPart();
            this.relations = Relations.of(zip, workbook);
            Optional<String> stylesPart = relations.ofType("styles").filter(zip::has);
            this.styles = stylesPart.isPresent() ? styles(stylesPart.get()) : Styles.none();
            readSheets(workbook);
        } catch (IOException | RuntimeException cause) {
            zip.close();
            throw cause;
        }
        if (sheets.isEmpty()) {
            zip.close();
            throw new UnreadableException(OfficeTexts.text("excel.no.sheets", name));
        }
    }

    private String workbookPart() throws IOException {
        return Relations.of(zip, "")
                .ofType("officeDocument")
                .filter(zip::has)
                .or(() -> zip.endingWith("workbook.xml"))
                .orElseThrow(() -> zip.damaged(null));
    }

    private Styles styles(String path) throws IOException {
        try (Xml xml = zip.xml(path)) {
            return Styles.read(xml);
        }
    }

    private void readSheets(String workbook) throws IOException {
        try (Xml xml = zip.xml(workbook)) {
            while (xml.nextTag() && sheets.size() < MOST_SHEETS) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    addSheet(xml);
                }
            }
        }
    }

    private void addSheet(Xml xml) {
        Relations.Target target = relations.byId().get(xml.attribute("id", ""));
        // A sheet that is all chart has no cells.
        if (target != null && target.type().equals("worksheet") && zip.has(target.path())) {
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new XlsxSheet(this, xml.attribute("name", ""), hidden, target.path()));
        }
    }

    /// The sheets with cells, in the order of their tabs.
    public List<TableSheet> sheets() {
        return List.copyOf(sheets);
    }

    WorkbookZip zip() {
        return zip;
    }

    Styles styles() {
        return styles;
    }

    boolean from1904() {
        return from1904;
    }

    /// The shared texts, read when a sheet is first read.
    synchronized SharedStrings strings(ProgressMonitor monitor) throws IOException {
        SharedStrings known = strings;
        if (known == null) {
            Optional<String> path = relations.ofType("sharedStrings").filter(zip::has);
            known =
                    path.isPresent()
                            ? SharedStrings.read(zip, path.get(), monitor)
                            : SharedStrings.none();
            strings = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

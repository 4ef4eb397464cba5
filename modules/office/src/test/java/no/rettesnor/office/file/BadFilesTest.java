package no.rettesnor.office.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.CancelledException;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.FileProblems;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableSheet;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that cannot be read: each gives one sentence that names it and says what to do.
class BadFilesTest {

    private static final ReadLimits SMALL = new ReadLimits(1_000, 100, 1_000, 4 << 20, 400, 50_000);

    @TempDir Path folder;

    private void refused(String name, byte[] bytes, String partOfTheSentence) throws Exception {
        refused(Files.write(folder.resolve(name), bytes), partOfTheSentence);
    }

    private void refused(Path file, String partOfTheSentence) {
        assertThatThrownBy(() -> readAll(file))
                .as(file.toString())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> {
                            assertThat(problem.text().in(Language.NB)).contains(partOfTheSentence);
                            for (Language language : Language.values()) {
                                assertThat(problem.text().in(language))
                                        .contains(String.valueOf(file.getFileName()))
                                        .doesNotContain("\n", "Exception", "{");
                            }
                        });
    }

    private static void readAll(Path file) throws ProblemException {
        try (TableFile table = TableFile.open(file, SMALL, ProgressMonitor.none())) {
            for (TableSheet sheet : table.sheets()) {
                sheet.merged(ProgressMonitor.none());
                Reading.rows(sheet);
            }
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String sheet, String strings) throws IOException {
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put(
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id='a' Type='%sofficeDocument'"
                                        .formatted(types)
                                + " Target='xl/workbook.xml'/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                text(
                        "<workbook xmlns:r='r'><sheets><sheet name='Ark'"
                                + " r:id='s'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                text(
                        ("<Relationships><Relationship Id='s' Type='%sworksheet'"
                             + " Target='sheet.xml'/><Relationship Id='t' Type='%ssharedStrings'"
                             + " Target='/xl/strings.xml'/></Relationships>")
                                .formatted(types, types)));
        parts.put("xl/sheet.xml", text(sheet));
        parts.put("xl/strings.xml", text(strings));
        return zip(parts);
    }

    private static final String ONE_CELL =
            "<worksheet><sheetData><row r='1'><c r='A1'"
                    + " t='s'><v>0</v></c></row></sheetData></worksheet>";

    @Test
    void filesThatAreNoTables() throws Exception {
        refused("side.csv", text("\n<!DOCTYPE html><html><table></table></html>"), "nettside");
        refused("data.csv", text("{\"type\": \"FeatureCollection\"}"), "JSON");
        refused("data.xml", text("<?xml version=\"1.0\"?><a/>"), "XML");
        refused(
                "gammel.xls",
                text("<?xml?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
                "lagre som vanlig");
        refused("brev.xlsx", zip(Map.of("word/document.xml", text("<a/>"))), "tekstdokument");
        refused("vis.xlsx", zip(Map.of("ppt/presentation.xml", text("<a/>"))), "presentasjon");
        refused("binær.xlsb", zip(Map.of("xl/workbook.bin", new byte[9])), "binær");
        refused(
                "ark.ods",
                zip(Map.of("mimetype", text("x"), "content.xml", text("<a/>"))),
                "OpenDocument");
        refused("liste.pdf", text("%PDF-1.7"), "PDF");
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        refused("støy.xlsx", noise, "verken");
        refused("gammel4.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0}, "ikke lenger er i bruk");
    }

    @Test
    void filesThatAreNotThereOrEmpty() throws Exception {
        refused(folder.resolve("borte.xlsx"), "Finner ikke");
        refused(Files.createDirectory(folder.resolve("mappe.csv")), "mappe");
        refused("tom.csv", new byte[0], "tom");
        refused("nesten tom.csv", text("\uFEFF \r\n"), "tom");
        refused("~$register.xlsx", new byte[165], "velg «register.xlsx»");
    }

    @Test
    void damagedWorkbooks() throws Exception {
        byte[] good = workbook(ONE_CELL, "<sst><si><t>a</t></si></sst>");
        readAll(Files.write(folder.resolve("god.xlsx"), good));
        refused("avkortet.xlsx", Arrays.copyOf(good, good.length / 2), "ødelagt");
        refused("uten ark.xlsx", workbook("<worksheet><sheetData>", "<sst/>"), "ødelagt");
        refused(
                "rot.xls",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3},
                "ødelagt");
    }

    @Test
    void bombs() throws Exception {
        String laughs =
                "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b"
                        + " '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        refused("latter.xlsx", workbook(ONE_CELL, laughs), "ødelagt");
        refused(
                "mye tekst.xlsx",
                workbook(ONE_CELL, "<sst>" + "<si><t>tekst</t></si>".repeat(5_000) + "</sst>"),
                "mer tekst");
        refused(
                "lang celle.xlsx",
                workbook(ONE_CELL, "<sst><si><t>" + "a".repeat(5_000) + "</t></si></sst>"),
                "tegn");
        refused(
                "stor.xlsx",
                workbook(
                        "<worksheet><sheetData>"
                                + "<row></row>".repeat(500_000)
                                + "</sheetData></worksheet>",
                        "<sst/>"),
                "«stor.xlsx»");
        refused("dyp.xlsx", workbook("<worksheet>" + "<a>".repeat(10_000), "<sst/>"), "ødelagt");
        refused("mange.csv", text("a;b\n" + "1;2\n".repeat(2_000)), "flere enn");
    }

    @Test
    void aTagThatNeverEndsIsStoppedBeforeItFillsTheMemory() throws Exception {
        byte[] bytes = workbook("<worksheet a='" + "x".repeat(48 << 20), "<sst/>");
        Path file = Files.write(folder.resolve("tagg.xlsx"), bytes);
        ReadLimits roomy = new ReadLimits(10, 10, 10, 1L << 30, 2_000, 1_000);
        assertThatThrownBy(
                        () -> {
                            try (TableFile table =
                                    TableFile.open(file, roomy, ProgressMonitor.none())) {
                                Reading.rows(table.sheets().getFirst());
                            }
                        })
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void filesWithPasswords() throws Exception {
        refused("hemmelig.xlsx", encrypted(), "passord");
        refused("hemmelig.xls", encryptedOld(), "passord");
        byte[] zip = zip(Map.of("a.csv", text("a;b\n")));
        // The flag in the entry's own header and the one in the directory at the end.
        zip[6] |= 1;
        for (int i = 0; i + 8 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        refused("hemmelig.zip", zip, "passord");
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("a");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var out = encryptor.getDataStream(files)) {
                workbook.write(out);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedOld() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    @Test
    void zipsWithoutExactlyOneTable() throws Exception {
        refused("to.zip", zip(Map.of("a.csv", text("a"), "b.csv", text("b"))), "2 tabeller");
        refused("ingen.zip", zip(Map.of("a.jpg", text("a"))), "ingen tabeller");
        refused("rot.zip", new byte[] {'P', 'K', 3, 4, 0, 0}, "zip-fil");
    }

    @Test
    void aFileThatAnotherProgramHoldsIsCalledSo() {
        FileSystemException windows =
                new FileSystemException(
                        "a.xlsx",
                        null,
                        "The process cannot access the file because it is being used by another"
                                + " process");
        assertThat(FileProblems.reading("a.xlsx", windows).text().in(Language.NB))
                .contains("i bruk i et annet program");
        assertThat(FileProblems.writing(Path.of("a.xlsx"), windows).text().in(Language.NB))
                .contains("åpen i et annet program");
    }

    @Test
    void readingStopsWhenCancelled() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), text("a;b\n" + "1;2\n".repeat(5_000)));
        ProgressMonitor cancelled =
                new ProgressMonitor() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public void message(Text what) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> TableFile.open(file, ReadLimits.standard(), cancelled))
                .isInstanceOf(CancelledException.class);
    }
}

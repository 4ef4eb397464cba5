package no.rettesnor.reports.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.TestifyingFeature;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// The chapter about § 25-1 is opened again as a document and as a workbook, and says the same.
final class CoverageFilesTest {

    private static final Pattern ROW = Pattern.compile("<w:tr[ >].*?</w:tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<[^>]+>");

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    @TempDir Path folder;

    @Test
    void theMatrixAndWhatIsMissingSayTheSameInADocumentAndAWorkbook() throws Exception {
        List<Path> files = written();
        List<List<String>> document = rowsOfDocument(files.get(1));
        List<List<String>> workbook = rowsOfWorkbook(files.getFirst());

        List<String> north =
                document.stream()
                        .filter(row -> row.getFirst().equals("Nord") && row.size() == 6)
                        .findFirst()
                        .orElseThrow();
        assertThat(north.get(1)).contains("dekket (1)");
        assertThat(north.get(3)).contains("delvis (60, mangler 7)");
        assertThat(workbook).contains(north);
        List<List<String>> missing = document.stream().filter(row -> row.size() == 4).toList();
        assertThat(missing).hasSizeGreaterThan(2).anySatisfy(row -> assertThat(row).contains("7"));
        assertThat(workbook).containsAll(missing.stream().map(row -> toLast(row)).toList());
    }

    /// A workbook has no cell where nothing stands.
    private static List<String> toLast(List<String> row) {
        return row.getLast().isEmpty() ? row.subList(0, row.size() - 1) : row;
    }

    private List<Path> written() throws ProblemException {
        OrganisationStore organisation = new OrganisationStore(temporary.store());
        organisation.addMunicipality("Testkommunen", null);
        var root = organisation.treeOfAll().roots().getFirst();
        var north = organisation.add(UnitDraft.of(root.id(), UnitLevel.SECTOR, "Nord"));
        TestifyingFeature feature = new TestifyingFeature();
        for (String unit : List.of(root.id(), north.id())) {
            feature.followed.put(unit, 60);
            feature.overdue.put(unit, 7);
            feature.roles.put(unit, 1);
        }
        ReportDesk desk =
                new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC);
        Prepared prepared =
                desk.fromTemplate(
                        ReportingPeriod.year(2025),
                        "",
                        Language.NB,
                        Publishing.INTERNAL,
                        ProgressMonitor.none());
        return ReportWriting.of(prepared.content(), "2025")
                .write(
                        EnumSet.of(ReportFormat.XLSX, ReportFormat.DOCX),
                        folder,
                        ProgressMonitor.none());
    }

    private static List<List<String>> rowsOfDocument(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> rows = new ArrayList<>();
            Matcher row = ROW.matcher(text);
            while (row.find()) {
                List<String> cells = new ArrayList<>();
                Matcher cell = CELL.matcher(row.group());
                while (cell.find()) {
                    cells.add(MARK.matcher(cell.group()).replaceAll("").strip());
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> rowsOfWorkbook(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (TableFile book = TableFile.open(file, ReadLimits.standard(), ProgressMonitor.none())) {
            for (TableSheet sheet : book.sheets()) {
                for (TableRow row : sheet.first(100, ProgressMonitor.none())) {
                    rows.add(row.cells().stream().map(cell -> cell.display().strip()).toList());
                }
            }
        }
        return rows;
    }
}

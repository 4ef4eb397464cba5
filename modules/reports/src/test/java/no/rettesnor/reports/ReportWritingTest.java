package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.gathering.Gathering;
import no.rettesnor.reports.model.AnnualReport;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.testsupport.TemporaryStore;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class ReportWritingTest {

    private static final InventedFeature FEATURE = new InventedFeature();

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(FEATURE.storage());

    @TempDir Path folder;

    @Test
    void aWorkbookHasContentsASheetForEachFigureAllRowsAndDefinitions() throws Exception {
        try (Workbook book = workbook(written(Language.NB))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetName(1)).isEqualTo("Figur 1");
            assertThat(book.getSheetName(2)).startsWith("Alle rader");
            assertThat(book.getSheetName(3)).isEqualTo("Definisjoner");
        }
    }

    @Test
    void aMonthThatWasNotInUseIsAnEmptyCellAndNeverNought() throws Exception {
        try (Workbook book = workbook(written(Language.NB))) {
            Sheet figure = book.getSheet("Figur 1");
            int january = rowOf(figure, "jan");
            assertThat(figure.getRow(january).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(figure.getRow(january + 1).getCell(1).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void aRowThatLooksLikeAFormulaStaysWords() throws Exception {
        try (Workbook book = workbook(written(Language.NB))) {
            Sheet rows = book.getSheetAt(2);
            assertThat(rows.getLastRowNum()).isEqualTo(3);
            assertThat(rows.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(rows.getRow(1).getCell(0).getStringCellValue()).contains("SUM(1)");
        }
    }

    @Test
    void aDocumentTellsWhoseItIsAndHasTheTableOfEachFigure() throws Exception {
        List<Path> files = written(Language.EN);
        assertThat(files.get(1).getFileName()).hasToString("quality-report-2025.docx");
        try (InputStream in = Files.newInputStream(files.get(1));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("Testkommunen"));
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getCharts()).hasSize(1);
        }
    }

    @Test
    void aPeriodWithNothingInItGivesOneSentenceAndNoFile() {
        municipality("Testkommunen");
        assertThatThrownBy(() -> gather(2019, "", Language.NB))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("Testkommunen")
                                        .contains("2019"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void severalMunicipalitiesAreNeverMixed() throws Exception {
        municipality("Testkommunen");
        municipality("Nabokommunen");
        assertThatThrownBy(() -> gather(2025, "", Language.NB))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("Testkommunen")
                                        .contains("Nabokommunen"));
        assertThat(gather(2025, "nabokommunen", Language.NB).municipality())
                .isEqualTo("Nabokommunen");
    }

    @Test
    void aUnitThatNobodyKnowsIsNamedInTheSentence() {
        municipality("Testkommunen");
        assertThatThrownBy(() -> gather(2025, "Romfart", Language.NB))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.text().in(Language.NB)).contains("Romfart"));
    }

    private List<Path> written(Language language) throws ProblemException {
        municipality("Testkommunen");
        Set<ReportFormat> all = EnumSet.allOf(ReportFormat.class);
        return new ReportWriting(gather(2025, "", language), ZoneOffset.UTC)
                .write(all, folder, ProgressMonitor.none());
    }

    private AnnualReport gather(int year, String unit, Language language) throws ProblemException {
        return new Gathering(new Features(List.of(FEATURE)), temporary.store())
                .gather(ReportingPeriod.year(year), unit, language, ProgressMonitor.none());
    }

    private void municipality(String name) {
        new OrganisationStore(temporary.store()).addMunicipality(name, null);
    }

    private static Workbook workbook(List<Path> files) throws Exception {
        try (InputStream in = Files.newInputStream(files.getFirst())) {
            return new XSSFWorkbook(in);
        }
    }

    private static int rowOf(Sheet sheet, String name) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null
                    && sheet.getRow(row).getCell(0) != null
                    && sheet.getRow(row).getCell(0).getCellType() == CellType.STRING
                    && sheet.getRow(row).getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("No row " + name);
    }
}

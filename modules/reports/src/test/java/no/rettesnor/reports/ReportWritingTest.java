package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.model.UnitDraft;
import no.rettesnor.organisation.model.UnitLevel;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class ReportWritingTest {

    private static final InventedFeature FEATURE = new InventedFeature();

    @RegisterExtension final TemporaryStore temporary = TemporaryStore.with(FEATURE.storage());

    @TempDir Path folder;

    @Test
    void aWorkbookHasContentsASheetForEachFigureAllRowsAndDefinitions() throws Exception {
        try (TableFile book = workbook(written(Language.NB))) {
            assertThat(book.sheets())
                    .extracting(TableSheet::name)
                    .satisfiesExactly(
                            name -> assertThat(name).isEqualTo("Innhold"),
                            name -> assertThat(name).isEqualTo("Figur 1"),
                            name -> assertThat(name).startsWith("Alle rader"),
                            name -> assertThat(name).isEqualTo("Definisjoner"));
        }
    }

    @Test
    void aMonthThatWasNotInUseIsAnEmptyCellAndNeverNought() throws Exception {
        try (TableFile book = workbook(written(Language.NB))) {
            List<TableRow> rows = rows(book.sheets().get(1));
            assertThat(rows)
                    .anyMatch(row -> says(row, "jan") && row.cell(1).isBlank())
                    .anyMatch(row -> says(row, "feb") && row.cell(1).equals(new Cell.Numeric(3)));
        }
    }

    @Test
    void aRowThatLooksLikeAFormulaStaysWords() throws Exception {
        try (TableFile book = workbook(written(Language.NB))) {
            List<TableRow> rows = rows(book.sheets().get(2));
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).cell(0)).isInstanceOf(Cell.Words.class);
            assertThat(rows.get(1).cell(0).display()).contains("SUM(1)");
        }
    }

    @Test
    void aDocumentTellsWhoseItIsAndHasTheTableAndTheChartOfEachFigure() throws Exception {
        Path document = written(Language.EN).get(1);
        assertThat(document.getFileName()).hasToString("quality-report-2025.docx");
        try (ZipFile zip = new ZipFile(document.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("Testkommunen").containsOnlyOnce("<w:tbl>");
            assertThat(zip.stream().map(ZipEntry::getName))
                    .filteredOn(name -> name.matches("word/charts/chart\\d+\\.xml"))
                    .hasSize(1);
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
        assertThat(gather(2025, "nabokommunen", Language.NB).numbers().scope().name())
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

    @Test
    void aUnitThatDidNotExistThenGivesOneSentenceAndNoFile() throws Exception {
        OrganisationStore organisation = new OrganisationStore(temporary.store());
        OrgUnit root = organisation.addMunicipality("Testkommunen", null);
        organisation.add(
                UnitDraft.of(root.id(), UnitLevel.UNIT, "Sone nord")
                        .from(LocalDate.of(2026, 1, 1)));
        assertThatThrownBy(() -> gather(2025, "Sone nord", Language.NB))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.text().in(Language.NB))
                                        .contains("«Sone nord» fantes ikke i 2025"));
        assertThat(folder).isEmptyDirectory();
    }

    private List<Path> written(Language language) throws ProblemException {
        municipality("Testkommunen");
        Set<ReportFormat> all = EnumSet.allOf(ReportFormat.class);
        Prepared prepared = gather(2025, "", language);
        return ReportWriting.of(prepared.content(), "2025")
                .withRows(prepared.numbers())
                .write(all, folder, ProgressMonitor.none());
    }

    private Prepared gather(int year, String unit, Language language) throws ProblemException {
        return new ReportDesk(new Features(List.of(FEATURE)), temporary.store(), ZoneOffset.UTC)
                .fromTemplate(
                        ReportingPeriod.year(year),
                        unit,
                        language,
                        Publishing.INTERNAL,
                        ProgressMonitor.none());
    }

    private void municipality(String name) {
        new OrganisationStore(temporary.store()).addMunicipality(name, null);
    }

    private static TableFile workbook(List<Path> files) throws ProblemException {
        return TableFile.open(files.getFirst(), ReadLimits.standard(), ProgressMonitor.none());
    }

    private static List<TableRow> rows(TableSheet sheet) throws ProblemException {
        return sheet.first(100, ProgressMonitor.none());
    }

    private static boolean says(TableRow row, String words) {
        return row.cell(0).display().equals(words);
    }
}

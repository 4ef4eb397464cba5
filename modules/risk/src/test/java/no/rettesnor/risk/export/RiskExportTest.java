package no.rettesnor.risk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.store.ActionStore;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;
import no.rettesnor.organisation.model.OrgUnit;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.importing.Registers;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.ConsequenceRating;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.Participant;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.Treatment;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.store.ScaleStore;
import no.rettesnor.store.Store;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

class RiskExportTest {

    @TempDir Path folder;

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    @RegisterExtension
    final TemporaryStore other =
            TemporaryStore.with(new OrganisationTables(), new ActionTables(), new RiskTables());

    private RiskAnalysis analysis;

    @BeforeEach
    void analyse() {
        analysis = analysed(temporary.store(), "Legemidler", ScaleTemplate.SERVICE);
    }

    @Test
    void theWorkbookHasMethodBothMatricesAndAllRisks() throws Exception {
        Path file = write(RiskFormat.XLSX).getFirst();

        assertThat(sheets(file))
                .containsExactly(
                        "Metode og skala",
                        "Matrise før tiltak",
                        "Matrise etter tiltak",
                        "Alle risikoer");
        assertThat(cells(file, "Metode og skala"))
                .anyMatch(row -> row.contains("Avgrensning") && row.contains("Bare sykehjem"))
                .anyMatch(row -> row.contains("Deltakere") && row.contains("Kari (Lege)"))
                .anyMatch(row -> row.contains("3 Sannsynlig"))
                .anyMatch(row -> row.contains("● Kritisk") && row.contains("Krever tiltak"));
        assertThat(cells(file, "Matrise før tiltak"))
                .anyMatch(
                        row ->
                                row.getFirst().equals("4 Meget sannsynlig")
                                        && row.get(5).equals("● Kritisk\nR1"));
        assertThat(cells(file, "Matrise etter tiltak"))
                .anyMatch(
                        row ->
                                row.getFirst().equals("2 Lite sannsynlig")
                                        && row.get(5).equals("◑ Høy\nR1"))
                .anyMatch(row -> row.contains("Ikke plassert: R2, R3"));
        List<List<String>> risks = cells(file, "Alle risikoer");
        assertThat(risks.getFirst())
                .contains(
                        "Analyse",
                        "Enhet",
                        "Nr.",
                        "Uønsket hendelse",
                        "Sannsynlighet før",
                        "Konsekvens før: Mennesker",
                        "Risikonivå før",
                        "Håndtering",
                        "Tiltak");
        assertThat(risks.get(1))
                .contains(
                        "Legemidler",
                        "R1",
                        "Feil dose",
                        "4 – Meget sannsynlig",
                        "5 – Svært alvorlig",
                        "● Kritisk",
                        "Redusere");
        assertThat(risks.get(1)).anyMatch(cell -> cell.startsWith("Dobbel kontroll (Planlagt"));
        assertThat(risks.get(3)).contains("=SUM(A1:A9)");
    }

    @Test
    void whatWasExportedChangesNothingWhenItIsImportedAgain() throws Exception {
        List<RatedRisk> before = risks(temporary.store());

        ImportSummary summary =
                Registers.take(temporary.store(), write(RiskFormat.XLSX).getFirst());

        assertThat(summary.unchanged()).isEqualTo(3);
        assertThat(summary.inserted() + summary.updated() + summary.rejectedRows()).isZero();
        assertThat(risks(temporary.store())).isEqualTo(before);
    }

    @Test
    void whatWasExportedIsTheSameInAnotherStoreInEveryLanguage() throws Exception {
        Path first = write(RiskFormat.XLSX).getFirst();
        new OrganisationStore(other.store()).addMunicipality("Testkommunen", null);

        ImportSummary summary = Registers.take(other.store(), first);

        assertThat(summary.rejected()).isEmpty();
        assertThat(summary.inserted()).isEqualTo(3);
        assertThat(told(other.store())).isEqualTo(told(temporary.store()));
        for (Language language : List.of(Language.NN, Language.SV, Language.EN)) {
            Path file =
                    new RiskExport(temporary.store(), language)
                            .write(
                                    List.of(analysis.id()),
                                    Set.of(RiskFormat.XLSX),
                                    folder.resolve(language.name()),
                                    ProgressMonitor.none())
                            .getFirst();
            List<RatedRisk> before = risks(temporary.store());
            ImportSummary again = Registers.take(temporary.store(), file);
            assertThat(risks(temporary.store())).isEqualTo(before);
            assertThat(again.unchanged()).isEqualTo(3);
        }
    }

    @Test
    void whatSomebodyChangesInTheWorkbookChangesTheSameRisk() throws Exception {
        Path file = write(RiskFormat.XLSX).getFirst();
        new RiskStore(temporary.store())
                .edit(
                        risks(temporary.store()).getFirst(),
                        Text.verbatim("Endret"),
                        "",
                        risk -> risk.rated(Stage.BEFORE, "PEOPLE", 2));

        ImportSummary summary = Registers.take(temporary.store(), file);

        assertThat(summary.updated()).isEqualTo(1);
        assertThat(risks(temporary.store()).getFirst().cell(Stage.BEFORE)).contains(new Cell(4, 5));
    }

    @Test
    void manyAnalysesAreOneWorkbookAndFilesOfTheirOwn() throws Exception {
        RiskAnalysis second = analysed(temporary.store(), "Legemidler", ScaleTemplate.SIMPLE);

        List<Path> files =
                new RiskExport(temporary.store(), Language.NB)
                        .write(
                                List.of(analysis.id(), second.id()),
                                EnumSet.of(RiskFormat.XLSX, RiskFormat.DOCX, RiskFormat.SVG),
                                folder,
                                ProgressMonitor.none());

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "2 ROS-analyser.xlsx",
                        "Legemidler.docx",
                        "Legemidler (2).docx",
                        "Legemidler før tiltak.svg",
                        "Legemidler etter tiltak.svg",
                        "Legemidler før og etter tiltak.svg",
                        "Legemidler før tiltak (2).svg",
                        "Legemidler etter tiltak (2).svg",
                        "Legemidler før og etter tiltak (2).svg");
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(cells(files.getFirst(), "Alle risikoer")).hasSize(7);
    }

    @Test
    void everyFormatIsWrittenInEveryLanguage() throws Exception {
        for (Language language : Language.values()) {
            List<Path> files =
                    new RiskExport(temporary.store(), language)
                            .write(
                                    List.of(analysis.id()),
                                    EnumSet.allOf(RiskFormat.class),
                                    folder.resolve(language.name()),
                                    ProgressMonitor.none());
            assertThat(files).hasSize(10).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void vectorsTellTheirAltTextAndPicturesAreForPrint() throws Exception {
        Path svg = write(RiskFormat.SVG).getLast();
        assertThat(Files.readString(svg))
                .contains("<title>Legemidler – før og etter tiltak</title>")
                .contains("Kritisk: R1")
                .doesNotContain("<script");
        Path png = write(RiskFormat.PNG).getFirst();
        var picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(3000);
    }

    @Test
    void whatIsPublishedHoldsNoWordThatSomebodyWroteAndNoSmallNumber() throws Exception {
        RiskPublication.Published published =
                new RiskPublication(temporary.store(), Language.NB)
                        .write(
                                List.of(analysis.id()),
                                List.of(RiskFormat.XLSX),
                                folder,
                                ProgressMonitor.none());

        Path file = published.files().getFirst();
        String all = String.join("\n", allWords(file));
        assertThat(all)
                .doesNotContain("Feil dose", "Legemidler", "Kari", "Dobbel kontroll", "sykehjem");
        assertThat(all).contains(":").doesNotContain("R1");
        assertThat(published.exposed()).isFalse();
        assertThatThrownBy(
                        () ->
                                new RiskPublication(temporary.store(), Language.NB)
                                        .write(
                                                List.of(analysis.id()),
                                                List.of(RiskFormat.PNG),
                                                folder,
                                                ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cannot be published");
    }

    @Test
    void anAnalysisThatIsGoneAndAFolderThatIsAFileAreOneSentence() throws Exception {
        assertThatThrownBy(
                        () ->
                                new RiskExport(temporary.store(), Language.NB)
                                        .write(
                                                List.of("none"),
                                                Set.of(RiskFormat.PDF),
                                                folder,
                                                ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
        Path file = Files.writeString(folder.resolve("fil"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () ->
                                new RiskExport(temporary.store(), Language.NB)
                                        .write(
                                                List.of(analysis.id()),
                                                Set.of(RiskFormat.PDF),
                                                file,
                                                ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
    }

    private List<Path> write(RiskFormat format) throws ProblemException {
        return new RiskExport(temporary.store(), Language.NB)
                .write(List.of(analysis.id()), Set.of(format), folder, ProgressMonitor.none());
    }

    private static List<RatedRisk> risks(Store store) {
        return new RiskStore(store).risks();
    }

    /// All that a risk says, but for the ids of this store.
    private static List<String> told(Store store) {
        return risks(store).stream()
                .map(risk -> words(risk.risk()) + " " + risk.ratings())
                .toList();
    }

    private static String words(Risk risk) {
        return risk.toString().replace(risk.id(), "").replace(risk.analysisId(), "");
    }

    private static RiskAnalysis analysed(Store store, String title, ScaleTemplate template) {
        OrganisationStore organisation = new OrganisationStore(store);
        OrgUnit unit =
                organisation.municipalities().isEmpty()
                        ? organisation.addMunicipality("Testkommunen", null)
                        : organisation.treeOfAll().roots().getFirst();
        ScaleVersion scale =
                new ScaleStore(store)
                        .add(template.label().in(Language.NB), template.scale(Language.NB), null);
        RiskAnalysis made =
                new RiskAnalysis(
                        store.ids().next(),
                        unit.municipalityId(),
                        unit.id(),
                        title,
                        "Bare sykehjem",
                        "Møte",
                        "Ingen kritiske",
                        scale.id(),
                        AnalysisStatus.DRAFT,
                        "Kari",
                        LocalDate.of(2025, 3, 12),
                        null,
                        null,
                        store.clock().instant());
        int worst = scale.scale().consequences().size();
        String kind = scale.scale().kinds().getFirst().code();
        List<RatedRisk> risks = new ArrayList<>();
        Risk dose = Risk.of(store.ids().next(), made.id(), 1, "Feil dose");
        risks.add(
                new RatedRisk(
                        new Risk(
                                dose.id(),
                                made.id(),
                                1,
                                "Feil dose",
                                "Stress;\nlike navn",
                                "Dosett",
                                "Skade",
                                worst - 1,
                                2,
                                Knowledge.WEAK,
                                null,
                                null,
                                Treatment.REDUCE,
                                "Ola",
                                "Utdeling",
                                "Se «rutine»"),
                        List.of(new ConsequenceRating(kind, worst, worst))));
        risks.add(
                new RatedRisk(
                        Risk.of(store.ids().next(), made.id(), 2, "Fall")
                                .withLikelihood(Stage.BEFORE, 1),
                        List.of(new ConsequenceRating(kind, 1, null))));
        risks.add(
                new RatedRisk(Risk.of(store.ids().next(), made.id(), 3, "=SUM(A1:A9)"), List.of()));
        new RiskStore(store)
                .add(
                        made,
                        List.of(new Participant(store.ids().next(), made.id(), 0, "Kari", "Lege")),
                        risks);
        new ActionStore(store).add(new Ref(Risk.ENTITY, dose.id()), "Dobbel kontroll");
        return made;
    }

    private static List<String> sheets(Path file) throws ProblemException {
        try (TableFile book = open(file)) {
            return book.sheets().stream().map(TableSheet::name).toList();
        }
    }

    private static List<List<String>> cells(Path file, String name) throws ProblemException {
        try (TableFile book = open(file)) {
            TableSheet sheet =
                    book.sheets().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            for (TableRow row : sheet.first(500, ProgressMonitor.none())) {
                rows.add(row.cells().stream().map(cell -> cell.display()).toList());
            }
            return rows;
        }
    }

    private static List<String> allWords(Path file) throws ProblemException {
        List<String> words = new ArrayList<>();
        for (String sheet : sheets(file)) {
            words.add(sheet);
            cells(file, sheet).forEach(words::addAll);
        }
        return words;
    }

    private static TableFile open(Path file) throws ProblemException {
        return TableFile.open(
                file,
                new TableFile.TextHint(null, null),
                ReadLimits.standard(),
                ProgressMonitor.none());
    }
}

package no.rettesnor.risk.export;

import static no.rettesnor.risk.export.ExportSamples.allWords;
import static no.rettesnor.risk.export.ExportSamples.analysed;
import static no.rettesnor.risk.export.ExportSamples.cells;
import static no.rettesnor.risk.export.ExportSamples.risks;
import static no.rettesnor.risk.export.ExportSamples.sheets;
import static no.rettesnor.risk.export.ExportSamples.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.risk.importing.Registers;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.bowtie.BowTieLine;
import no.rettesnor.risk.model.bowtie.Side;
import no.rettesnor.risk.store.BowTieStore;
import no.rettesnor.risk.store.RiskStore;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    new RiskExport(temporary.store(), List.of(), language)
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
                new RiskExport(temporary.store(), List.of(), Language.NB)
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
                    new RiskExport(temporary.store(), List.of(), language)
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
    void aBowTieIsAPictureOfItsOwnAndTellsHowItsBarriersStand() throws Exception {
        Risk risk = new RiskStore(temporary.store()).risks(analysis.id()).getFirst().risk();
        BowTieStore bowTies = new BowTieStore(temporary.store());
        BowTieLine line = bowTies.addLine(risk, Side.THREAT, "Tidspress <&>");
        bowTies.addBarrier(risk, line, "Dobbeltkontroll");

        List<Path> files = write(RiskFormat.SVG);

        assertThat(files).hasSize(4);
        String svg = Files.readString(files.getLast());
        assertThat(svg)
                .contains("<title>Sløyfediagram R1")
                .contains("Trussel: Tidspress &lt;&amp;&gt;")
                .contains("Barriere: Dobbeltkontroll. Ikke vurdert.");
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
                                new RiskExport(temporary.store(), List.of(), Language.NB)
                                        .write(
                                                List.of("none"),
                                                Set.of(RiskFormat.PDF),
                                                folder,
                                                ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
        Path file = Files.writeString(folder.resolve("fil"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () ->
                                new RiskExport(temporary.store(), List.of(), Language.NB)
                                        .write(
                                                List.of(analysis.id()),
                                                Set.of(RiskFormat.PDF),
                                                file,
                                                ProgressMonitor.none()))
                .isInstanceOf(ProblemException.class);
    }

    private List<Path> write(RiskFormat format) throws ProblemException {
        return new RiskExport(temporary.store(), List.of(), Language.NB)
                .write(List.of(analysis.id()), Set.of(format), folder, ProgressMonitor.none());
    }
}

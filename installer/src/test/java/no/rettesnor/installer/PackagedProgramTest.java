package no.rettesnor.installer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.rettesnor.installer.PackagedProgram.Run;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The packaged program, on the module path and with its own runtime, through a whole council year.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedProgramTest {

    private static final String STORE = "eksempelkommunen.db";

    private Path folder;
    private PackagedProgram program;
    private Run demo;

    @BeforeAll
    void makeTheDemonstration(@TempDir Path shared) throws Exception {
        folder = shared;
        program = new PackagedProgram(folder);
        demo = program.run("demo", "--out", folder.toString(), "--lang", "nb");
    }

    @Test
    void theDemonstrationLoadsTheSampleMunicipality() {
        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(folder.resolve(STORE)).isNotEmptyFile();
    }

    @Test
    void theVersionIsPrinted() throws Exception {
        assertThat(program.run("--version").out().strip()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void theStoreIsSound() throws Exception {
        Run check = program.run("--store", store(), "--json", "check");
        assertThat(check.code()).as(check.err()).isZero();
        JsonNode answer = new ObjectMapper().readTree(check.out());
        assertThat(answer.get("sound").asBoolean()).isTrue();
        assertThat(answer.get("rows").asLong()).isGreaterThan(6_000);
    }

    @Test
    void aListIsWrittenWithItsFilter() throws Exception {
        Path list = folder.resolve("alvorlige.csv");
        Run run =
                program.run(
                        "--store",
                        store(),
                        "list",
                        "deviations",
                        "--filter",
                        "severity>=SERIOUS",
                        "--out",
                        list.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(list)).hasSizeGreaterThan(10);
    }

    @Test
    void theAnnualReportIsWritten() throws Exception {
        Path reports = folder.resolve("rapporter");
        Run run =
                program.run(
                        "--store",
                        store(),
                        "report",
                        "--period",
                        "2025",
                        "--format",
                        "xlsx,docx",
                        "--out",
                        reports.toString());
        assertThat(run.code()).as(run.err()).isZero();
        try (var files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith(".xlsx"))
                    .anyMatch(name -> name.endsWith(".docx"));
        }
    }

    @Test
    void aBackupPutBackIsTheSameStore() throws Exception {
        Path copy = folder.resolve("kopi.db");
        Run backup = program.run("--store", store(), "backup", "--out", copy.toString());
        assertThat(backup.code()).as(backup.err()).isZero();
        Path other = folder.resolve("annen.db");
        Run restore = program.run("--store", other.toString(), "restore", copy.toString());
        assertThat(restore.code()).as(restore.err()).isZero();
        assertThat(program.run("--store", other.toString(), "check").code()).isZero();
    }

    @Test
    void aFileThatIsNoRegisterGivesOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("brev.xlsx"), "<html><body>Hei</body></html>");
        Run run = program.run("--store", store(), "import", "deviations", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("brev.xlsx").doesNotContain("\tat ");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNothingIsTried() throws Exception {
        Run run = program.run("--lang", "en", "reprot");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().toLowerCase(Locale.ROOT)).contains("reprot");
    }

    private String store() {
        return folder.resolve(STORE).toString();
    }
}

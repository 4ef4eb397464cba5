package no.rettesnor.installer;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.installer.PackagedProgram.Run;
import no.rettesnor.installer.WrittenReport.Drawn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A frozen report of the sample municipality, written in four formats and read back: every number
/// is the same to the digit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourFormatsAgreeTest {

    private Map<String, List<List<String>>> document;
    private Map<String, List<List<String>>> workbook;
    private List<Drawn> slides;
    private String pdf;

    @BeforeAll
    void writeAFrozenReport(@TempDir Path folder) throws Exception {
        PackagedProgram program = new PackagedProgram(folder);
        String store = folder.resolve("eksempelkommunen.db").toString();
        run(program, "demo", "--out", folder.toString());
        run(program, "--store", store, "report", "new", "--period", "2025");
        run(program, "--store", store, "report", "freeze", "2025");
        run(
                program,
                "--store",
                store,
                "report",
                "export",
                "2025",
                "--format",
                "xlsx,docx,pptx,pdf",
                "--out",
                folder.toString());
        WrittenReport written = new WrittenReport(folder, "kvalitetsrapport-2025");
        document = written.document();
        workbook = written.workbook();
        slides = written.presentation();
        pdf = written.pdf();
    }

    @Test
    void theNumbersOfEveryLineInWordStandInThePdf() {
        // Names and headers may go over several lines there; the numbers of a line never do.
        document.forEach(
                (title, rows) ->
                        rows.stream()
                                .skip(1)
                                .map(row -> String.join("", row.subList(1, row.size())))
                                .forEach(numbers -> assertThat(pdf).as(title).contains(numbers)));
    }

    @Test
    void everyNumberInWordIsTheOneInExcel() {
        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, List<List<String>>> table : document.entrySet()) {
            List<List<String>> sheet = workbook.get(table.getKey());
            assertThat(sheet).as(table.getKey()).isNotNull();
            List<String> headers = table.getValue().getFirst();
            for (List<String> row : table.getValue().subList(1, table.getValue().size())) {
                for (int column = 1; column < row.size(); column++) {
                    String number = row.get(column);
                    compared++;
                    if (!number.isEmpty()
                            && !number.equals("–")
                            && !stands(sheet, row.getFirst(), headers.get(column), number)) {
                        missing.add(table.getKey() + ": " + row.getFirst() + " " + number);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void everyNumberThatASlideDrawsIsTheOneInExcel() {
        assertThat(slides).hasSizeGreaterThan(100);
        assertThat(slides)
                .allSatisfy(
                        drawn ->
                                assertThat(
                                                stands(
                                                        workbook.get(drawn.title()),
                                                        drawn.category(),
                                                        "",
                                                        drawn.number()))
                                        .as(drawn.toString())
                                        .isTrue());
    }

    /// Whether the sheet has the number in the line of that name, or, when the document has turned
    /// the table, in the line that is a column there.
    private static boolean stands(
            List<List<String>> sheet, String line, String column, String number) {
        return sheet.stream()
                .filter(row -> !row.isEmpty())
                .filter(row -> row.getFirst().equals(line) || row.getFirst().equals(column))
                .map(row -> row.subList(1, row.size()))
                // A chart keeps 24 where a table that shows one decimal says 24,0.
                .anyMatch(cells -> cells.contains(number) || cells.contains(number + ",0"));
    }

    private static void run(PackagedProgram program, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--lang");
        all.add("nb");
        Run run = program.run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }
}

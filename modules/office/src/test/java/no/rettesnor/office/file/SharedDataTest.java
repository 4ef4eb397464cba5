package no.rettesnor.office.file;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.RowCursor;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Real and hostile files made by others, where they are: `-Drettesnor.shared.data=<folder>`. Every
/// file is read or refused with a sentence; what happened to each is written to
/// `target/shared-data.txt`.
@EnabledIfSystemProperty(named = "rettesnor.shared.data", matches = ".+")
class SharedDataTest {

    private static final List<String> FOLDERS =
            List.of("incidents", "hostile", "xlsx", "indicators", "codelists", "risk");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void everyFileIsReadOrRefusedWithASentence() throws Exception {
        Path folder = Path.of(System.getProperty("rettesnor.shared.data"));
        List<String> outcomes = new ArrayList<>();
        for (String each : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String outcome =
                            Assertions.assertTimeoutPreemptively(LONGEST, () -> outcome(file));
                    outcomes.add(folder.relativize(file) + ": " + outcome);
                }
            }
        }
        Files.write(Path.of("target", "shared-data.txt"), outcomes);
        assertThat(outcomes).isNotEmpty();
    }

    private static String outcome(Path file) {
        long started = System.nanoTime();
        String outcome;
        try (TableFile table =
                TableFile.open(file, ReadLimits.standard(), ProgressMonitor.none())) {
            StringBuilder words = new StringBuilder("read");
            table.textForm().ifPresent(form -> words.append(' ').append(form));
            for (TableSheet sheet : table.sheets()) {
                words.append("\n    ").append(read(sheet));
            }
            outcome = words.toString();
        } catch (ProblemException problem) {
            for (Language language : Language.values()) {
                assertThat(problem.text().in(language))
                        .as("the sentence for %s", file)
                        .isNotBlank()
                        .doesNotContain("\n", "Exception", "null");
            }
            outcome = "refused: " + problem.text().in(Language.NB);
        }
        return String.format(
                Locale.ROOT, "(%d ms) %s", (System.nanoTime() - started) / 1_000_000, outcome);
    }

    private static String read(TableSheet sheet) throws ProblemException {
        HeaderGuess header = HeaderGuess.of(sheet, ProgressMonitor.none());
        long rows = 0;
        String first = "";
        try (RowCursor cursor = sheet.rows(ProgressMonitor.none())) {
            for (TableRow row = cursor.next(); row != null; row = cursor.next()) {
                rows++;
                if (row.number() > header.lastRow() && first.isEmpty() && !row.isBlank()) {
                    first = row.toString();
                }
            }
            return "%s%s: %d rows, %d remarks, header %d-%d %s first %s"
                    .formatted(
                            sheet.name(),
                            sheet.hidden() ? " (hidden)" : "",
                            rows,
                            cursor.remarkCount(),
                            header.firstRow(),
                            header.lastRow(),
                            header.columns().stream().map(HeaderGuess.Column::key).toList(),
                            first.substring(0, Math.min(300, first.length())));
        }
    }
}

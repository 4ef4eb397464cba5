package no.rettesnor.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.file.TableFile;
import no.rettesnor.office.table.Cell;
import no.rettesnor.office.table.HeaderGuess;
import no.rettesnor.office.table.ReadLimits;
import no.rettesnor.office.table.TableRow;
import no.rettesnor.office.table.TableSheet;
import no.rettesnor.sampledata.generator.GenerateSampleData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

final class SampleMunicipalityTest {

    private static final String REMEDY =
            "Run mvn -Psample-data -pl sample-data -am process-classes and commit the files";

    @Test
    void theFilesAreWhatTheGeneratorWrites() throws IOException {
        Map<String, byte[]> generated = GenerateSampleData.files();

        assertThat(SampleMunicipality.files())
                .extracting(SampleFile::name)
                .containsExactlyElementsOf(generated.keySet());
        for (SampleFile file : SampleMunicipality.files()) {
            byte[] expected = generated.getOrDefault(file.name(), new byte[0]);
            if (file.name().endsWith(".xlsx")) {
                // Compressed bytes may differ between Java builds; what they hold may not.
                assertThat(parts(file.bytes())).as(REMEDY).isEqualTo(parts(expected));
            } else {
                assertThat(file.bytes()).as("%s: %s", file.name(), REMEDY).isEqualTo(expected);
            }
        }
    }

    @Test
    void theWorkbookOpensWithItsHeaderBelowTitlesAndRealDates(@TempDir Path folder)
            throws IOException, ProblemException {
        Path path = folder.resolve("avvik-2025.xlsx");
        Files.write(path, SampleMunicipality.file("avvik-2025.xlsx").bytes());
        ProgressMonitor monitor = ProgressMonitor.none();

        try (TableFile file = TableFile.open(path, ReadLimits.standard(), monitor)) {
            TableSheet sheet = file.sheets().getFirst();
            List<TableRow> rows = sheet.first(8, monitor);

            assertThat(sheet.name()).isEqualTo("Avvik 2025");
            assertThat(HeaderGuess.of(sheet, monitor).firstRow()).isEqualTo(4);
            assertThat(rows.getLast().cell(0)).isEqualTo(Cell.of("2025-0004"));
            assertThat(rows.getLast().cell(6)).isInstanceOf(Cell.Date.class);
            assertThat(rows.getLast().cell(9)).isInstanceOf(Cell.Date.class);
        }
    }

    @Test
    void theTextFilesAreFoundToBeWrittenAsPromised(@TempDir Path folder)
            throws IOException, ProblemException {
        assertThat(textForm(folder, "avvik-2023.csv").charset()).isEqualTo("UTF-8");
        assertThat(textForm(folder, "avvik-2024.csv").charset()).isEqualTo("windows-1252");
        assertThat(textForm(folder, "avvik-2024.csv").separator()).isEqualTo(';');
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> SampleMunicipality.file("avvik-1999.csv"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TableFile.TextForm textForm(Path folder, String name)
            throws IOException, ProblemException {
        Path path = folder.resolve(name);
        Files.write(path, SampleMunicipality.file(name).bytes());
        try (TableFile file = TableFile.open(path, ReadLimits.standard(), ProgressMonitor.none())) {
            return file.textForm().orElseThrow();
        }
    }

    private static Map<String, String> parts(byte[] zipped) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}

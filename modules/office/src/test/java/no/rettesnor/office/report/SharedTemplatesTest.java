package no.rettesnor.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.office.report.DocumentTemplate.MissingStyles;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Real documents made by others as templates, where they are: `-Drettesnor.shared.data=<folder>`.
/// Each takes our text or is refused with a sentence; what happened to each is written to
/// `target/shared-templates.txt`.
@EnabledIfSystemProperty(named = "rettesnor.shared.data", matches = ".+")
class SharedTemplatesTest {

    /// Documents above this are not held against the schemas, which takes minutes.
    private static final long LARGE = 80_000;

    @Test
    void everyDocumentTakesOurTextOrIsRefusedWithASentence() throws Exception {
        Path folder = Path.of(System.getProperty("rettesnor.shared.data"));
        Path out = Files.createDirectories(Path.of("target", "shared-templates"));
        List<String> outcomes = new ArrayList<>();
        for (String each : List.of("docx", "hostile", "xlsx")) {
            try (Stream<Path> files = Files.walk(folder.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (each.equals("docx") || file.toString().matches(".*(docx|docm|0\\.xlsx)")) {
                        outcomes.add(folder.relativize(file) + ": " + outcome(file, out));
                    }
                }
            }
        }
        Files.write(Path.of("target", "shared-templates.txt"), outcomes);
        assertThat(outcomes).isNotEmpty();
    }

    private static String outcome(Path template, Path folder) throws Exception {
        Path target = folder.resolve(template.getFileName().toString());
        long started = System.nanoTime();
        try {
            ReportDocument.write(
                    target,
                    ReportSamples.everything(),
                    new DocumentTemplate(template, Map.of(), "", MissingStyles.ADD_OURS),
                    Instant.EPOCH,
                    ProgressMonitor.none());
        } catch (ProblemException problem) {
            assertThat(target).doesNotExist();
            return problem.text().in(Language.EN);
        }
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(target))) {
            assertThat(document.getCharts()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(document.getParagraphs())
                    .anyMatch(each -> each.getText().equals("Årsrapport kvalitet 2025"));
        }
        long milliseconds = (System.nanoTime() - started) / 1_000_000;
        if (Files.size(template) > LARGE) {
            return "written in " + milliseconds + " ms";
        }
        List<String> before = OfficeSchemas.objections(template);
        List<String> added = new ArrayList<>(OfficeSchemas.objections(target));
        added.removeAll(before);
        return "written in "
                + milliseconds
                + " ms, schema "
                + before.size()
                + " before, new "
                + added
                + ", "
                + new DocumentTemplate(template, Map.of(), "", MissingStyles.ADD_OURS).found();
    }
}

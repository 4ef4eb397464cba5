package no.rettesnor.reports;

import static org.assertj.core.api.Assertions.assertThat;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.organisation.store.OrganisationStore;
import no.rettesnor.organisation.store.OrganisationTables;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.testsupport.TemporaryStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class SameBytesTest {

    @RegisterExtension
    final TemporaryStore temporary =
            TemporaryStore.with(new OrganisationTables(), new ReportTables());

    @TempDir Path folder;

    @Test
    void aFrozenReportIsTheSameFileEachTimeInEveryFormat() throws Exception {
        CountingFeature feature = new CountingFeature();
        new OrganisationStore(temporary.store()).addMunicipality("Testkommunen", null);
        ReportDesk desk =
                new ReportDesk(new Features(List.of(feature)), temporary.store(), ZoneOffset.UTC);
        Report report =
                desk.begin(ReportingPeriod.year(2025), "", Language.NB, ProgressMonitor.none());
        desk.freeze(report.id(), Publishing.outside(), ProgressMonitor.none());

        List<Path> first = written(desk, report, "first");
        feature.north = 99;
        List<Path> second = written(desk, report, "second");

        assertThat(first).hasSize(4);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
            assertThat(clockIn(second.get(i))).as("%s", second.get(i)).isFalse();
        }
    }

    private List<Path> written(ReportDesk desk, Report report, String into) throws Exception {
        return ReportWriting.of(desk.adopted(report.id()), report.period())
                .write(
                        EnumSet.allOf(ReportFormat.class),
                        folder.resolve(into),
                        ProgressMonitor.none());
    }

    /// Whether any part was packed at another time than the first that a file can tell of: two
    /// files of the same second would be alike by chance.
    private static boolean clockIn(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains("CreationDate (D:" + java.time.Year.now(ZoneOffset.UTC));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getLastModifiedTime)
                    .map(FileTime::toInstant)
                    .anyMatch(time -> time.atOffset(ZoneOffset.UTC).getYear() > 1981);
        }
    }
}

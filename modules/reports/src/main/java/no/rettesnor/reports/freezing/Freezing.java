package no.rettesnor.reports.freezing;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.figures.guard.EarlierPublication;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.model.Snapshot;

import org.jspecify.annotations.Nullable;

import java.lang.module.ModuleDescriptor;
import java.time.Instant;
import java.util.Optional;

/// Makes snapshots, and reads them back.
public final class Freezing {

    private Freezing() {}

    /// The snapshot of a report.
    ///
    /// @param id for its row
    /// @param takenAt when the numbers were read
    /// @param takenBy who freezes
    /// @param publication what a later report must know of this one; null when it stays at home
    public static Snapshot snapshot(
            String id,
            String reportId,
            Instant takenAt,
            String takenBy,
            ReportContent content,
            @Nullable EarlierPublication publication) {
        String json = ContentJson.write(content);
        String sha256 = Checksum.of(json);
        return new Snapshot(
                id,
                reportId,
                Checksum.code(sha256),
                takenAt,
                takenBy,
                program(),
                content.published(),
                content.hidden(),
                sha256,
                json,
                publication == null ? null : PublicationJson.write(publication));
    }

    /// What a frozen report says.
    ///
    /// @throws ProblemException when its content is not the one that was frozen
    public static ReportContent content(Snapshot snapshot) throws ProblemException {
        if (!Checksum.of(snapshot.content()).equals(snapshot.sha256())) {
            throw new ProblemException(text("freeze.damaged", snapshot.code()));
        }
        return ContentJson.read(snapshot.content());
    }

    /// The program's version, as the build wrote it into this module; `0` when it runs from loose
    /// classes.
    private static String program() {
        return Optional.ofNullable(Freezing.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("0");
    }
}

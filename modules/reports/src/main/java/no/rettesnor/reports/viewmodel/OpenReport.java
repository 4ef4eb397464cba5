package no.rettesnor.reports.viewmodel;

import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;

import java.util.List;

/// A report with its numbers.
public sealed interface OpenReport {

    /// What it says.
    ReportContent content();

    /// Reads a report's numbers: the register's of now for a draft, and for a frozen one its own.
    ///
    /// @throws ProblemException when a snapshot has been damaged
    static OpenReport read(
            ReportLine line, ReportDesk desk, ReportStore reports, ProgressMonitor monitor)
            throws ProblemException {
        String id = line.report().id();
        return line.frozen()
                ? new Adopted(
                        reports.snapshot(id).orElseThrow(),
                        desk.adopted(id),
                        desk.corrections(id, monitor))
                : new Draft(desk.prepare(id, Publishing.INTERNAL, monitor));
    }

    /// One that is worked on.
    record Draft(Prepared prepared) implements OpenReport {
        @Override
        public ReportContent content() {
            return prepared.content();
        }
    }

    /// One that is frozen.
    ///
    /// @param snapshot what proves it
    /// @param corrections numbers that the register has others for now
    record Adopted(Snapshot snapshot, ReportContent content, List<Correction> corrections)
            implements OpenReport {}
}

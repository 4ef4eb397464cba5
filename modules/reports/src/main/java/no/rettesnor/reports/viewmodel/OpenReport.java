package no.rettesnor.reports.viewmodel;

import no.rettesnor.reports.content.ReportContent;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.freezing.Correction;
import no.rettesnor.reports.model.Snapshot;

import java.util.List;

/// A report with its numbers.
public sealed interface OpenReport {

    /// What it says.
    ReportContent content();

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

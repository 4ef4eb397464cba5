package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportTemplates;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What is done with whole reports, as work for the background: each can be watched and cancelled.
///
/// @param desk does it
/// @param reports the store
record ReportTasks(ReportDesk desk, ReportStore reports) {

    BackgroundTask<Report> begin(ReportingPeriod period, String unit, Language language) {
        return BackgroundTask.of(
                text("task.begin"), monitor -> desk.begin(period, unit, language, monitor));
    }

    BackgroundTask<Report> beginFrom(ReportLine line, ReportingPeriod period) {
        return BackgroundTask.of(
                text("task.begin"), monitor -> desk.beginFrom(line.report().id(), period));
    }

    BackgroundTask<ReportLine> remove(ReportLine line) {
        return BackgroundTask.of(
                text("task.remove"),
                monitor -> {
                    reports.remove(line.report());
                    return line;
                });
    }

    BackgroundTask<Snapshot> freeze(ReportLine line, Publishing publishing) {
        return BackgroundTask.of(
                text("task.freeze"),
                monitor -> desk.freeze(line.report().id(), publishing, monitor));
    }

    BackgroundTask<List<Path>> write(
            ReportLine line,
            Publishing publishing,
            ReportTemplates templates,
            Set<ReportFormat> formats,
            Path folder) {
        return BackgroundTask.of(
                text("task.write"),
                monitor ->
                        writing(line, publishing, monitor)
                                .in(templates)
                                .write(formats, folder, monitor));
    }

    /// A frozen report is written as it was frozen.
    private ReportWriting writing(ReportLine line, Publishing publishing, ProgressMonitor monitor)
            throws ProblemException {
        Report report = line.report();
        if (line.frozen()) {
            return ReportWriting.of(desk.adopted(report.id()), report.period());
        }
        Prepared prepared = desk.prepare(report.id(), publishing, monitor);
        return ReportWriting.of(prepared.content(), report.period()).withRows(prepared.numbers());
    }
}

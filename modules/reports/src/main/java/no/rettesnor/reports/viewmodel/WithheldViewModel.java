package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.desk.Revelation;
import no.rettesnor.reports.desk.Withheld;
import no.rettesnor.reports.desk.Withholding;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportExemption;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.store.Store;
import no.rettesnor.uikit.tasks.OneAtATime;

import java.util.List;
import java.util.function.Consumer;

/// Decides about single numbers that a draft would keep back.
public final class WithheldViewModel {

    private final Store store;
    private final ReportDesk desk;
    private final ReportStore reports;
    private final TaskExecutor tasks;
    private final OneAtATime decisions;

    WithheldViewModel(Store store, ReportDesk desk, ReportStore reports, TaskExecutor tasks) {
        this.store = store;
        this.desk = desk;
        this.reports = reports;
        this.tasks = tasks;
        this.decisions = new OneAtATime(tasks);
    }

    /// Finds what the report would keep back if it were published now.
    public void find(Report report, Consumer<Withholding> then, Consumer<Throwable> failed) {
        tasks.submit(
                BackgroundTask.of(
                                text("withheld.reading"),
                                monitor -> desk.withholding(report.id(), monitor))
                        .onSuccess(then)
                        .onFailure(failed));
    }

    /// Finds what telling a number would do.
    public void reveal(
            Withholding withholding,
            Withheld number,
            Consumer<Revelation> then,
            Consumer<Throwable> failed) {
        tasks.submit(
                BackgroundTask.of(
                                text("withheld.reading"), monitor -> withholding.revelation(number))
                        .onSuccess(then)
                        .onFailure(failed));
    }

    /// Who decides, unless another is named.
    public String user() {
        return store.user();
    }

    /// Keeps a decision, one step of undo.
    public void show(Report report, Withheld number, String who, String reason) {
        ReportExemption decided =
                Withholding.exemption(
                        store.ids().next(),
                        report.id(),
                        number,
                        who.strip(),
                        reason.strip(),
                        store.clock().instant());
        keep(() -> reports.exempt(report.id(), List.of(decided)));
    }

    /// Takes a decision back.
    public void withdraw(ReportExemption decided) {
        keep(() -> reports.withdraw(decided));
    }

    private void keep(Runnable decision) {
        decisions.submit(
                BackgroundTask.of(
                        text("task.edit"),
                        monitor -> {
                            decision.run();
                            return decision;
                        }));
    }
}

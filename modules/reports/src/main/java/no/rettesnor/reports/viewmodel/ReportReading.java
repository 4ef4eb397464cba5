package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.store.ReportStore;

import org.jspecify.annotations.Nullable;

/// Reads the report at hand in the background, and again as things change: all of it when the
/// register has, and only what its author wrote when that has. What was read before stays in sight
/// until the new is there.
final class ReportReading {

    private final ReportDesk desk;
    private final ReportStore reports;
    private final ReportEdits edits;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<@Nullable OpenReport> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean numbersAreOld = true;
    private @Nullable OpenReport held;

    /// @param edits while there are some on their way, nothing older than they is shown
    ReportReading(ReportDesk desk, ReportStore reports, TaskExecutor tasks, ReportEdits edits) {
        this.desk = desk;
        this.reports = reports;
        this.edits = edits;
        this.questions = new LatestOnly(tasks);
    }

    /// The report with its numbers; null until they have been read.
    ReadOnlyObjectProperty<@Nullable OpenReport> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why there are no numbers; null when there are.
    ReadOnlyObjectProperty<@Nullable Text> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether something is being read.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Lets go of the report.
    void close() {
        questions.forget();
        numbersAreOld = true;
        held = null;
        busy.set(false);
        problem.set(null);
        open.set(null);
    }

    /// Wants no answer to what has been asked: the report has changed since, and is to be read
    /// again.
    void outdate() {
        questions.forget();
    }

    /// Whether an answer was held back because there were edits on their way.
    boolean isHeld() {
        return held != null;
    }

    /// Reads the numbers anew.
    void gather(ReportLine line) {
        numbersAreOld = true;
        ask(
                BackgroundTask.of(
                        text("task.prepare", line.report().title()),
                        monitor -> OpenReport.read(line, desk, reports, monitor)));
    }

    /// Reads what the author has written since, and keeps the numbers. When they are on their way,
    /// everything is read.
    void follow(ReportLine line) {
        OpenReport latest = held == null ? open.get() : held;
        if (numbersAreOld || !(latest instanceof OpenReport.Draft draft)) {
            gather(line);
            return;
        }
        ask(
                BackgroundTask.of(
                        text("task.follow", line.report().title()),
                        monitor ->
                                new OpenReport.Draft(
                                        desk.redrafted(
                                                draft.prepared(), Publishing.INTERNAL, monitor))));
    }

    private void ask(BackgroundTask<? extends OpenReport> task) {
        busy.set(true);
        questions.submit(
                task.onSuccess(
                                now -> {
                                    numbersAreOld = false;
                                    problem.set(null);
                                    if (edits.areWaiting()) {
                                        held = now;
                                        return;
                                    }
                                    held = null;
                                    edits.seen();
                                    open.set(now);
                                })
                        .onFailure(
                                failure -> {
                                    held = null;
                                    open.set(null);
                                    problem.set(FailureWords.of(failure));
                                })
                        .onCancelled(() -> problem.set(text("page.cancelled")))
                        .onFinished(() -> busy.set(false)));
    }
}

package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.store.Store;
import no.rettesnor.store.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The report builder without a screen: which reports there are, the one at hand with its numbers,
/// and what can be done with it.
public final class ReportsViewModel {

    private static final Set<String> TABLES = ReportTables.ALL;

    private final ReportDesk desk;
    private final ReportStore reports;
    private final Store store;
    private final Language language;
    private final TaskExecutor tasks;
    private final LatestOnly questions;
    private final Executor screen;
    private final Clock clock;

    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReportLine> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenReport> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty publication = new SimpleBooleanProperty(true);
    private @Nullable Subscription changes;

    /// @param screen runs something on the thread that owns the screen
    public ReportsViewModel(
            Features features,
            Store store,
            Language language,
            TaskExecutor tasks,
            Executor screen,
            Clock clock) {
        this.desk = new ReportDesk(features, store, clock.getZone());
        this.reports = new ReportStore(store);
        this.store = store;
        this.language = language;
        this.tasks = tasks;
        this.questions = new LatestOnly(tasks);
        this.screen = screen;
        this.clock = clock;
    }

    // Properties

    /// All reports, the latest period first.
    public ObservableList<ReportLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// The report at hand; null when there is none.
    public ReadOnlyObjectProperty<@Nullable ReportLine> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The report at hand with its numbers; null until they have been read.
    public ReadOnlyObjectProperty<@Nullable OpenReport> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why there are no numbers; null when there are.
    public ReadOnlyObjectProperty<@Nullable Text> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the numbers are being read.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether small numbers are kept back in what is written and frozen. On to begin with.
    public BooleanProperty publicationProperty() {
        return publication;
    }

    /// Last year, as a report is usually about.
    public String suggestedPeriod() {
        return ReportingPeriod.year(LocalDate.now(clock).getYear() - 1).toString();
    }

    // Life

    /// Follows the store from now on.
    public void attach() {
        if (changes == null) {
            changes = store.changes().subscribe(TABLES, change -> screen.execute(this::reload));
            reload();
        }
    }

    /// Stops following.
    public void detach() {
        if (changes != null) {
            changes.close();
            changes = null;
        }
    }

    // Commands

    /// Takes up another report.
    public void select(@Nullable ReportLine line) {
        selected.set(line);
        refresh();
    }

    /// Takes up the report with that id, when it is there.
    public void select(String id) {
        lines.stream()
                .filter(line -> line.report().id().equals(id))
                .findFirst()
                .ifPresent(this::select);
    }

    /// Reads the numbers of the report at hand anew.
    public void refresh() {
        ReportLine line = selected.get();
        if (line == null) {
            questions.forget();
            busy.set(false);
            open.set(null);
            return;
        }
        busy.set(true);
        questions.submit(
                BackgroundTask.of(
                                text("task.prepare", line.report().title()),
                                monitor -> OpenReport.read(line, desk, reports, monitor))
                        .onSuccess(
                                now -> {
                                    problem.set(null);
                                    open.set(now);
                                })
                        .onFailure(
                                failure -> {
                                    open.set(null);
                                    problem.set(FailureWords.of(failure));
                                })
                        .onFinished(() -> busy.set(false)));
    }

    /// Begins a report from the template, in the window's language.
    ///
    /// @param unit a unit's name or code; blank for the whole municipality
    public void begin(ReportingPeriod period, String unit, Consumer<Throwable> failed) {
        tasks.submit(
                BackgroundTask.of(
                                text("task.begin"),
                                monitor -> desk.begin(period, unit, language, monitor))
                        .onSuccess(this::show)
                        .onFailure(failed));
    }

    /// Begins a report from the one at hand.
    public void beginFromThis(ReportingPeriod period) {
        ReportLine line = selected.get();
        if (line != null) {
            show(desk.beginFrom(line.report().id(), period));
        }
    }

    /// Takes the draft at hand away.
    public void remove() {
        ReportLine line = selected.get();
        if (line != null && !line.frozen()) {
            reports.remove(line.report());
        }
    }

    /// Freezes the draft at hand with the numbers as they are now.
    public void freeze(Consumer<Snapshot> done, Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null) {
            tasks.submit(
                    BackgroundTask.of(
                                    text("task.freeze"),
                                    monitor ->
                                            desk.freeze(line.report().id(), publishing(), monitor))
                            .onSuccess(done)
                            .onFailure(failed));
        }
    }

    /// Writes the report at hand; a frozen one as it was frozen.
    ///
    /// @param written called with the files
    public void write(
            Set<ReportFormat> formats,
            Path folder,
            Consumer<List<Path>> written,
            Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null) {
            tasks.submit(
                    BackgroundTask.of(
                                    text("task.write"),
                                    monitor ->
                                            writing(line, monitor).write(formats, folder, monitor))
                            .onSuccess(written)
                            .onFailure(failed));
        }
    }

    private ReportWriting writing(ReportLine line, ProgressMonitor monitor)
            throws ProblemException {
        Report report = line.report();
        if (line.frozen()) {
            return ReportWriting.of(desk.adopted(report.id()), report.period());
        }
        Prepared prepared = desk.prepare(report.id(), publishing(), monitor);
        return ReportWriting.of(prepared.content(), report.period()).withRows(prepared.numbers());
    }

    private Publishing publishing() {
        return publication.get() ? Publishing.outside() : Publishing.INTERNAL;
    }

    /// Decisions about single numbers that are kept back.
    public WithheldViewModel withheld() {
        return new WithheldViewModel(store, desk, reports, tasks);
    }

    /// Changes of the report at hand, each one step of undo.
    public ReportEdits edits() {
        return new ReportEdits(store, reports);
    }

    private void show(Report report) {
        reload();
        select(report.id());
    }

    private void reload() {
        Set<String> frozen = reports.frozen();
        List<ReportLine> now =
                reports.reports().stream()
                        .map(report -> new ReportLine(report, frozen.contains(report.id())))
                        .toList();
        lines.setAll(now);
        ReportLine before = selected.get();
        ReportLine after =
                now.stream()
                        .filter(
                                line ->
                                        before != null
                                                && line.report().id().equals(before.report().id()))
                        .findFirst()
                        .orElse(now.isEmpty() ? null : now.getFirst());
        select(after);
    }
}

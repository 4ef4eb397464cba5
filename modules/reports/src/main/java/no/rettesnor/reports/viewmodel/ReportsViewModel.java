package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.model.Report;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.reports.model.Snapshot;
import no.rettesnor.reports.store.ReportStore;
import no.rettesnor.reports.store.ReportTables;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The report builder without a screen: the reports, and the one at hand with its numbers.
public final class ReportsViewModel {

    private final ReportStore reports;
    private final ReportTasks work;
    private final Store store;
    private final Language language;
    private final TaskExecutor tasks;
    private final LatestOnly lists;
    private final ReportReading reading;
    private final ReportEdits edits;

    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReportLine> selected =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty publication = new SimpleBooleanProperty(true);
    private final Following following;
    private @Nullable String wanted;
    private boolean registerChanged;

    /// @param screen runs something on the thread that owns the screen
    public ReportsViewModel(
            Features features,
            Store store,
            Language language,
            TaskExecutor tasks,
            Executor screen,
            Clock clock) {
        ReportDesk desk = new ReportDesk(features, store, clock.getZone());
        this.reports = new ReportStore(store);
        this.work = new ReportTasks(desk, reports);
        this.store = store;
        this.language = language;
        this.tasks = tasks;
        this.lists = new LatestOnly(tasks);
        this.edits = new ReportEdits(store, reports, tasks, this::settled);
        this.reading = new ReportReading(desk, reports, tasks, edits);
        this.following =
                new Following(
                        store.changes(),
                        screen,
                        counted(features),
                        change -> changed(change.tables()));
    }

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
        return reading.openProperty();
    }

    /// Why there are no numbers; null when there are.
    public ReadOnlyObjectProperty<@Nullable Text> problemProperty() {
        return reading.problemProperty();
    }

    /// Whether the numbers are being read.
    public ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    /// Whether small numbers are kept back in what is written and frozen. On to begin with.
    public BooleanProperty publicationProperty() {
        return publication;
    }

    /// Follows the store from now on: the reports themselves, and everything that is counted.
    public void attach() {
        if (following.start()) {
            registerChanged = true;
            list();
        }
    }

    /// Stops following.
    public void detach() {
        following.stop();
    }

    private static Set<String> counted(Features features) {
        Set<String> tables = new HashSet<>(ReportTables.ALL);
        tables.addAll(features.tables());
        return tables;
    }

    /// Takes up another report.
    public void select(@Nullable ReportLine line) {
        ReportLine before = selected.get();
        selected.set(line);
        if (line == null || before == null || !line.isSame(before)) {
            reading.close();
        }
        refresh();
    }

    /// Takes up the report with that id as soon as it is there.
    public void select(String id) {
        wanted = id;
        takeWanted();
    }

    /// Reads the numbers of the report at hand anew.
    public void refresh() {
        registerChanged = true;
        follow();
    }

    /// Begins a report from the template, in the window's language.
    ///
    /// @param unit a unit's name or code; blank for the whole municipality
    public void begin(ReportingPeriod period, String unit, Consumer<Throwable> failed) {
        tasks.submit(work.begin(period, unit, language).onSuccess(this::show).onFailure(failed));
    }

    /// Begins a report from the one at hand.
    public void beginFromThis(ReportingPeriod period, Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null) {
            edits.after(work.beginFrom(line, period).onSuccess(this::show).onFailure(failed));
        }
    }

    /// Takes the draft at hand away.
    public void remove(Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null && !line.frozen()) {
            edits.after(work.remove(line).onFailure(failed));
        }
    }

    /// Freezes the draft at hand with the numbers as they are now.
    public void freeze(Consumer<Snapshot> done, Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null) {
            edits.after(work.freeze(line, publishing()).onSuccess(done).onFailure(failed));
        }
    }

    /// Writes the report at hand, a frozen one as it was frozen, in the templates that are kept.
    ///
    /// @param written called with the files
    public void write(
            Set<ReportFormat> formats,
            Path folder,
            Map<String, String> kept,
            Consumer<List<Path>> written,
            Consumer<Throwable> failed) {
        ReportLine line = selected.get();
        if (line != null) {
            edits.after(
                    work.write(line, publishing(), TemplatesViewModel.kept(kept), formats, folder)
                            .onSuccess(written)
                            .onFailure(failed));
        }
    }

    private Publishing publishing() {
        return publication.get() ? Publishing.outside() : Publishing.INTERNAL;
    }

    /// Decisions about single numbers that are kept back.
    public WithheldViewModel withheld() {
        return new WithheldViewModel(store, work.desk(), reports, tasks);
    }

    /// The pages of the report at hand.
    public PreviewViewModel preview() {
        return new PreviewViewModel(work.desk(), tasks);
    }

    /// Changes of the report at hand, each one step of undo.
    public ReportEdits edits() {
        return edits;
    }

    private void settled() {
        if (reading.isHeld()) {
            follow();
        }
    }

    private void show(Report report) {
        wanted = report.id();
        list();
    }

    private void changed(Set<String> tables) {
        boolean reportsChanged = tables.stream().anyMatch(ReportTables.ALL::contains);
        registerChanged |= !ReportTables.ALL.containsAll(tables);
        if (reportsChanged) {
            reading.outdate();
            list();
        } else {
            follow();
        }
    }

    private void list() {
        lists.submit(
                BackgroundTask.of(text("task.list"), monitor -> ReportLine.all(reports))
                        .onSuccess(this::take));
    }

    private void take(List<ReportLine> now) {
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        ReportLine before = selected.get();
        ReportLine after = ReportLine.same(now, before);
        selected.set(after);
        if (before == null || after == null || !before.isSame(after)) {
            reading.close();
            registerChanged = true;
        } else {
            registerChanged |= before.frozen() != after.frozen();
        }
        if (!takeWanted()) {
            follow();
        }
    }

    /// Reads what has changed of the report at hand.
    private void follow() {
        ReportLine line = selected.get();
        if (line == null) {
            reading.close();
        } else if (registerChanged) {
            reading.gather(line);
        } else {
            reading.follow(line);
        }
        registerChanged = false;
    }

    private boolean takeWanted() {
        ReportLine line =
                lines.stream()
                        .filter(each -> each.report().id().equals(wanted))
                        .findFirst()
                        .orElse(null);
        if (line == null) {
            return false;
        }
        wanted = null;
        registerChanged = false;
        select(line);
        return true;
    }
}

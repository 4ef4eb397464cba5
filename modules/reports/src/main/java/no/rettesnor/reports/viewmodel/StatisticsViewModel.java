package no.rettesnor.reports.viewmodel;

import static no.rettesnor.reports.texts.ReportTexts.text;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import no.rettesnor.feature.Features;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.ReportingPeriod;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.kernel.Text;
import no.rettesnor.reports.desk.Prepared;
import no.rettesnor.reports.desk.Publishing;
import no.rettesnor.reports.desk.ReportDesk;
import no.rettesnor.reports.export.ReportTemplates;
import no.rettesnor.reports.export.ReportWriting;
import no.rettesnor.reports.model.ReportFormat;
import no.rettesnor.store.Following;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The statistics page without a screen: which period, which unit, and all figures then.
public final class StatisticsViewModel {

    private final Features features;
    private final Store store;
    private final Language language;
    private final TaskExecutor tasks;
    private final LatestOnly questions;
    private final Clock clock;

    private final StringProperty period = new SimpleStringProperty();
    private final StringProperty unit = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Prepared> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper gathering = new ReadOnlyBooleanWrapper();
    private final Following following;

    /// @param screen runs something on the thread that owns the screen
    public StatisticsViewModel(
            Features features,
            Store store,
            Language language,
            TaskExecutor tasks,
            Executor screen,
            Clock clock) {
        this.features = features;
        this.store = store;
        this.language = language;
        this.tasks = tasks;
        this.questions = new LatestOnly(tasks);
        this.clock = clock;
        period.set(ReportingPeriod.year(LocalDate.now(clock).getYear() - 1).toString());
        this.following = new Following(store.changes(), screen, features.tables(), this::gather);
    }

    // Properties

    /// As people write it: `2025`, `2025-T2`, `2025-Q3`. Last year to begin with.
    public StringProperty periodProperty() {
        return period;
    }

    /// A unit's name or code; blank for the whole municipality.
    public StringProperty unitProperty() {
        return unit;
    }

    /// The report as it would be written now; null until there is one.
    public ReadOnlyObjectProperty<@Nullable Prepared> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why there is no report; null when there is one, or none was asked for.
    public ReadOnlyObjectProperty<@Nullable Text> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the numbers are being read.
    public ReadOnlyBooleanProperty gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    /// The periods most likely wanted, the latest first.
    public List<String> suggestions() {
        int year = LocalDate.now(clock).getYear();
        return List.of(
                Integer.toString(year - 1),
                Integer.toString(year),
                year + "-T1",
                year + "-T2",
                year + "-T3",
                Integer.toString(year - 2));
    }

    // Life

    /// Reads the numbers, and again whenever something that may be counted changes.
    public void attach() {
        if (following.start()) {
            gather();
        }
    }

    public void detach() {
        following.stop();
    }

    // Commands

    /// Reads the numbers anew. A question that was under way is given up.
    public void gather() {
        ReportingPeriod wanted = ReportingPeriod.parse(period.get()).orElse(null);
        if (wanted == null) {
            questions.forget();
            gathering.set(false);
            report.set(null);
            problem.set(text("verb.no-period", period.get()));
            return;
        }
        gathering.set(true);
        String scope = unit.get();
        questions.submit(
                BackgroundTask.of(
                                text("task.gather", wanted.words()),
                                monitor ->
                                        new ReportDesk(features, store, clock.getZone())
                                                .fromTemplate(
                                                        wanted,
                                                        scope,
                                                        language,
                                                        Publishing.INTERNAL,
                                                        monitor))
                        .onSuccess(
                                gathered -> {
                                    problem.set(null);
                                    report.set(gathered);
                                })
                        .onFailure(
                                failure -> {
                                    report.set(null);
                                    problem.set(FailureWords.of(failure));
                                })
                        .onFinished(() -> gathering.set(false)));
    }

    /// Writes the report that is shown, in the templates that are kept.
    ///
    /// @param written called with the files
    /// @param failed called with what went wrong; nothing is half written then
    public void write(
            Set<ReportFormat> formats,
            Path folder,
            Map<String, String> kept,
            Consumer<List<Path>> written,
            Consumer<Throwable> failed) {
        Prepared shown = report.get();
        if (shown == null) {
            return;
        }
        ReportTemplates templates = TemplatesViewModel.kept(kept);
        tasks.submit(
                BackgroundTask.of(
                                text("task.write"),
                                monitor ->
                                        ReportWriting.of(
                                                        shown.content(),
                                                        shown.numbers()
                                                                .question()
                                                                .period()
                                                                .toString())
                                                .withRows(shown.numbers())
                                                .in(templates)
                                                .write(formats, folder, monitor))
                        .onSuccess(written)
                        .onFailure(failed));
    }
}

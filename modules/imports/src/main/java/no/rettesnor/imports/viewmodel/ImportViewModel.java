package no.rettesnor.imports.viewmodel;

import static no.rettesnor.imports.ImportTexts.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.imports.ImportField;
import no.rettesnor.imports.ImportTarget;
import no.rettesnor.imports.mapping.Mapping;
import no.rettesnor.imports.mapping.Preset;
import no.rettesnor.imports.mapping.TableLayout;
import no.rettesnor.imports.run.ImportPreview;
import no.rettesnor.imports.run.ImportSummary;
import no.rettesnor.imports.run.Presets;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.TaskExecutor;
import no.rettesnor.store.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Leads from a file to an import: what the file holds, which column and value mean what, how the
/// first rows will read, and what came of it.
public final class ImportViewModel {

    // Properties.

    private final ObservableList<ImportTarget> targets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ImportTarget> target = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Examined> examined =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<ColumnRow> columns = FXCollections.observableArrayList();
    private final ObservableList<ValueRow> values = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportSummary> summary =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper recognised = new ReadOnlyStringWrapper("");
    private final StringProperty source = new SimpleStringProperty("");
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    private final Store store;
    private final Supplier<List<ImportTarget>> offered;
    private final TaskExecutor tasks;
    private final Consumer<Throwable> problems;
    private final FixedValues fixedValues = new FixedValues(this::refreshMissing);
    private @Nullable MappingDraft draft;

    /// @param offered the targets with their choices as they are just now; asked again for each
    ///   file
    /// @param problems shows what went wrong
    public ImportViewModel(
            Store store,
            Supplier<List<ImportTarget>> offered,
            TaskExecutor tasks,
            Consumer<Throwable> problems) {
        this.store = store;
        this.offered = offered;
        this.tasks = tasks;
        this.problems = problems;
        refreshTargets();
    }

    /// The values that stand in where the file says nothing.
    public FixedValues fixedValues() {
        return fixedValues;
    }

    /// What can be imported into.
    public ObservableList<ImportTarget> targets() {
        return targets;
    }

    /// What is imported into.
    public ObjectProperty<@Nullable ImportTarget> targetProperty() {
        return target;
    }

    /// The file that was opened, and what it holds; null before one is.
    public ReadOnlyObjectProperty<@Nullable Examined> examinedProperty() {
        return examined.getReadOnlyProperty();
    }

    /// The file's columns, each with its field.
    public ObservableList<ColumnRow> columns() {
        return columns;
    }

    /// The values of the columns that hold choices, each with what it becomes.
    public ObservableList<ValueRow> values() {
        return values;
    }

    /// The first rows as they will become; null before they were asked for.
    public ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What came of the import; null before it has been done.
    public ReadOnlyObjectProperty<@Nullable ImportSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The required fields that no column goes into, parted by commas; empty when there are none.
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// The name of the preset that knew the file; empty when none did.
    public ReadOnlyStringProperty recognisedProperty() {
        return recognised.getReadOnlyProperty();
    }

    /// The name of the system that the file comes from.
    public StringProperty sourceProperty() {
        return source;
    }

    /// Whether every required field has its column.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready;
    }

    /// Whether something is being read or written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    // Commands.

    /// Opens a file and guesses what it holds, or uses the preset that knows it.
    public void open(Path file) {
        open(file, TableLayout.asFound());
    }

    /// Opens the file again with another sheet, header row, encoding or separator.
    public void relayout(TableLayout layout) {
        Examined now = examined.get();
        if (now != null) {
            open(now.file(), layout);
        }
    }

    private void open(Path file, TableLayout layout) {
        refreshTargets();
        ImportTarget into = target.get();
        if (into == null) {
            return;
        }
        run(
                BackgroundTask.of(
                                text("run.reading", String.valueOf(file.getFileName())),
                                monitor -> Examined.of(store, into, file, layout, monitor))
                        .onSuccess(this::show));
    }

    private void show(Examined found) {
        MappingDraft made = new MappingDraft(found);
        draft = made;
        summary.set(null);
        preview.set(null);
        recognised.set(found.preset().map(Preset::name).orElse(""));
        source.set(made.source());
        columns.setAll(made.columns());
        columns.forEach(
                column -> column.fieldProperty().addListener((any, old, now) -> choose(column)));
        fixedValues.replace(made.constants(), found.target().fields());
        examined.set(found);
        refreshValues();
    }

    private void choose(ColumnRow column) {
        if (draft != null) {
            draft.chosen(column);
            refreshValues();
        }
    }

    private void refreshValues() {
        MappingDraft now = draft;
        if (now != null) {
            values.setAll(now.values());
            refreshMissing();
        }
    }

    private void refreshMissing() {
        MappingDraft now = draft;
        if (now != null) {
            missing.set(now.missing(fixedValues.texts(), store.language()));
            ready.set(missing.get().isEmpty());
        }
    }

    /// Reads the first rows as they will become.
    public void refreshPreview() {
        Examined now = examined.get();
        Optional<Mapping> mapping = mapping();
        if (now != null && mapping.isPresent() && ready.get()) {
            run(
                    BackgroundTask.of(
                                    text("run.reading", now.fileName()),
                                    monitor ->
                                            now.preview(mapping.get(), store.language(), monitor))
                            .onSuccess(preview::set));
        }
    }

    /// Imports the file, once. What cannot be taken is written beside it.
    public void importAll() {
        Examined now = examined.get();
        Optional<Mapping> mapping = mapping();
        if (now == null || mapping.isEmpty() || summary.get() != null) {
            return;
        }
        Mapping decided = mapping.get();
        run(
                BackgroundTask.of(
                                text("run.importing", now.fileName()),
                                monitor -> now.takeIn(store, decided, monitor))
                        .onSuccess(summary::set));
    }

    /// Keeps what was decided under a name, for the next file of this kind.
    public void savePreset(String name) {
        Examined now = examined.get();
        Optional<Mapping> mapping = mapping();
        if (now != null && mapping.isPresent() && !name.isBlank()) {
            new Presets(store, now.target().key())
                    .save(new Preset(name.strip(), now.columnKeys(), mapping.get()));
            recognised.set(name.strip());
        }
    }

    /// What has been decided; empty before a file is open.
    public Optional<Mapping> mapping() {
        MappingDraft now = draft;
        return now == null
                ? Optional.empty()
                : Optional.of(
                        now.mapping(
                                source.get().strip(), List.copyOf(values), fixedValues.texts()));
    }

    /// The fields that a column may go into.
    public List<ImportField> fields() {
        Examined now = examined.get();
        return now == null ? List.of() : now.target().fields();
    }

    private void refreshTargets() {
        String kept = Optional.ofNullable(target.get()).map(ImportTarget::key).orElse("");
        List<ImportTarget> fresh = List.copyOf(offered.get());
        targets.setAll(fresh);
        target.set(
                fresh.stream()
                        .filter(each -> each.key().equals(kept))
                        .findFirst()
                        .or(() -> fresh.stream().findFirst())
                        .orElse(null));
    }

    private <T> void run(BackgroundTask<T> task) {
        busy.set(true);
        tasks.submit(task.onFailure(problems).onFinished(() -> busy.set(false)));
    }
}

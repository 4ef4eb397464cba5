package no.rettesnor.risk.viewmodel;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.AnalysisBeginning;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Subscription;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.RowSource;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The list of analyses: what it is filtered by, what is selected, and what is done with whole
/// analyses.
public final class AnalysisListViewModel {

    private final RiskDesk desk;
    private final RiskEdits edits;
    private final DirectoryViewModel names;
    private final ObjectProperty<FilterState> state = new SimpleObjectProperty<>(FilterState.EMPTY);
    private final ObjectProperty<List<AnalysisLine>> selection =
            new SimpleObjectProperty<>(List.of());
    private final LongProperty count = new SimpleLongProperty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private @Nullable Subscription subscription;

    public AnalysisListViewModel(RiskDesk desk, DirectoryViewModel names) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
        this.names = names;
    }

    // What the view shows

    public ObjectProperty<FilterState> stateProperty() {
        return state;
    }

    /// The selected lines; the view keeps it up to date.
    public ObjectProperty<List<AnalysisLine>> selectionProperty() {
        return selection;
    }

    /// How many lines the filter has; the view keeps it up to date.
    public LongProperty countProperty() {
        return count;
    }

    /// Grows each time the lines may have changed.
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// What it can be filtered by.
    public List<FilterField> fields() {
        return AnalysisFilter.fields(desk, names::now);
    }

    /// Whether only analyses are listed in which the register speaks against a risk.
    public boolean asksForContradictions() {
        return new AnalysisFilter(state.get()).asksForMismatches();
    }

    /// The named filters.
    public SavedViews views() {
        return new StoredViews(
                desk.store(),
                "risk.view",
                desk.edits(),
                desk.failures(),
                new StoredViews.Words(
                        name -> RiskTexts.text("page.view.saved", name),
                        name -> RiskTexts.text("page.view.removed", name),
                        RiskTexts.text("page.saving")));
    }

    /// The lines of the filter as it is now.
    public RowSource<AnalysisLine> lines() {
        AnalysisFilter filter = new AnalysisFilter(state.get());
        return order -> AnalysisRows.read(desk, filter, order);
    }

    /// What a new analysis can be rated on and follow up, read in the background.
    ///
    /// @param then called on the screen's thread
    public void choices(Consumer<Choices> then) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        RiskTexts.text("page.loading"),
                                        _ ->
                                                new Choices(
                                                        desk.scales().versions(),
                                                        desk.risks().analyses()))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    /// @param versions the scales in the store, by name, the newest first
    /// @param analyses the latest begun first
    public record Choices(List<ScaleVersion> versions, List<RiskAnalysis> analyses) {}

    // What the view does

    /// Begins an analysis.
    public void begin(NewAnalysis wanted, Consumer<RiskAnalysis> then) {
        AnalysisBeginning beginning = new AnalysisBeginning(desk.store());
        edits.make(() -> beginning.begin(wanted), then);
    }

    public void setStatus(RiskAnalysis analysis, AnalysisStatus next) {
        edits.make(() -> desk.risks().setStatus(analysis, next));
    }

    /// Takes an analysis away with all that is in it.
    public void remove(RiskAnalysis analysis, Runnable then) {
        edits.make(
                () -> {
                    desk.risks().remove(analysis);
                    return true;
                },
                _ -> then.run());
    }

    public void attach() {
        if (subscription == null) {
            Set<String> tables = new HashSet<>(RiskTables.RATED);
            tables.add("org_unit");
            subscription =
                    desk.store()
                            .changes()
                            .subscribe(tables, _ -> desk.screen().execute(this::changed));
            changed();
        }
    }

    public void detach() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}

package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Subscription;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.RowSource;
import no.rettesnor.uikit.table.Sort;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The list of the register: what it is filtered by, where its lines come from, what is selected.
public final class DeviationListViewModel {

    private static final Set<String> TABLES =
            Set.of("deviation", "action", "deviation_category", "deviation_type", "org_unit");

    private final Desk desk;
    private final FilterForm form;
    private final ObjectProperty<FilterState> state = new SimpleObjectProperty<>(FilterState.EMPTY);
    private final ObjectProperty<List<DeviationLine>> selection =
            new SimpleObjectProperty<>(List.of());
    private final LongProperty count = new SimpleLongProperty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable Subscription subscription;

    public DeviationListViewModel(Desk desk, NamesViewModel names) {
        this.desk = desk;
        this.form = new FilterForm(desk.language(), desk.clock(), names::names);
        count.addListener((observable, old, now) -> tellStatus());
        selection.addListener((observable, old, now) -> tellStatus());
        tellStatus();
    }

    // What the view shows

    /// What the list is filtered by.
    public ObjectProperty<FilterState> stateProperty() {
        return state;
    }

    /// The selected lines; the view keeps it up to date.
    public ObjectProperty<List<DeviationLine>> selectionProperty() {
        return selection;
    }

    /// How many lines the filter has; the view keeps it up to date.
    public LongProperty countProperty() {
        return count;
    }

    /// Grows each time the lines may have changed, so that the view asks for them again.
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// “124 avvik · 3 valgt”.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What it can be filtered by.
    public List<FilterField> fields() {
        return form.fields();
    }

    /// The named filters.
    public SavedViews views() {
        return new StoredViews(
                desk.store(),
                "deviations.view",
                desk.edits(),
                desk.failures(),
                new StoredViews.Words(
                        name -> DeviationTexts.text("list.view.saved", name),
                        name -> DeviationTexts.text("list.view.removed", name),
                        DeviationTexts.text("detail.saving")));
    }

    /// What the list is filtered by now, as the register understands it.
    public DeviationFilter filter() {
        return form.filter(state.get());
    }

    /// The lines of the filter as it is now.
    public RowSource<DeviationLine> lines() {
        DeviationFilter filter = filter();
        return order -> new DeviationRows(desk.deviations().list(), filter, sort(order));
    }

    /// The order that the table's header asks for.
    public static DeviationSort sort(List<Sort> order) {
        if (order.isEmpty()) {
            return DeviationSort.LATEST;
        }
        Sort first = order.getFirst();
        return new DeviationSort(DeviationSort.Column.valueOf(first.key()), !first.ascending());
    }

    // What the view does

    /// Shows only those; other chips go away.
    public void show(DeviationFilter filter) {
        state.set(form.state(filter));
    }

    /// Shows what a filter in its stored form means: that of figures (JSON), or that of the chips.
    public void open(String stored) {
        if (!stored.startsWith("{")) {
            state.set(FilterState.parse(stored));
            return;
        }
        try {
            show(FilterJson.read(stored));
        } catch (ProblemException unreadable) {
            desk.failures().accept(unreadable);
        }
    }

    /// Deletes those that have only been reported; the others stay.
    ///
    /// @param then called on the screen's thread with how many went, and why others did not
    public void delete(List<String> ids, Consumer<BulkOutcome> then) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"),
                                        monitor -> desk.deviations().delete(ids))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    public void attach() {
        if (subscription == null) {
            subscription =
                    desk.store()
                            .changes()
                            .subscribe(TABLES, changes -> desk.screen().execute(this::changed));
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

    private void tellStatus() {
        int chosen = selection.get().size();
        status.set(
                (chosen < 2
                                ? DeviationTexts.text("list.count", count.get())
                                : DeviationTexts.text("list.count_chosen", count.get(), chosen))
                        .in(desk.language()));
    }
}

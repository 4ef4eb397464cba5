package no.rettesnor.actions.viewmodel;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.StoredViews;
import no.rettesnor.store.Subscription;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.table.RowSource;
import no.rettesnor.uikit.table.Sort;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The list of all actions: what it is filtered by, where its lines come from, what is selected.
public final class ActionListViewModel {

    private final ActionDesk desk;
    private final ActionList list;
    private final ActionFilterForm form;
    private final Set<String> tables = new HashSet<>(Set.of(ActionTables.TABLE, "org_unit"));
    private final ObjectProperty<FilterState> state = new SimpleObjectProperty<>(FilterState.EMPTY);
    private final ObjectProperty<List<ActionLine>> selection =
            new SimpleObjectProperty<>(List.of());
    private final LongProperty count = new SimpleLongProperty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable Subscription subscription;

    public ActionListViewModel(
            ActionDesk desk,
            ActionList list,
            List<ActionSubjects> subjects,
            ActionNamesViewModel names) {
        this.desk = desk;
        this.list = list;
        this.form = new ActionFilterForm(desk.language(), desk.clock(), subjects, names::names);
        subjects.forEach(kind -> tables.addAll(kind.tables()));
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
    public ObjectProperty<List<ActionLine>> selectionProperty() {
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

    /// “124 tiltak · 3 valgt”.
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
                "actions.view",
                desk.edits(),
                desk.failures(),
                new StoredViews.Words(
                        name -> ActionTexts.text("list.view.saved", name),
                        name -> ActionTexts.text("list.view.removed", name),
                        ActionTexts.text("page.saving")));
    }

    /// What the list is filtered by now.
    public ActionFilter filter() {
        return form.filter(state.get());
    }

    /// The lines of the filter as it is now.
    public RowSource<ActionLine> lines() {
        ActionFilter filter = filter();
        return order -> new ActionLines(list.find(filter, sort(order)));
    }

    /// The order that the table's header asks for.
    public static ActionSort sort(List<Sort> order) {
        if (order.isEmpty()) {
            return ActionSort.URGENT;
        }
        Sort first = order.getFirst();
        return new ActionSort(ActionSort.Column.valueOf(first.key()), !first.ascending());
    }

    // What the view does

    /// Shows what the text form of the chips says.
    public void open(String chips) {
        state.set(FilterState.parse(chips));
    }

    public void attach() {
        if (subscription == null) {
            subscription =
                    desk.store()
                            .changes()
                            .subscribe(tables, changes -> desk.screen().execute(this::changed));
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
                                ? ActionTexts.text("list.count", count.get())
                                : ActionTexts.text("list.count_chosen", count.get(), chosen))
                        .in(desk.language()));
    }
}

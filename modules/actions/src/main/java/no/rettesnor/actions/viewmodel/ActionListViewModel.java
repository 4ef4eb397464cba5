package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.model.ActionFilter;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionSort;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.ActionSubjects;
import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.list.ListModel;
import no.rettesnor.uikit.list.ListSource;
import no.rettesnor.uikit.table.RowSource;
import no.rettesnor.uikit.table.Sort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The list of all actions: what it is filtered by, where its lines come from, what is selected.
public final class ActionListViewModel implements ListSource<ActionLine> {

    private final ActionDesk desk;
    private final ActionList list;
    private final ActionFilterForm form;
    private final ListModel<ActionLine> model;
    private final Following following;

    public ActionListViewModel(
            ActionDesk desk,
            ActionList list,
            List<ActionSubjects> subjects,
            ActionNamesViewModel names) {
        this.desk = desk;
        this.list = list;
        this.form = new ActionFilterForm(desk.language(), desk.clock(), subjects, names::names);
        this.model = new ListModel<>(desk.language(), ActionListViewModel::counted);
        Set<String> tables = new HashSet<>(Set.of(ActionTables.TABLE, "org_unit"));
        subjects.forEach(kind -> tables.addAll(kind.tables()));
        this.following =
                new Following(desk.store().changes(), desk.screen(), tables, model::changed);
    }

    /// “124 tiltak · 3 valgt”.
    private static Text counted(long lines, int chosen) {
        return chosen < 2
                ? ActionTexts.text("list.count", lines)
                : ActionTexts.text("list.count_chosen", lines, chosen);
    }

    // What the view shows

    @Override
    public ListModel<ActionLine> model() {
        return model;
    }

    @Override
    public List<FilterField> fields() {
        return form.fields();
    }

    @Override
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
        return form.filter(model.stateProperty().get());
    }

    @Override
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
        model.stateProperty().set(FilterState.parse(chips));
    }

    /// Follows the change feed from now on; the page asks for the lines itself when it comes.
    public void attach() {
        following.start();
    }

    public void detach() {
        following.stop();
    }
}

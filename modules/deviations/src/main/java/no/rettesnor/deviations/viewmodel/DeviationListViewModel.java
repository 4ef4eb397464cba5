package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.BulkOutcome;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.FilterJson;
import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.list.ListModel;
import no.rettesnor.uikit.list.ListSource;
import no.rettesnor.uikit.table.RowSource;
import no.rettesnor.uikit.table.Sort;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The list of the register: what it is filtered by, where its lines come from, what is selected.
public final class DeviationListViewModel implements ListSource<DeviationLine> {

    private static final Set<String> TABLES =
            Set.of("deviation", "action", "deviation_category", "deviation_type", "org_unit");

    private final Desk desk;
    private final FilterForm form;
    private final ListModel<DeviationLine> model;
    private final Following following;

    public DeviationListViewModel(Desk desk, NamesViewModel names) {
        this.desk = desk;
        this.form = new FilterForm(desk.language(), desk.clock(), names::names);
        this.model = new ListModel<>(desk.language(), DeviationListViewModel::counted);
        this.following =
                new Following(desk.store().changes(), desk.screen(), TABLES, model::changed);
    }

    /// “124 avvik · 3 valgt”.
    private static Text counted(long lines, int chosen) {
        return chosen < 2
                ? DeviationTexts.text("list.count", lines)
                : DeviationTexts.text("list.count_chosen", lines, chosen);
    }

    // What the view shows

    @Override
    public ListModel<DeviationLine> model() {
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
        return form.filter(model.stateProperty().get());
    }

    @Override
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
        model.stateProperty().set(form.state(filter));
    }

    /// Shows what a filter in its stored form means: that of figures (JSON), or that of the chips.
    public void open(String stored) {
        if (!stored.startsWith("{")) {
            model.stateProperty().set(FilterState.parse(stored));
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

    /// Follows the change feed from now on; the page asks for the lines itself when it comes.
    public void attach() {
        following.start();
    }

    public void detach() {
        following.stop();
    }
}

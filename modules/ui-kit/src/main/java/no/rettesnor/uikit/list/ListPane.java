package no.rettesnor.uikit.list;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The filter of a list above its table. It asks for the lines when it comes on screen, when the
/// filter changes, and when the model says that they may have changed.
///
/// @param <L> a line
public final class ListPane<L> extends BorderPane {

    private final Workplace workplace;
    private final ListSource<L> source;
    private final ListModel<L> model;
    private final FilterBar filters;
    private final PagedTable<L> table;
    private final NoLines noLines;
    private final ChangeListener<Number> changed = (_, _, _) -> table().refresh();
    private boolean redrawing;

    public ListPane(
            Workplace workplace, ListSource<L> source, PagedTable<L> table, NoLines noLines) {
        this.workplace = workplace;
        this.source = source;
        this.model = source.model();
        this.table = table;
        this.noLines = noLines;
        filters = new FilterBar(workplace, source.fields(), source.views());
        setTop(filters);
        BorderPane.setMargin(filters, new Insets(0, 0, 8, 0));
        setCenter(table);
        filters.stateProperty().bindBidirectional(model.stateProperty());
        model.stateProperty().addListener((_, _, _) -> filtered());
        model.countProperty().bind(table.countProperty());
        table.selectionProperty().addListener((_, _, now) -> model.selectionProperty().set(now));
    }

    /// The lines.
    public PagedTable<L> table() {
        return table;
    }

    /// What they are filtered by.
    public FilterBar filters() {
        return filters;
    }

    /// The pane comes on screen: shows the lines as they are now, where the user left them.
    public void attach() {
        tellNoLines();
        table.refresh(source.lines());
        model.versionProperty().addListener(changed);
    }

    /// The pane leaves the screen.
    public void detach() {
        model.versionProperty().removeListener(changed);
    }

    /// Draws the chips anew, since they say names that may have come, or changed, after they were
    /// drawn. What is filtered stays.
    public void redrawChips() {
        FilterState state = model.stateProperty().get();
        if (!state.isEmpty()) {
            redrawing = true;
            model.clear();
            model.stateProperty().set(state);
            redrawing = false;
        }
    }

    /// Shows what is selected in the inspector; nothing when nothing is.
    ///
    /// @param reference of a line
    /// @param title what the places one has been call it
    public void inspect(Function<? super L, Ref> reference, Function<? super L, String> title) {
        List<L> selected = model.selectionProperty().get();
        if (!selected.isEmpty()) {
            L line = selected.getFirst();
            workplace.navigation().visited(reference.apply(line), title.apply(line));
            workplace.navigation().inspect();
        }
    }

    /// What brings a page of this list back to where it is: the filter, then the selected line.
    ///
    /// @param reference of a line, as the page opens it
    public List<String> place(Function<? super L, Ref> reference) {
        List<String> place = new ArrayList<>();
        FilterState state = model.stateProperty().get();
        if (!state.isEmpty()) {
            place.add(state.toText());
        }
        List<L> selected = model.selectionProperty().get();
        if (selected.size() == 1) {
            place.add(reference.apply(selected.getFirst()).toString());
        }
        return place;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void filtered() {
        if (!redrawing) {
            tellNoLines();
            table.show(source.lines());
        }
    }

    private void tellNoLines() {
        table.emptyState(model.stateProperty().get().isEmpty() ? noLines.atAll().get() : noHits());
    }

    private Node noHits() {
        return new EmptyState(
                        workplace.language(), MaterialDesignF.FILTER_OUTLINE, noLines.filtered())
                .action(noLines.clearId(), noLines.clear(), model::clear);
    }
}

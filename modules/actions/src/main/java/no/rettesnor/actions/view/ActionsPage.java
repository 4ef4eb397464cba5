package no.rettesnor.actions.view;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.viewmodel.ActionListViewModel;
import no.rettesnor.actions.viewmodel.ActionNamesViewModel;
import no.rettesnor.actions.viewmodel.ActionsModel;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All actions in one list, whatever they belong to: filter, order, edit one or many, remind.
public final class ActionsPage implements View {

    /// The page's id in navigation and links.
    public static final String ID = "actions";

    private final Workplace workplace;
    private final Runnable trySample;
    private final ActionsModel model;
    private final ActionNamesViewModel names;
    private final ActionListViewModel list;
    private final ActionInspector inspector;
    private final FilterBar filters;
    private final PagedTable<ActionLine> table;
    private final BorderPane node = new BorderPane();
    private final List<Command> commands;
    private boolean redrawing;
    private final ChangeListener<Number> changed = (observable, old, now) -> refresh();

    /// @param trySample opens the sample municipality
    public ActionsPage(Workplace workplace, ActionsModel model, Runnable trySample) {
        this.workplace = workplace;
        this.trySample = trySample;
        this.model = model;
        names = model.names();
        list = model.list();
        inspector = new ActionInspector(workplace, names, model.single(), model.several());
        filters = new FilterBar(workplace, list.fields(), list.views());
        table =
                new PagedTable<>(
                        "actions-table",
                        workplace.say(ActionTexts.text("page.title")),
                        workplace,
                        ActionLine::id,
                        new ActionColumns(workplace, names).all());
        ActionCommands made =
                new ActionCommands(
                        workplace,
                        list,
                        model.several(),
                        model.export(),
                        model.reminders(),
                        filters,
                        table);
        commands = made.all();
        table.rowCommands(made.ofRows(this::inspect));
        table.onOpen(line -> inspect());
        node.setId("page-actions");
        node.getStyleClass().add("list-page");
        node.setTop(filters);
        BorderPane.setMargin(filters, new Insets(0, 0, 8, 0));
        node.setCenter(table);
        wire();
    }

    private void wire() {
        filters.stateProperty().bindBidirectional(list.stateProperty());
        list.stateProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (!redrawing) {
                                show();
                            }
                        });
        names.namesProperty().addListener((observable, old, now) -> redraw());
        list.countProperty().bind(table.countProperty());
        table.selectionProperty()
                .addListener(
                        (observable, old, now) -> {
                            list.selectionProperty().set(now);
                            inspector.select(now);
                        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        names.attach();
        model.single().attach();
        show();
        list.versionProperty().addListener(changed);
        list.attach();
    }

    @Override
    public void detach() {
        list.versionProperty().removeListener(changed);
        list.detach();
        model.single().detach();
        names.detach();
    }

    /// Opens `action:0198…`, or the text form of the chips.
    @Override
    public void open(String argument) {
        if (argument.startsWith(ImprovementAction.ENTITY + ":")) {
            String id = Ref.parse(argument).id();
            inspector.open(id);
            table.selectId(id);
        } else if (!argument.isEmpty()) {
            list.open(argument);
        }
    }

    @Override
    public List<String> place() {
        List<String> place = new ArrayList<>();
        FilterState state = list.stateProperty().get();
        if (!state.isEmpty()) {
            place.add(state.toText());
        }
        List<ActionLine> selected = table.selectionProperty().get();
        if (selected.size() == 1) {
            place.add(selected.getFirst().action().ref().toString());
        }
        return place;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Command> keys() {
        return table.keys();
    }

    @Override
    public ObservableValue<String> status() {
        return list.statusProperty();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    private void show() {
        boolean isFiltered = !list.stateProperty().get().isEmpty();
        table.emptyState(isFiltered ? noHits() : noActions());
        table.show(list.lines());
    }

    private void refresh() {
        table.refresh();
    }

    /// Chips and cells say names that may have come, or changed, after they were drawn.
    private void redraw() {
        FilterState state = list.stateProperty().get();
        if (!state.isEmpty()) {
            redrawing = true;
            list.stateProperty().set(FilterState.EMPTY);
            list.stateProperty().set(state);
            redrawing = false;
        }
        table.refresh();
    }

    private void inspect() {
        List<ActionLine> lines = table.selectionProperty().get();
        if (!lines.isEmpty()) {
            ActionLine line = lines.getFirst();
            workplace.navigation().visited(line.action().ref(), line.action().text());
            workplace.navigation().inspect();
        }
    }

    private Node noHits() {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignF.FILTER_OUTLINE,
                        ActionTexts.text("list.empty.filter"))
                .action(
                        "list-clear-filter",
                        ActionTexts.text("list.empty.clear"),
                        () -> list.stateProperty().set(FilterState.EMPTY));
    }

    private Node noActions() {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        ActionTexts.text("list.empty"))
                .link("list-sample", ActionTexts.text("list.empty.sample"), trySample);
    }
}

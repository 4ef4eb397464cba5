package no.rettesnor.actions.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

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
import no.rettesnor.uikit.list.ListInspector;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.list.NoLines;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Optional;

/// All actions in one list, whatever they belong to: filter, order, edit one or many, remind.
public final class ActionsPage implements View {

    /// The page's id in navigation and links.
    public static final String ID = "actions";

    private final Workplace workplace;
    private final ActionsModel model;
    private final ActionNamesViewModel names;
    private final ActionListViewModel list;
    private final ListInspector<ActionLine> inspector;
    private final ListPane<ActionLine> node;
    private final List<Command> commands;

    /// @param trySample opens the sample municipality
    public ActionsPage(Workplace workplace, ActionsModel model, Runnable trySample) {
        this.workplace = workplace;
        this.model = model;
        names = model.names();
        list = model.list();
        inspector = inspectorOf();
        PagedTable<ActionLine> table =
                new PagedTable<>(
                        "actions-table",
                        workplace.say(ActionTexts.text("page.title")),
                        workplace,
                        ActionLine::id,
                        new ActionColumns(workplace, names).all());
        node =
                new ListPane<>(
                        workplace,
                        list,
                        table,
                        new NoLines(
                                ActionTexts.text("list.empty.filter"),
                                "list-clear-filter",
                                ActionTexts.text("list.empty.clear"),
                                () -> noActions(trySample)));
        node.setId("page-actions");
        node.getStyleClass().add("list-page");
        ActionCommands made = new ActionCommands(workplace, model, node);
        commands = made.all();
        table.rowCommands(made.ofRows(this::inspect));
        table.onOpen(line -> inspect());
        table.selectionProperty().addListener((_, _, now) -> inspector.select(now));
        names.namesProperty()
                .addListener(
                        (_, _, _) -> {
                            node.redrawChips();
                            table.refresh();
                        });
    }

    private ListInspector<ActionLine> inspectorOf() {
        return new ListInspector<>(
                ActionLine::id,
                model.single()::open,
                model.several()::open,
                new ActionPane(workplace, names, model.single()).node(),
                new ActionBulkPane(workplace, names, model.several()).node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        names.attach();
        model.single().attach();
        node.attach();
        list.attach();
    }

    @Override
    public void detach() {
        list.detach();
        node.detach();
        model.single().detach();
        names.detach();
    }

    /// Opens `action:0198…`, or the text form of the chips.
    @Override
    public void open(String argument) {
        if (argument.startsWith(ImprovementAction.ENTITY + ":")) {
            String id = Ref.parse(argument).id();
            inspector.open(id);
            node.table().selectId(id);
        } else if (!argument.isEmpty()) {
            list.open(argument);
        }
    }

    @Override
    public List<String> place() {
        return node.place(line -> line.action().ref());
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
        return node.table().keys();
    }

    @Override
    public ObservableValue<String> status() {
        return list.model().statusProperty();
    }

    @Override
    public void focus() {
        node.requestFocus();
    }

    private void inspect() {
        node.inspect(line -> line.action().ref(), line -> line.action().text());
    }

    private Node noActions(Runnable trySample) {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        ActionTexts.text("list.empty"))
                .link("list-sample", ActionTexts.text("list.empty.sample"), trySample);
    }
}

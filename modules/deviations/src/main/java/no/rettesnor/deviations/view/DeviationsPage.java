package no.rettesnor.deviations.view;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationLine;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.BulkViewModel;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.Desk;
import no.rettesnor.deviations.viewmodel.DeviationListViewModel;
import no.rettesnor.deviations.viewmodel.NamesViewModel;
import no.rettesnor.deviations.viewmodel.OccurrenceLinking;
import no.rettesnor.kernel.Ref;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of the register with its filter above and the inspector beside it.
public final class DeviationsPage implements View {

    /// The page's id in navigation and links.
    public static final String ID = "deviations";

    private final Workplace workplace;
    private final Runnable trySample;
    private final NamesViewModel names;
    private final DeviationListViewModel list;
    private final CaseViewModel single;
    private final BulkViewModel several;
    private final CaseInspector inspector;
    private final FilterBar filters;
    private final PagedTable<DeviationLine> table;
    private final BorderPane node = new BorderPane();
    private final List<Command> commands;
    private boolean redrawing;
    private final ChangeListener<Number> changed = (observable, old, now) -> refresh();

    /// @param trySample opens the sample municipality
    public DeviationsPage(Workplace workplace, Desk desk, Runnable trySample) {
        this.trySample = trySample;
        this.workplace = workplace;
        names = new NamesViewModel(desk);
        list = new DeviationListViewModel(desk, names);
        single = new CaseViewModel(desk, names);
        several = new BulkViewModel(desk);
        RiskLinking risks = new RiskLinking(workplace, new OccurrenceLinking(desk, names));
        inspector = new CaseInspector(workplace, names, single, several, risks);
        filters = new FilterBar(workplace, list.fields(), list.views());
        table =
                new PagedTable<>(
                        "deviations-table",
                        workplace.say(DeviationTexts.text("page.deviations")),
                        workplace,
                        DeviationLine::id,
                        new DeviationColumns(workplace.language(), workplace.clock()).all());
        PageCommands made = new PageCommands(workplace, desk, names, list, filters, table, risks);
        commands = made.all();
        table.rowCommands(made.ofRows(this::inspect));
        table.onOpen(line -> inspect());
        node.setId("page-deviations");
        node.getStyleClass().add("list-page");
        node.setTop(filters);
        BorderPane.setMargin(filters, new Insets(0, 0, 8, 0));
        node.setCenter(table);
        node.setBottom(new BulkBar(workplace, several, inspector, made::linkToRisk));
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
        names.namesProperty().addListener((observable, old, now) -> redrawChips());
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
        single.attach();
        several.attach();
        show();
        list.versionProperty().addListener(changed);
        list.attach();
    }

    @Override
    public void detach() {
        list.versionProperty().removeListener(changed);
        list.detach();
        several.detach();
        single.detach();
        names.detach();
    }

    /// Opens `deviation:0198…`, or a filter: a figure's own or the text form of the chips.
    @Override
    public void open(String argument) {
        if (argument.startsWith(Deviation.ENTITY + ":")) {
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
        List<DeviationLine> selected = table.selectionProperty().get();
        if (selected.size() == 1) {
            place.add(new Ref(Deviation.ENTITY, selected.getFirst().id()).toString());
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
        table.emptyState(isFiltered ? noHits() : noDeviations());
        table.show(list.lines());
    }

    private void refresh() {
        table.refresh();
    }

    /// Chips say names that may have come, or changed, after they were drawn.
    private void redrawChips() {
        FilterState state = list.stateProperty().get();
        if (!state.isEmpty()) {
            redrawing = true;
            list.stateProperty().set(FilterState.EMPTY);
            list.stateProperty().set(state);
            redrawing = false;
        }
    }

    private void inspect() {
        List<DeviationLine> lines = table.selectionProperty().get();
        if (!lines.isEmpty()) {
            DeviationLine line = lines.getFirst();
            workplace
                    .navigation()
                    .visited(
                            new Ref(Deviation.ENTITY, line.id()),
                            line.number() + " " + line.title());
            workplace.navigation().inspect();
        }
    }

    private Node noHits() {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignF.FILTER_OUTLINE,
                        DeviationTexts.text("list.empty.filter"))
                .action(
                        "list-clear-filter",
                        DeviationTexts.text("list.empty.clear"),
                        () -> list.stateProperty().set(FilterState.EMPTY));
    }

    private Node noDeviations() {
        return new EmptyState(
                        workplace.language(),
                        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                        DeviationTexts.text("list.empty"))
                .action(
                        "list-import",
                        DeviationTexts.text("page.import_file"),
                        () -> workplace.navigation().open(PageCommands.IMPORT_PAGE, ID))
                .link("list-sample", DeviationTexts.text("list.empty.sample"), trySample);
    }
}

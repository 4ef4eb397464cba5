package no.rettesnor.deviations.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

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
import no.rettesnor.uikit.list.ListInspector;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.list.NoLines;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.table.PagedTable;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;
import java.util.Optional;

/// The list of the register with its filter above and the inspector beside it.
public final class DeviationsPage implements View {

    /// The page's id in navigation and links.
    public static final String ID = "deviations";

    private final Workplace workplace;
    private final NamesViewModel names;
    private final DeviationListViewModel list;
    private final CaseViewModel single;
    private final BulkViewModel several;
    private final ListInspector<DeviationLine> inspector;
    private final ListPane<DeviationLine> node;
    private final List<Command> commands;

    /// @param trySample opens the sample municipality
    public DeviationsPage(Workplace workplace, Desk desk, Runnable trySample) {
        this.workplace = workplace;
        names = new NamesViewModel(desk);
        list = new DeviationListViewModel(desk, names);
        single = new CaseViewModel(desk, names);
        several = new BulkViewModel(desk);
        RiskLinking risks = new RiskLinking(workplace, new OccurrenceLinking(desk, names));
        inspector = inspectorOf(risks);
        PagedTable<DeviationLine> table =
                new PagedTable<>(
                        "deviations-table",
                        workplace.say(DeviationTexts.text("page.deviations")),
                        workplace,
                        DeviationLine::id,
                        new DeviationColumns(workplace.language(), workplace.clock()).all());
        node =
                new ListPane<>(
                        workplace,
                        list,
                        table,
                        new NoLines(
                                DeviationTexts.text("list.empty.filter"),
                                "list-clear-filter",
                                DeviationTexts.text("list.empty.clear"),
                                () -> noDeviations(trySample)));
        node.setId("page-deviations");
        node.getStyleClass().add("list-page");
        PageCommands made = new PageCommands(workplace, desk, names, list, node, risks);
        commands = made.all();
        node.setBottom(new BulkBar(workplace, several, inspector, made::linkToRisk));
        table.rowCommands(made.ofRows(this::inspect));
        table.onOpen(line -> inspect());
        table.selectionProperty().addListener((_, _, now) -> inspector.select(now));
        names.namesProperty().addListener((_, _, _) -> node.redrawChips());
    }

    private ListInspector<DeviationLine> inspectorOf(RiskLinking risks) {
        Node severalPane = new BulkPane(workplace, names, several).node();
        severalPane.setId("inspector-several");
        return new ListInspector<>(
                DeviationLine::id,
                single::open,
                this::openSeveral,
                new CasePane(workplace, names, single, risks).node(),
                severalPane);
    }

    private void openSeveral(List<DeviationLine> lines) {
        if (lines.size() > 1) {
            several.open(lines.stream().map(DeviationLine::id).toList());
        }
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
        node.attach();
        list.attach();
    }

    @Override
    public void detach() {
        list.detach();
        node.detach();
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
            node.table().selectId(id);
        } else if (!argument.isEmpty()) {
            list.open(argument);
        }
    }

    @Override
    public List<String> place() {
        return node.place(DeviationsPage::reference);
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
        node.inspect(DeviationsPage::reference, line -> line.number() + " " + line.title());
    }

    private static Ref reference(DeviationLine line) {
        return new Ref(Deviation.ENTITY, line.id());
    }

    private Node noDeviations(Runnable trySample) {
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

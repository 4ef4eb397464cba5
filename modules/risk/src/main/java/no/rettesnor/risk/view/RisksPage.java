package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import no.rettesnor.feature.SafeguardSource;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.statistics.RisksFound;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisLine;
import no.rettesnor.risk.viewmodel.AnalysisListViewModel;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.DirectoryViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.risk.viewmodel.RiskDesk;
import no.rettesnor.risk.viewmodel.RiskFiles;
import no.rettesnor.risk.viewmodel.RiskListViewModel;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Crumb;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.list.ListPane;
import no.rettesnor.uikit.page.Deck;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of risk analyses: their list, or the one that is open.
public final class RisksPage implements View {

    /// The page's id in navigation and links.
    public static final String ID = "risks";

    /// What [#open] reads as the list itself, whatever was open.
    public static final String LIST = "list";

    private final Workplace workplace;
    private final DirectoryViewModel names;
    private final AnalysisListViewModel list;
    private final AnalysisViewModel model;
    private final RiskListViewModel risks;
    private final ListPane<AnalysisLine> listPane;
    private final ListPane<RisksFound.Line> allRisks;
    private final AnalysisPane analysisPane;
    private final RisksInspector inspector;
    private final RiskRooms rooms;
    private final List<Command> commands;
    private final Deck node;
    private final ReadOnlyObjectWrapper<Boolean> inAnalysis = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /// @param safeguards what barriers may rest on
    /// @param trySample opens the sample municipality
    public RisksPage(
            Workplace workplace,
            RiskDesk desk,
            List<SafeguardSource> safeguards,
            Runnable trySample) {
        this.workplace = workplace;
        names = new DirectoryViewModel(desk);
        list = new AnalysisListViewModel(desk, names);
        model = new AnalysisViewModel(desk);
        RisksCommands made =
                new RisksCommands(workplace, names, list, model, inAnalysis, this::opened);
        listPane = AnalysisList.pane(workplace, list, this::go, made::begin, trySample);
        listPane.table().rowCommands(made.ofRows(this::goToSelected));
        analysisPane = new AnalysisPane(workplace, model);
        inspector = new RisksInspector(new RiskSection.Context(workplace, desk, names, model));
        risks = new RiskListViewModel(desk, names);
        allRisks = RiskList.pane(workplace, risks);
        rooms = new RiskRooms(workplace, desk, safeguards, model, this::enter);
        commands = new ArrayList<>(made.all());
        commands.add(RisksCommands.allRisks(() -> showRisks("")));
        commands.addAll(rooms.commands(inAnalysis));
        commands.addAll(
                new RiskExportCommands(
                                workplace,
                                new RiskFiles(desk, safeguards),
                                list,
                                model,
                                inAnalysis::get)
                        .all());
        commands.addAll(new ScaleCommands(workplace, desk, list, model).all());
        node = new Deck(listPane, analysisPane, allRisks);
        node.setId("page-risks");
        node.getStyleClass().add("list-page");
        RiskStyles.dress(node);
        RiskStyles.dress(inspector);
        node.getChildren().addAll(rooms.nodes());
        showList();
        list.model().selectionProperty().addListener((_, _, now) -> follow(now));
        model.openProperty().addListener((_, _, now) -> drawn(now));
        model.riskProperty().addListener((_, _, _) -> tellStatus());
        list.model().statusProperty().addListener((_, _, _) -> tellStatus());
        risks.model().statusProperty().addListener((_, _, _) -> tellStatus());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        names.attach();
        model.attach();
        listPane.attach();
        list.attach();
        allRisks.attach();
        risks.attach();
    }

    @Override
    public void detach() {
        rooms.leave();
        list.detach();
        listPane.detach();
        risks.detach();
        allRisks.detach();
        model.detach();
        names.detach();
    }

    /// Opens `risk-analysis:0198…`, `risk:0198…`, the list, or a filter of it.
    @Override
    public void open(String argument) {
        if (argument.startsWith(RiskAnalysis.ENTITY + ":")) {
            opened(Ref.parse(argument).id(), null);
        } else if (argument.startsWith(Risk.ENTITY + ":")) {
            model.find(Ref.parse(argument).id(), this::opened);
        } else if (RiskListViewModel.opens(argument)) {
            showRisks(argument);
        } else if (argument.equals(LIST)) {
            showList();
        } else if (!argument.isEmpty()) {
            showList();
            list.model().stateProperty().set(FilterState.parse(argument));
        }
    }

    @Override
    public List<String> place() {
        OpenAnalysis open = model.openProperty().get();
        if (inAnalysis.get() && open != null) {
            RatedRisk risk = model.riskProperty().get();
            return List.of(
                    risk == null
                            ? new Ref(RiskAnalysis.ENTITY, open.analysis().id()).toString()
                            : new Ref(Risk.ENTITY, risk.risk().id()).toString());
        }
        if (allRisks.isVisible()) {
            return List.of(risks.argument());
        }
        FilterState state = list.model().stateProperty().get();
        return state.isEmpty() ? List.of() : List.of(state.toText());
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public List<Command> keys() {
        List<Command> keys = new ArrayList<>(listPane.table().keys());
        keys.addAll(MatrixKeyNames.all());
        return keys;
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<List<Crumb>> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        if (inAnalysis.get()) {
            analysisPane.focusMatrix();
        } else {
            (allRisks.isVisible() ? allRisks : listPane).requestFocus();
        }
    }

    private void goToSelected() {
        list.model().selectionProperty().get().stream()
                .findFirst()
                .ifPresent(line -> go(line.analysis()));
    }

    /// Through the window, so that Back comes here again.
    private void go(RiskAnalysis analysis) {
        opened(analysis.id(), null);
        workplace
                .navigation()
                .visited(new Ref(RiskAnalysis.ENTITY, analysis.id()), analysis.title());
        // Who looks for contradictions is led on to the risks they are about.
        model.matrix().onlyContradictedProperty().set(list.asksForContradictions());
        analysisPane.focusMatrix();
    }

    private void opened(String analysisId, @Nullable String riskId) {
        inAnalysis.set(true);
        model.open(analysisId);
        model.select(riskId);
        node.show(analysisPane);
        drawn(model.openProperty().get());
    }

    private void enter(Node room, Text name) {
        inAnalysis.set(true);
        node.show(room);
        OpenAnalysis now = model.openProperty().get();
        if (now != null) {
            crumbs.set(
                    List.of(
                            new Crumb(workplace.say(RiskTexts.text("page.all")), this::showList),
                            new Crumb(now.analysis().title(), this::backToMatrix),
                            new Crumb(workplace.say(name), null)));
        }
    }

    private void backToMatrix() {
        rooms.leave();
        node.show(analysisPane);
        drawn(model.openProperty().get());
        analysisPane.focusMatrix();
    }

    private void showList() {
        rooms.leave();
        inAnalysis.set(false);
        model.select(null);
        node.show(listPane);
        follow(list.model().selectionProperty().get());
        drawn(model.openProperty().get());
    }

    private void showRisks(String argument) {
        showList();
        risks.open(argument);
        node.show(allRisks);
        drawn(model.openProperty().get());
    }

    private List<Crumb> under(String name) {
        return List.of(
                new Crumb(workplace.say(RiskTexts.text("page.all")), this::showList),
                new Crumb(name, null));
    }

    private void follow(List<AnalysisLine> selected) {
        if (!inAnalysis.get()) {
            model.open(selected.size() == 1 ? selected.getFirst().id() : null);
        }
    }

    private void drawn(@Nullable OpenAnalysis now) {
        if (rooms.nodes().stream().anyMatch(Node::isVisible)) {
            return;
        }
        if (allRisks.isVisible()) {
            crumbs.set(under(workplace.say(RiskTexts.text("list.all"))));
        } else {
            crumbs.set(inAnalysis.get() && now != null ? under(now.analysis().title()) : List.of());
        }
        tellStatus();
    }

    private void tellStatus() {
        OpenAnalysis now = model.openProperty().get();
        status.set(
                inAnalysis.get() && now != null
                        ? workplace.say(RiskTexts.text("page.count.risks", now.risks().size()))
                        : (allRisks.isVisible() ? risks.model() : list.model())
                                .statusProperty()
                                .get());
    }
}

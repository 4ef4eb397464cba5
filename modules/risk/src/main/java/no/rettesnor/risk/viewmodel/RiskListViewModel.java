package no.rettesnor.risk.viewmodel;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.value.ObservableValue;

import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.Text;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.risk.model.Acceptance;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.statistics.RiskFilter;
import no.rettesnor.risk.statistics.RisksFound;
import no.rettesnor.risk.statistics.RowsAsked;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.list.ListModel;
import no.rettesnor.uikit.list.ListSource;
import no.rettesnor.uikit.table.RowSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All risks of all analyses that are not ended, in one list: what it is filtered by, and when it
/// may have changed.
public final class RiskListViewModel implements ListSource<RisksFound.Line> {

    /// As many steps as a scale can have.
    private static final int LARGEST = 6;

    private final RiskDesk desk;
    private final DirectoryViewModel names;
    private final Following following;
    private final ListModel<RisksFound.Line> model;

    public RiskListViewModel(RiskDesk desk, DirectoryViewModel names) {
        this.desk = desk;
        this.names = names;
        this.model =
                new ListModel<>(desk.language(), (lines, _) -> text("page.count.risks", lines));
        Set<String> tables = new HashSet<>(RiskTables.RATED);
        tables.addAll(RiskTables.HELD_AGAINST);
        tables.addAll(Set.of("org_unit", "action"));
        desk.registers().forEach(register -> tables.addAll(register.tables()));
        following = new Following(desk.store().changes(), desk.screen(), tables, model::changed);
    }

    @Override
    public ListModel<RisksFound.Line> model() {
        return model;
    }

    /// What opens the page with the filter as it is now.
    public String argument() {
        return new RiskFilter(model.stateProperty().get()).text();
    }

    /// Whether that opens the list.
    public static boolean opens(String argument) {
        return argument.startsWith(RiskFilter.PREFIX);
    }

    /// Shows what that asks for.
    public void open(String argument) {
        model.stateProperty().set(RiskFilter.parse(argument).state());
    }

    @Override
    public RowSource<RisksFound.Line> lines() {
        RiskFilter filter = new RiskFilter(model.stateProperty().get());
        return order ->
                RiskLines.of(
                        RisksFound.read(desk.store(), desk.registers(), filter),
                        order,
                        desk.language());
    }

    @Override
    public SavedViews views() {
        return new StoredViews(
                desk.store(),
                "risk.list",
                desk.edits(),
                desk.failures(),
                new StoredViews.Words(
                        name -> text("page.view.saved", name),
                        name -> text("page.view.removed", name),
                        text("page.saving")));
    }

    /// What the chips call units; changes on the screen's thread.
    public ObservableValue<Directory> directory() {
        return names.nowProperty();
    }

    @Override
    public List<FilterField> fields() {
        return List.of(
                AnalysisFilter.unit(names::now, desk.language()),
                FilterField.choice(RowsAsked.BAND, text("list.band"), this::bands),
                FilterField.choice(RowsAsked.REGISTER, text("list.register"), this::register),
                FilterField.choice(RowsAsked.ACTIONS, text("list.actions"), this::actions),
                FilterField.choice(RowsAsked.CELL, text("list.cell"), this::cells),
                FilterField.choice(RowsAsked.SCALE, text("matrix.scale"), this::scales),
                FilterField.period(RowsAsked.UNTIL, text("analysis.until")));
    }

    private List<FilterOption> bands() {
        List<FilterOption> options = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Acceptance acceptance : Acceptance.values()) {
                options.add(
                        option(
                                stage.name() + "-" + acceptance.name(),
                                text("figure.bands.column", stage.label(), acceptance.label())));
            }
            options.add(
                    option(
                            stage.name() + "-" + RowsAsked.UNRATED,
                            text("figure.bands.unrated", stage.label())));
        }
        return options;
    }

    private List<FilterOption> register() {
        return Arrays.stream(RiskFilter.Register.values())
                .map(each -> option(each.name(), text("list.register." + each.name())))
                .toList();
    }

    private List<FilterOption> actions() {
        return Arrays.stream(RiskFilter.Actions.values())
                .map(each -> option(each.name(), text("list.actions." + each.name())))
                .toList();
    }

    private List<FilterOption> cells() {
        List<FilterOption> options = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (int likelihood = LARGEST; likelihood >= 1; likelihood--) {
                for (int consequence = 1; consequence <= LARGEST; consequence++) {
                    options.add(
                            option(
                                    stage.name() + "-" + likelihood + "-" + consequence,
                                    text("list.in", stage.label(), likelihood, consequence)));
                }
            }
        }
        return options;
    }

    private List<FilterOption> scales() {
        return desk.scales().versions().stream().map(this::scale).toList();
    }

    private FilterOption scale(ScaleVersion each) {
        return new FilterOption(
                each.id(), text("list.scale", each.name(), each.version()).in(desk.language()));
    }

    private FilterOption option(String id, Text label) {
        return new FilterOption(id, label.in(desk.language()));
    }

    public void attach() {
        following.start();
    }

    public void detach() {
        following.stop();
    }
}

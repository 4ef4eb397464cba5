package no.rettesnor.risk.viewmodel;

import javafx.beans.value.ObservableValue;

import no.rettesnor.feature.StoredViews;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.risk.model.AnalysisStatus;
import no.rettesnor.risk.model.NewAnalysis;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.store.AnalysisBeginning;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.SavedViews;
import no.rettesnor.uikit.list.ListModel;
import no.rettesnor.uikit.list.ListSource;
import no.rettesnor.uikit.table.RowSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The list of analyses: what it is filtered by, what is selected, and what is done with whole
/// analyses.
public final class AnalysisListViewModel implements ListSource<AnalysisLine> {

    private final RiskDesk desk;
    private final RiskEdits edits;
    private final DirectoryViewModel names;
    private final ListModel<AnalysisLine> model;
    private final Following following;

    public AnalysisListViewModel(RiskDesk desk, DirectoryViewModel names) {
        this.desk = desk;
        this.edits = new RiskEdits(desk);
        this.names = names;
        this.model =
                new ListModel<>(desk.language(), (lines, _) -> RiskTexts.text("page.count", lines));
        Set<String> tables = new HashSet<>(RiskTables.RATED);
        tables.add("org_unit");
        this.following =
                new Following(desk.store().changes(), desk.screen(), tables, model::changed);
    }

    // What the view shows

    @Override
    public ListModel<AnalysisLine> model() {
        return model;
    }

    /// What the chips call units; changes on the screen's thread.
    public ObservableValue<Directory> directory() {
        return names.nowProperty();
    }

    @Override
    public List<FilterField> fields() {
        return AnalysisFilter.fields(desk, names::now);
    }

    /// Whether only analyses are listed in which the register speaks against a risk.
    public boolean asksForContradictions() {
        return new AnalysisFilter(model.stateProperty().get()).asksForMismatches();
    }

    @Override
    public SavedViews views() {
        return new StoredViews(
                desk.store(),
                "risk.view",
                desk.edits(),
                desk.failures(),
                new StoredViews.Words(
                        name -> RiskTexts.text("page.view.saved", name),
                        name -> RiskTexts.text("page.view.removed", name),
                        RiskTexts.text("page.saving")));
    }

    @Override
    public RowSource<AnalysisLine> lines() {
        AnalysisFilter filter = new AnalysisFilter(model.stateProperty().get());
        return order -> AnalysisRows.read(desk, filter, order);
    }

    /// What a new analysis can be rated on and follow up, read in the background.
    ///
    /// @param then called on the screen's thread
    public void choices(Consumer<Choices> then) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        RiskTexts.text("page.loading"),
                                        _ ->
                                                new Choices(
                                                        desk.scales().versions(),
                                                        desk.risks().analyses()))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    /// @param versions the scales in the store, by name, the newest first
    /// @param analyses the latest begun first
    public record Choices(List<ScaleVersion> versions, List<RiskAnalysis> analyses) {}

    // What the view does

    /// Begins an analysis.
    public void begin(NewAnalysis wanted, Consumer<RiskAnalysis> then) {
        AnalysisBeginning beginning = new AnalysisBeginning(desk.store());
        edits.make(() -> beginning.begin(wanted), then);
    }

    public void setStatus(RiskAnalysis analysis, AnalysisStatus next) {
        edits.make(() -> desk.risks().setStatus(analysis, next));
    }

    /// Takes an analysis away with all that is in it.
    public void remove(RiskAnalysis analysis, Runnable then) {
        edits.make(
                () -> {
                    desk.risks().remove(analysis);
                    return true;
                },
                _ -> then.run());
    }

    /// Follows the change feed from now on; the page asks for the lines itself when it comes.
    public void attach() {
        following.start();
    }

    public void detach() {
        following.stop();
    }
}

package no.rettesnor.risk.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.actions.viewmodel.SubjectActions;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Ref;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.store.RiskTables;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.store.Following;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// The analysis that is open, with the risk that is selected in it. It shows what the store says,
/// and asks again whenever the change feed tells of something that may concern it.
public final class AnalysisViewModel {

    private final RiskDesk desk;
    private final LatestOnly questions;
    private final MatrixViewModel matrix;
    private final AnalysisEdits edits;
    private final AnalysisFields fields;
    private final RiskFields riskFields;
    private final RiskHistoryViewModel history;
    private final SubjectActions actions;
    private final Contradictions contradictions;
    private final ReadOnlyObjectWrapper<@Nullable OpenAnalysis> open =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RatedRisk> risk = new ReadOnlyObjectWrapper<>();
    private @Nullable String id;
    private @Nullable String riskId;
    private final Following following;

    public AnalysisViewModel(RiskDesk desk) {
        this.desk = desk;
        this.questions = new LatestOnly(desk.tasks());
        this.edits = new AnalysisEdits(desk, () -> id);
        this.matrix = new MatrixViewModel();
        this.fields = new AnalysisFields(desk, () -> id);
        this.riskFields = new RiskFields(desk, () -> risk.get());
        this.history = new RiskHistoryViewModel(desk);
        this.actions = new SubjectActions(desk.actions());
        this.following =
                new Following(
                        desk.store().changes(), desk.screen(), RiskTables.RATED, this::changed);
        this.contradictions = new Contradictions(desk, matrix.contradictedProperty()::set);
    }

    // What the view shows

    /// The analysis as it is stored; null while none is open, and when it has been taken away.
    public ReadOnlyObjectProperty<@Nullable OpenAnalysis> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The selected risk as it is stored; null while none is.
    public ReadOnlyObjectProperty<@Nullable RatedRisk> riskProperty() {
        return risk.getReadOnlyProperty();
    }

    /// What the matrix shows of it.
    public MatrixViewModel matrix() {
        return matrix;
    }

    /// What can be done with it.
    public AnalysisEdits edits() {
        return edits;
    }

    /// What is said of the analysis, as stored and as edited.
    public AnalysisFields fields() {
        return fields;
    }

    /// What is said of the selected risk, as stored and as edited.
    public RiskFields riskFields() {
        return riskFields;
    }

    /// Who changed what about the selected risk.
    public RiskHistoryViewModel history() {
        return history;
    }

    /// What is done about the selected risk.
    public SubjectActions actions() {
        return actions;
    }

    /// Whether what is in it may be changed.
    public boolean isEditable() {
        OpenAnalysis now = open.get();
        return now != null && now.analysis().isOpen();
    }

    // What the view does

    /// Shows another analysis; null for none. What was typed in the one before is stored.
    public void open(@Nullable String other) {
        if (!Objects.equals(id, other)) {
            commit();
            id = other;
            riskId = null;
            matrix.forget();
            load();
        }
    }

    /// Finds the analysis that a risk is in; hears nothing when the risk is gone.
    ///
    /// @param found takes the analysis' id and the risk's
    public void find(String wanted, BiConsumer<String, String> found) {
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        RiskTexts.text("page.loading"),
                                        _ -> desk.risks().risk(wanted))
                                .onSuccess(
                                        rated ->
                                                rated.ifPresent(
                                                        it ->
                                                                found.accept(
                                                                        it.risk().analysisId(),
                                                                        wanted)))
                                .onFailure(desk.failures()));
    }

    /// Selects a risk of it; null for none.
    public void select(@Nullable String other) {
        if (!Objects.equals(riskId, other)) {
            riskFields.commit();
            riskId = other;
            matrix.selectedProperty().set(other);
            showRisk();
        }
    }

    /// Stores what is typed and not yet stored.
    public void commit() {
        fields.commit();
        riskFields.commit();
        actions.commit();
    }

    /// Follows the change feed from now on.
    public void attach() {
        actions.attach();
        contradictions.attach();
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        commit();
        actions.detach();
        following.stop();
        contradictions.detach();
    }

    // How it is kept up to date

    private void changed() {
        if (id != null) {
            load();
        }
    }

    private void load() {
        String wanted = id;
        if (wanted == null) {
            questions.forget();
            show(null);
            return;
        }
        questions.submit(
                BackgroundTask.of(
                                RiskTexts.text("page.loading"),
                                _ -> OpenAnalysis.read(desk, wanted))
                        .onSuccess(found -> show(found.orElse(null)))
                        .onFailure(desk.failures()));
    }

    private void show(@Nullable OpenAnalysis now) {
        OpenAnalysis before = open.get();
        open.set(now);
        matrix.show(now);
        contradictions.ask(now == null ? null : now.analysis().id());
        if (now != null) {
            fields.load(now, before == null || !before.analysis().id().equals(now.analysis().id()));
        }
        showRisk();
    }

    private void showRisk() {
        OpenAnalysis now = open.get();
        RatedRisk before = risk.get();
        RatedRisk found = now == null ? null : now.risk(riskId).orElse(null);
        // The fields store what is left in them into the risk that is still set.
        if (found != null) {
            boolean isOther = before == null || !before.risk().id().equals(found.risk().id());
            risk.set(found);
            riskFields.load(found.risk(), isOther);
            actions.open(new Ref(Risk.ENTITY, found.risk().id()));
            history.show(found, now.version());
        } else {
            risk.set(null);
            actions.open(null);
            history.show(null, null);
        }
    }

    /// The risks that the table lists: those of the cell that was asked for, otherwise all.
    public List<RatedRisk> listed() {
        return matrix.listed();
    }
}

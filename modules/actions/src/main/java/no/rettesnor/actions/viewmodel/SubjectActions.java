package no.rettesnor.actions.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Ref;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.form.Edits;
import no.rettesnor.uikit.form.KeptEntries;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The actions of one thing, open for editing in another feature's inspector. It shows what the
/// store says, and asks again whenever actions change.
public final class SubjectActions {

    private final ActionDesk desk;
    private final Edits edits;
    private final LatestOnly questions;
    private final ObservableList<ActionViewModel> actions = FXCollections.observableArrayList();
    private final KeptEntries<ActionViewModel, ImprovementAction> kept;
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Ref subject;
    private final Following following;

    public SubjectActions(ActionDesk desk) {
        this.desk = desk;
        this.edits = desk.editing();
        this.questions = new LatestOnly(desk.tasks());
        this.kept =
                new KeptEntries<>(
                        (shown, action) -> shown.id().equals(action.id()),
                        ActionViewModel::load,
                        action -> new ActionViewModel(action, edits, desk));
        this.following =
                new Following(
                        desk.store().changes(),
                        desk.screen(),
                        Set.of(ActionTables.TABLE),
                        this::load);
    }

    /// In the order they were added. Entries stay the same while the view edits in them.
    public ObservableList<ActionViewModel> actions() {
        return actions;
    }

    /// What stood in the way of the last addition or removal.
    public ReadOnlyObjectProperty<List<FieldProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Shows those of something else; null for none. What was typed before is stored.
    public void open(@Nullable Ref other) {
        if (!Objects.equals(subject, other)) {
            commit();
            subject = other;
            problems.set(List.of());
            load();
        }
    }

    /// Follows the change feed from now on.
    public void attach() {
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        commit();
        following.stop();
    }

    /// Stores what is typed and not yet stored.
    public void commit() {
        actions.forEach(ActionViewModel::commit);
    }

    /// Adds an action that is planned.
    public void add(String words) {
        Ref to = subject;
        if (to != null) {
            make(() -> desk.actions().add(to, words));
        }
    }

    public void remove(ActionViewModel action) {
        make(() -> desk.actions().remove(action.stored()));
    }

    private void make(Supplier<Outcome<?>> edit) {
        edits.make(edit, problems::set);
    }

    private void load() {
        Ref wanted = subject;
        if (wanted == null) {
            questions.forget();
            actions.clear();
            return;
        }
        questions.submit(
                BackgroundTask.of(
                                ActionTexts.text("page.loading"),
                                monitor -> desk.actions().of(wanted))
                        .onSuccess(found -> kept.update(actions, found))
                        .onFailure(desk.failures()));
    }
}

package no.rettesnor.actions.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.organisation.directory.Directory;
import no.rettesnor.organisation.model.UnitTree;
import no.rettesnor.store.Following;

import java.util.List;

/// Keeps the names of units, people and owners up to date for everything the page shows.
public final class ActionNamesViewModel {

    private final ActionDesk desk;
    private final ActionList list;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<ActionNames> names;
    private final Following following;

    public ActionNamesViewModel(ActionDesk desk, ActionList list) {
        this.desk = desk;
        this.list = list;
        this.questions = new LatestOnly(desk.tasks());
        this.names =
                new ReadOnlyObjectWrapper<>(
                        new ActionNames(
                                new Directory(UnitTree.of(List.of(), desk.language()), List.of()),
                                List.of()));
        this.following =
                new Following(desk.store().changes(), desk.screen(), Directory.TABLES, this::load);
    }

    /// The names now; changes on the screen's thread.
    public ReadOnlyObjectProperty<ActionNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    public ActionNames names() {
        return names.get();
    }

    /// Units and people alone.
    public ObservableValue<Directory> directory() {
        return names.map(ActionNames::directory);
    }

    /// Reads the names, and again whenever they change.
    public void attach() {
        if (following.start()) {
            load();
        }
    }

    public void detach() {
        following.stop();
    }

    private void load() {
        questions.submit(
                BackgroundTask.of(
                                ActionTexts.text("page.loading"),
                                monitor ->
                                        new ActionNames(
                                                Directory.read(desk.store(), desk.today()),
                                                list.owners()))
                        .onSuccess(names::set)
                        .onFailure(desk.failures()));
    }
}

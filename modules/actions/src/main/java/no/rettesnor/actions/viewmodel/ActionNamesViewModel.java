package no.rettesnor.actions.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.feature.FollowedValue;
import no.rettesnor.organisation.directory.Directory;

import java.util.List;

/// Keeps the names of units, people and owners up to date for everything the page shows.
public final class ActionNamesViewModel {

    private final FollowedValue<ActionNames> names;

    public ActionNamesViewModel(ActionDesk desk, ActionList list) {
        names =
                new FollowedValue<>(
                        desk.store(),
                        desk.tasks(),
                        desk.screen(),
                        desk.failures(),
                        new FollowedValue.Reading<>(
                                Directory.TABLES,
                                ActionTexts.text("page.loading"),
                                () ->
                                        new ActionNames(
                                                Directory.read(desk.store(), desk.today()),
                                                list.owners()),
                                new ActionNames(Directory.none(desk.language()), List.of())));
    }

    /// The names now; changes on the screen's thread.
    public ReadOnlyObjectProperty<ActionNames> namesProperty() {
        return names.property();
    }

    public ActionNames names() {
        return names.now();
    }

    /// Units and people alone.
    public ObservableValue<Directory> directory() {
        return names.property().map(ActionNames::directory);
    }

    /// Reads the names, and again whenever they change.
    public void attach() {
        names.attach();
    }

    public void detach() {
        names.detach();
    }
}

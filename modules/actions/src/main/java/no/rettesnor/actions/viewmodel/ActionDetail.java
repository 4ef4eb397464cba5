package no.rettesnor.actions.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.store.ActionList;
import no.rettesnor.actions.store.ActionTables;
import no.rettesnor.feature.RowHistory;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.store.Following;
import no.rettesnor.uikit.page.HistoryLine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// One action of the list, open for editing. It shows what the store says, and asks again whenever
/// actions change.
public final class ActionDetail {

    private final ActionDesk desk;
    private final ActionList list;
    private final ActionNamesViewModel names;
    private final LatestOnly questions;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable String id;
    private final Following following;

    /// What is shown.
    ///
    /// @param line the action as it is stored, with what it belongs to
    /// @param action its fields; the same for as long as the same action is shown
    /// @param history the latest step first
    public record Shown(ActionLine line, ActionViewModel action, List<HistoryLine> history) {
        public Shown {
            history = List.copyOf(history);
        }
    }

    private record Read(@Nullable ActionLine line, List<HistoryLine> history) {}

    public ActionDetail(ActionDesk desk, ActionList list, ActionNamesViewModel names) {
        this.desk = desk;
        this.list = list;
        this.names = names;
        this.questions = new LatestOnly(desk.tasks());
        this.following =
                new Following(
                        desk.store().changes(),
                        desk.screen(),
                        Set.of(ActionTables.TABLE),
                        this::load);
    }

    /// The action that is open; null while none is, and when it has been taken away.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows another; null for none. What was typed in the one before is stored.
    public void open(@Nullable String other) {
        if (!Objects.equals(id, other)) {
            commit();
            id = other;
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
        Shown now = shown.get();
        if (now != null) {
            now.action().commit();
        }
    }

    private void load() {
        String wanted = id;
        if (wanted == null) {
            questions.forget();
            shown.set(null);
            return;
        }
        ActionNames called = names.names();
        questions.submit(
                BackgroundTask.of(ActionTexts.text("page.loading"), monitor -> read(wanted, called))
                        .onSuccess(this::show)
                        .onFailure(desk.failures()));
    }

    private Read read(String wanted, ActionNames called) {
        ActionLine line = list.line(wanted);
        return line == null
                ? new Read(null, List.of())
                : new Read(
                        line,
                        new RowHistory(
                                        desk.store(),
                                        desk.clock(),
                                        new ActionHistoryWords(desk, called.directory()))
                                .of(List.of(line.action().ref())));
    }

    private void show(Read read) {
        ActionLine line = read.line();
        if (line == null) {
            shown.set(null);
            return;
        }
        Shown before = shown.get();
        ActionViewModel action;
        if (before != null && before.action().id().equals(line.id())) {
            action = before.action();
            action.load(line.action());
        } else {
            action = new ActionViewModel(line.action(), desk.editing(), desk);
        }
        shown.set(new Shown(line, action, read.history()));
    }
}

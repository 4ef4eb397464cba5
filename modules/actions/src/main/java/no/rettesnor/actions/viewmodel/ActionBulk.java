package no.rettesnor.actions.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ActionLine;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ActionTexts;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.form.Common;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Several actions, each choice given to all of them as one step to undo.
public final class ActionBulk {

    private final ActionDesk desk;
    private final ReadOnlyObjectWrapper<List<ActionLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    public ActionBulk(ActionDesk desk) {
        this.desk = desk;
    }

    /// Those that are chosen.
    public ReadOnlyObjectProperty<List<ActionLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What they hold in that field.
    public <T extends @Nullable Object> Common<T> common(Function<ImprovementAction, T> field) {
        return Common.of(lines.get(), line -> field.apply(line.action()));
    }

    /// The unit that answers for all of them; null when there are several.
    public @Nullable String unit() {
        return Common.of(lines.get(), ActionLine::unitId).value();
    }

    /// Shows those. The table reads its lines again after a change, and hands them over anew.
    public void open(List<ActionLine> chosen) {
        lines.set(List.copyOf(chosen));
    }

    public void setOwner(String owner) {
        change(ActionTexts.text("step.many.owner", size()), action -> action.owner(owner));
    }

    public void setDue(LocalDate due) {
        change(ActionTexts.text("step.many.due", size()), action -> action.due(due));
    }

    public void setStatus(ActionStatus status) {
        LocalDate today = desk.today();
        change(
                ActionTexts.text("step.many.status", size(), status.label()),
                action -> action.status(status, today));
    }

    public void setLevel(ControlLevel level) {
        change(ActionTexts.text("step.many.level", size()), action -> action.level(level));
    }

    /// Takes all of them away.
    ///
    /// @param then called on the screen's thread with how many went
    public void remove(Consumer<Integer> then) {
        List<String> ids = ids();
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        ActionTexts.text("page.saving"),
                                        monitor -> desk.actions().removeAll(ids))
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    private void change(Text words, Consumer<ActionBuilder> edit) {
        List<String> ids = ids();
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        ActionTexts.text("page.saving"),
                                        monitor -> desk.actions().changeAll(ids, words, edit))
                                .onFailure(desk.failures()));
    }

    private int size() {
        return lines.get().size();
    }

    private List<String> ids() {
        return lines.get().stream().map(ActionLine::id).toList();
    }
}

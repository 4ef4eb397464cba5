package no.rettesnor.actions.viewmodel;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.Edits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// One improvement action, as the user edits it field by field.
public final class ActionViewModel {

    private final ActionDesk desk;
    private final Edits edits;
    private ImprovementAction stored;
    private final EditedField<String> text;
    private final EditedField<@Nullable String> owner;
    private final EditedField<@Nullable LocalDate> due;
    private final EditedField<@Nullable ControlLevel> level;
    private final EditedField<ActionStatus> status;
    private final EditedField<@Nullable String> before;
    private final EditedField<@Nullable String> after;
    private final EditedField<@Nullable LocalDate> checkOn;
    private final EditedField<@Nullable EffectVerdict> verdict;
    private final EditedField<@Nullable String> unit;

    ActionViewModel(ImprovementAction action, Edits edits, ActionDesk desk) {
        this.stored = action;
        this.edits = edits;
        this.desk = desk;
        text = field("text", ImprovementAction::text, ActionBuilder::text);
        owner = field("owner", ImprovementAction::owner, ActionBuilder::owner);
        due = field("due", ImprovementAction::due, ActionBuilder::due);
        level = field("level", ImprovementAction::level, ActionBuilder::level);
        status =
                field(
                        "status",
                        ImprovementAction::status,
                        (change, now) -> change.status(now, today()));
        before = field("before", shown -> shown.effect().before(), ActionBuilder::stateBefore);
        after = field("after", shown -> shown.effect().after(), ActionBuilder::stateAfter);
        checkOn = field("check_on", ImprovementAction::checkOn, ActionBuilder::checkOn);
        verdict =
                field(
                        "verdict",
                        ImprovementAction::verdict,
                        (change, now) -> change.verdict(now, today()));
        unit = field("unit", ImprovementAction::unitId, ActionBuilder::unit);
    }

    public String id() {
        return stored.id();
    }

    public EditedField<String> text() {
        return text;
    }

    public EditedField<@Nullable String> owner() {
        return owner;
    }

    public EditedField<@Nullable LocalDate> due() {
        return due;
    }

    /// Where it stands in the hierarchy of controls.
    public EditedField<@Nullable ControlLevel> level() {
        return level;
    }

    public EditedField<ActionStatus> status() {
        return status;
    }

    /// What was measured before it.
    public EditedField<@Nullable String> before() {
        return before;
    }

    /// What was measured after it.
    public EditedField<@Nullable String> after() {
        return after;
    }

    /// When its effect is to be, or was, checked.
    public EditedField<@Nullable LocalDate> checkOn() {
        return checkOn;
    }

    /// What the check came to.
    public EditedField<@Nullable EffectVerdict> verdict() {
        return verdict;
    }

    /// The unit that answers for it; null when that is the one of what it belongs to.
    public EditedField<@Nullable String> unit() {
        return unit;
    }

    /// Whether it should have been done before today.
    public boolean isOverdue() {
        return stored.isOverdue(today());
    }

    /// As the store has it.
    public ImprovementAction stored() {
        return stored;
    }

    void commit() {
        text.commit();
        owner.commit();
        before.commit();
        after.commit();
    }

    void load(ImprovementAction action) {
        stored = action;
        text.load(action.text());
        owner.load(action.owner());
        due.load(action.due());
        level.load(action.level());
        status.load(action.status());
        before.load(action.effect().before());
        after.load(action.effect().after());
        checkOn.load(action.checkOn());
        verdict.load(action.verdict());
        unit.load(action.unitId());
    }

    private LocalDate today() {
        return desk.today();
    }

    private <T extends @Nullable Object> EditedField<T> field(
            String name, Function<ImprovementAction, T> read, BiConsumer<ActionBuilder, T> write) {
        String id = stored.id();
        return new EditedField<>(
                read.apply(stored),
                (value, answer) ->
                        edits.make(
                                () ->
                                        desk.actions()
                                                .change(id, change -> write.accept(change, value)),
                                name,
                                answer));
    }
}

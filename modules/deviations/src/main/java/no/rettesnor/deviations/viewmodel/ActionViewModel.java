package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.ActionStatus;
import no.rettesnor.deviations.model.ControlLevel;
import no.rettesnor.deviations.model.EffectVerdict;
import no.rettesnor.deviations.model.ImprovementAction;
import no.rettesnor.deviations.model.ImprovementAction.Effect;
import no.rettesnor.deviations.store.CaseWork;
import no.rettesnor.uikit.form.EditedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One improvement action, as the user edits it field by field.
public final class ActionViewModel {

    private final Desk desk;
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

    ActionViewModel(ImprovementAction action, Edits edits, Desk desk) {
        this.stored = action;
        this.edits = edits;
        this.desk = desk;
        text = field("text", ImprovementAction::text, ActionViewModel::withText);
        owner = field("owner", ImprovementAction::owner, (a, who) -> a.withOwner(who, a.due()));
        due = field("due", ImprovementAction::due, (a, day) -> a.withOwner(a.owner(), day));
        level = field("level", ImprovementAction::level, ImprovementAction::withLevel);
        status = field("status", ImprovementAction::status, this::withStatus);
        before =
                field(
                        "before",
                        a -> a.effect().before(),
                        (a, words) -> withEffect(a, words, a.effect().after()));
        after =
                field(
                        "after",
                        a -> a.effect().after(),
                        (a, words) -> withEffect(a, a.effect().before(), words));
        checkOn =
                field(
                        "check_on",
                        ImprovementAction::checkOn,
                        (a, day) -> withCheck(a, day, a.verdict()));
        verdict = field("verdict", ImprovementAction::verdict, this::withVerdict);
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

    /// Whether it should have been done before today.
    public boolean isOverdue() {
        return stored.isOverdue(today());
    }

    ImprovementAction stored() {
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
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /// Starts from the action as it stands when the edit is made, so that two fields edited at
    /// once, here or by a colleague, both keep their new values.
    private <T extends @Nullable Object> EditedField<T> field(
            String name,
            Function<ImprovementAction, T> read,
            BiFunction<ImprovementAction, T, ImprovementAction> write) {
        String id = stored.id();
        CaseWork cases = desk.deviations().cases();
        return new EditedField<>(
                read.apply(stored),
                (value, answer) ->
                        edits.make(
                                () ->
                                        cases.action(id)
                                                .map(
                                                        now ->
                                                                cases.changeAction(
                                                                        write.apply(now, value)))
                                                .orElseGet(Edits::gone),
                                name,
                                answer));
    }

    private static ImprovementAction withText(ImprovementAction action, String words) {
        return new ImprovementAction(
                action.id(),
                action.deviationId(),
                words,
                action.owner(),
                action.due(),
                action.level(),
                action.status(),
                action.doneOn(),
                action.effect(),
                action.checkOn(),
                action.verdict());
    }

    /// Done means done today, unless a day stands there already.
    private ImprovementAction withStatus(ImprovementAction action, ActionStatus now) {
        LocalDate doneOn = action.doneOn() == null ? today() : action.doneOn();
        return new ImprovementAction(
                action.id(),
                action.deviationId(),
                action.text(),
                action.owner(),
                action.due(),
                action.level(),
                now,
                now == ActionStatus.DONE ? doneOn : null,
                action.effect(),
                action.checkOn(),
                now == ActionStatus.DONE ? action.verdict() : null);
    }

    private static ImprovementAction withEffect(
            ImprovementAction action, @Nullable String before, @Nullable String after) {
        Effect effect =
                new Effect(
                        before,
                        action.effect().beforeNumber(),
                        after,
                        action.effect().afterNumber());
        return new ImprovementAction(
                action.id(),
                action.deviationId(),
                action.text(),
                action.owner(),
                action.due(),
                action.level(),
                action.status(),
                action.doneOn(),
                effect,
                action.checkOn(),
                action.verdict());
    }

    /// A verdict without a day was reached today.
    private ImprovementAction withVerdict(
            ImprovementAction action, @Nullable EffectVerdict verdict) {
        LocalDate checked =
                verdict != null && action.checkOn() == null ? today() : action.checkOn();
        return withCheck(action, checked, verdict);
    }

    private static ImprovementAction withCheck(
            ImprovementAction action, @Nullable LocalDate day, @Nullable EffectVerdict verdict) {
        return new ImprovementAction(
                action.id(),
                action.deviationId(),
                action.text(),
                action.owner(),
                action.due(),
                action.level(),
                action.status(),
                action.doneOn(),
                action.effect(),
                day,
                verdict);
    }
}

package no.rettesnor.actions.model;

import no.rettesnor.actions.model.ImprovementAction.Effect;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An action being changed. Says what follows from a change: done means done on a day, and only
/// what is done can have been checked.
public final class ActionBuilder {

    private final ImprovementAction before;
    private String text;
    private @Nullable String owner;
    private @Nullable LocalDate due;
    private @Nullable ControlLevel level;
    private ActionStatus status;
    private @Nullable LocalDate doneOn;
    private Effect effect;
    private @Nullable LocalDate checkOn;
    private @Nullable EffectVerdict verdict;
    private @Nullable String unitId;

    ActionBuilder(ImprovementAction action) {
        before = action;
        text = action.text();
        owner = action.owner();
        due = action.due();
        level = action.level();
        status = action.status();
        doneOn = action.doneOn();
        effect = action.effect();
        checkOn = action.checkOn();
        verdict = action.verdict();
        unitId = action.unitId();
    }

    public ActionBuilder text(String newText) {
        text = newText;
        return this;
    }

    public ActionBuilder owner(@Nullable String newOwner) {
        owner = newOwner;
        return this;
    }

    public ActionBuilder due(@Nullable LocalDate newDue) {
        due = newDue;
        return this;
    }

    public ActionBuilder level(@Nullable ControlLevel newLevel) {
        level = newLevel;
        return this;
    }

    /// Null when the subject's own unit answers for it.
    public ActionBuilder unit(@Nullable String newUnitId) {
        unitId = newUnitId;
        return this;
    }

    /// Done means done today, unless a day stands there already. What is no longer done has not
    /// been checked either.
    public ActionBuilder status(ActionStatus now, LocalDate today) {
        if (now == ActionStatus.DONE) {
            return done(doneOn == null ? today : doneOn);
        }
        status = now;
        doneOn = null;
        verdict = null;
        return this;
    }

    /// Done on that day.
    public ActionBuilder done(LocalDate day) {
        status = ActionStatus.DONE;
        doneOn = day;
        return this;
    }

    /// As a file tells it; the three must fit, which the store sees to.
    public ActionBuilder progress(ActionStatus newStatus, @Nullable LocalDate newDoneOn) {
        status = newStatus;
        doneOn = newDoneOn;
        return this;
    }

    public ActionBuilder effect(Effect newEffect) {
        effect = newEffect;
        return this;
    }

    /// The state before, in words.
    public ActionBuilder stateBefore(@Nullable String words) {
        effect = new Effect(words, effect.beforeNumber(), effect.after(), effect.afterNumber());
        return this;
    }

    /// The state after, in words.
    public ActionBuilder stateAfter(@Nullable String words) {
        effect = new Effect(effect.before(), effect.beforeNumber(), words, effect.afterNumber());
        return this;
    }

    public ActionBuilder checkOn(@Nullable LocalDate day) {
        checkOn = day;
        return this;
    }

    public ActionBuilder verdict(@Nullable EffectVerdict newVerdict) {
        verdict = newVerdict;
        return this;
    }

    /// A verdict without a day was reached today.
    public ActionBuilder verdict(@Nullable EffectVerdict newVerdict, LocalDate today) {
        if (newVerdict != null && checkOn == null) {
            checkOn = today;
        }
        return verdict(newVerdict);
    }

    public ImprovementAction build() {
        return new ImprovementAction(
                before.id(),
                before.subject(),
                text,
                owner,
                due,
                level,
                status,
                doneOn,
                effect,
                checkOn,
                verdict,
                unitId);
    }
}

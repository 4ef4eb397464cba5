package no.rettesnor.deviations.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What somebody will do so that it does not happen again, and whether it helped.
///
/// @param id the row
/// @param deviationId what it answers
/// @param text what is to be done
/// @param owner who does it; null while nobody has it
/// @param due the last day
/// @param level where it stands in the hierarchy of controls
/// @param status how far it has come
/// @param doneOn the day it was done
/// @param effect what was measured, before and after
/// @param checkOn the day its effect is to be, or was, checked
/// @param verdict what the check came to; null until checked
public record ImprovementAction(
        String id,
        String deviationId,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable ControlLevel level,
        ActionStatus status,
        @Nullable LocalDate doneOn,
        Effect effect,
        @Nullable LocalDate checkOn,
        @Nullable EffectVerdict verdict) {

    /// What an action was measured by.
    ///
    /// @param before the state before, in words
    /// @param beforeNumber the same as a number in any unit, when there is one
    /// @param after the state after
    /// @param afterNumber the same as a number
    public record Effect(
            @Nullable String before,
            @Nullable Double beforeNumber,
            @Nullable String after,
            @Nullable Double afterNumber) {

        /// Nothing measured yet.
        public static final Effect NONE = new Effect(null, null, null, null);
    }

    /// A new action that is only planned.
    public static ImprovementAction planned(String id, String deviationId, String text) {
        return new ImprovementAction(
                id,
                deviationId,
                text,
                null,
                null,
                null,
                ActionStatus.PLANNED,
                null,
                Effect.NONE,
                null,
                null);
    }

    /// Whether it should have been done before that day.
    public boolean isOverdue(LocalDate today) {
        return status.isOpen() && due != null && due.isBefore(today);
    }

    public ImprovementAction withOwner(@Nullable String newOwner, @Nullable LocalDate newDue) {
        return new ImprovementAction(
                id,
                deviationId,
                text,
                newOwner,
                newDue,
                level,
                status,
                doneOn,
                effect,
                checkOn,
                verdict);
    }

    public ImprovementAction withText(String newText) {
        return new ImprovementAction(
                id,
                deviationId,
                newText,
                owner,
                due,
                level,
                status,
                doneOn,
                effect,
                checkOn,
                verdict);
    }

    public ImprovementAction withLevel(@Nullable ControlLevel newLevel) {
        return new ImprovementAction(
                id,
                deviationId,
                text,
                owner,
                due,
                newLevel,
                status,
                doneOn,
                effect,
                checkOn,
                verdict);
    }

    /// The same action, done on that day.
    public ImprovementAction done(LocalDate day) {
        return new ImprovementAction(
                id,
                deviationId,
                text,
                owner,
                due,
                level,
                ActionStatus.DONE,
                day,
                effect,
                checkOn,
                verdict);
    }

    /// The same action with its effect checked.
    public ImprovementAction checked(LocalDate day, EffectVerdict newVerdict, Effect measured) {
        return new ImprovementAction(
                id,
                deviationId,
                text,
                owner,
                due,
                level,
                status,
                doneOn,
                measured,
                day,
                newVerdict);
    }
}

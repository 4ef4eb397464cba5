package no.rettesnor.actions.model;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What somebody will do so that it does not happen again, or does not happen at all; and whether
/// it helped.
///
/// @param id the row
/// @param subject what it belongs to: a deviation, a risk
/// @param text what is to be done
/// @param owner who does it; null while nobody has it
/// @param due the last day
/// @param level where it stands in the hierarchy of controls
/// @param status how far it has come
/// @param doneOn the day it was done
/// @param effect what was measured, before and after
/// @param checkOn the day its effect is to be, or was, checked
/// @param verdict what the check came to; null until checked
/// @param unitId the unit that answers for it; null when that is the subject's own
public record ImprovementAction(
        String id,
        Ref subject,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable ControlLevel level,
        ActionStatus status,
        @Nullable LocalDate doneOn,
        Effect effect,
        @Nullable LocalDate checkOn,
        @Nullable EffectVerdict verdict,
        @Nullable String unitId) {

    /// What rows of this kind are called in references.
    public static final String ENTITY = "action";

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
    public static ImprovementAction planned(String id, Ref subject, String text) {
        return new ImprovementAction(
                id,
                subject,
                text,
                null,
                null,
                null,
                ActionStatus.PLANNED,
                null,
                Effect.NONE,
                null,
                null,
                null);
    }

    /// Itself, as references name it.
    public Ref ref() {
        return new Ref(ENTITY, id);
    }

    /// The same action, to be changed.
    public ActionBuilder edit() {
        return new ActionBuilder(this);
    }

    /// Whether it should have been done before that day.
    public boolean isOverdue(LocalDate today) {
        return status.isOpen() && due != null && due.isBefore(today);
    }

    /// Whether it was done and its effect should have been checked by that day, and was not.
    public boolean isCheckDue(LocalDate today) {
        return status == ActionStatus.DONE
                && verdict == null
                && checkOn != null
                && !checkOn.isAfter(today);
    }
}

package no.rettesnor.actions.store;

import no.rettesnor.actions.model.ActionStatus;
import no.rettesnor.actions.model.ControlLevel;
import no.rettesnor.actions.model.EffectVerdict;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.actions.model.ImprovementAction.Effect;
import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An action as it is stored.
record ActionRow(
        String id,
        String subjectKind,
        String subjectId,
        String text,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String level,
        String status,
        @Nullable String doneOn,
        @Nullable String stateBefore,
        @Nullable Double numberBefore,
        @Nullable String stateAfter,
        @Nullable Double numberAfter,
        @Nullable String checkOn,
        @Nullable String verdict,
        @Nullable String unitId) {

    static ActionRow of(ImprovementAction action) {
        return new ActionRow(
                action.id(),
                action.subject().kind(),
                action.subject().id(),
                action.text().strip(),
                action.owner(),
                text(action.due()),
                action.level() == null ? null : action.level().name(),
                action.status().name(),
                text(action.doneOn()),
                action.effect().before(),
                action.effect().beforeNumber(),
                action.effect().after(),
                action.effect().afterNumber(),
                text(action.checkOn()),
                action.verdict() == null ? null : action.verdict().name(),
                action.unitId());
    }

    ImprovementAction toAction() {
        return new ImprovementAction(
                id,
                new Ref(subjectKind, subjectId),
                text,
                owner,
                day(due),
                level == null ? null : ControlLevel.valueOf(level),
                ActionStatus.valueOf(status),
                day(doneOn),
                new Effect(stateBefore, numberBefore, stateAfter, numberAfter),
                day(checkOn),
                verdict == null ? null : EffectVerdict.valueOf(verdict),
                unitId);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package no.rettesnor.deviations.importing;

import no.rettesnor.actions.model.ActionBuilder;
import no.rettesnor.actions.model.ImprovementAction;
import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationStatus;
import no.rettesnor.deviations.store.DeviationIntake;
import no.rettesnor.imports.NamedRecord;
import no.rettesnor.kernel.IdSource;

import java.time.Clock;
import java.time.LocalDate;

/// The cause and the action that a row may tell about. A newer file changes the one it told about
/// before, and leaves what people have added since.
final class RowChildren {

    private final DeviationIntake intake;
    private final IdSource ids;
    private final Clock clock;

    RowChildren(DeviationIntake intake, IdSource ids, Clock clock) {
        this.intake = intake;
        this.ids = ids;
        this.clock = clock;
    }

    void insert(Deviation deviation, NamedRecord values) {
        String cause = values.words(DeviationFields.CAUSE);
        if (!cause.isEmpty()) {
            intake.insert(new Cause(ids.next(), deviation.id(), 1, cause, false));
        }
        String action = values.words(DeviationFields.ACTION);
        if (!action.isEmpty()) {
            intake.insert(
                    filled(
                            ImprovementAction.planned(ids.next(), deviation.ref(), action),
                            deviation,
                            values));
        }
    }

    void update(CaseFile file, NamedRecord values) {
        String cause = values.words(DeviationFields.CAUSE);
        if (!cause.isEmpty() && file.causes().isEmpty()) {
            intake.insert(new Cause(ids.next(), file.deviation().id(), 1, cause, false));
        } else if (!cause.isEmpty()) {
            Cause first = file.causes().getFirst();
            intake.update(
                    new Cause(
                            first.id(),
                            first.deviationId(),
                            first.position(),
                            cause,
                            first.root()));
        }
        String action = values.words(DeviationFields.ACTION);
        if (!action.isEmpty() && file.actions().isEmpty()) {
            intake.insert(
                    filled(
                            ImprovementAction.planned(ids.next(), file.deviation().ref(), action),
                            file.deviation(),
                            values));
        } else if (!action.isEmpty()) {
            intake.update(file.actions().getFirst().edit().text(action).build());
        }
    }

    /// What came with a closed case has been done, as far as anybody knows.
    private ImprovementAction filled(
            ImprovementAction action, Deviation deviation, NamedRecord values) {
        ActionBuilder told =
                action.edit()
                        .owner(values.text(DeviationFields.OWNER))
                        .due(values.day(DeviationFields.DUE));
        if (deviation.status() == DeviationStatus.CLOSED) {
            told.done(
                    deviation.closedAt() == null
                            ? deviation.happenedOn()
                            : LocalDate.ofInstant(deviation.closedAt(), clock.getZone()));
        }
        return told.build();
    }
}

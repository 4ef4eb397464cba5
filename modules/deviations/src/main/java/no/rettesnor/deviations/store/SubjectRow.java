package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationNumber;
import no.rettesnor.feature.ActionSubject;
import no.rettesnor.kernel.Ref;

/// What a list of actions shows of a deviation.
record SubjectRow(String id, int numberYear, int numberSerial, String title, String unitId) {

    ActionSubject toSubject() {
        return new ActionSubject(
                new Ref(Deviation.ENTITY, id),
                new DeviationNumber(numberYear, numberSerial) + " " + title,
                unitId);
    }
}

package no.rettesnor.risk.store;

import no.rettesnor.risk.model.ScaleJson;
import no.rettesnor.risk.reality.KeptFilter;
import no.rettesnor.risk.reality.Occurrence;

/// An occurrence as it is kept.
record OccurrenceRow(String id, String riskId, String source, String filter) {

    static OccurrenceRow of(Occurrence occurrence) {
        return new OccurrenceRow(
                occurrence.id(),
                occurrence.riskId(),
                occurrence.source(),
                ScaleJson.write(KeptFilter.of(occurrence.filter())));
    }

    Occurrence toOccurrence() {
        return new Occurrence(
                id, riskId, source, ScaleJson.read(filter, KeptFilter.class).toFilter());
    }
}

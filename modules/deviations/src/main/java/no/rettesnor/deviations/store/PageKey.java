package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.DeviationLine;

/// Where a page ended: the values that the orders go by.
record PageKey(
        String happenedOn,
        int year,
        int serial,
        String municipalityId,
        int severity,
        String status,
        long place) {

    static PageKey of(DeviationLine line) {
        return new PageKey(
                line.happenedOn().toString(),
                line.number().year(),
                line.number().serial(),
                line.municipalityId(),
                line.actual() == null ? 0 : line.actual().level(),
                line.status().name(),
                line.place());
    }
}

package no.rettesnor.risk.store;

import no.rettesnor.risk.model.ConsequenceRating;

import org.jspecify.annotations.Nullable;

/// How bad a risk is for one kind, as it is kept.
record ConsequenceRow(
        String id, String riskId, String kind, @Nullable Integer before, @Nullable Integer after) {

    ConsequenceRating toRating() {
        return new ConsequenceRating(kind, before, after);
    }
}

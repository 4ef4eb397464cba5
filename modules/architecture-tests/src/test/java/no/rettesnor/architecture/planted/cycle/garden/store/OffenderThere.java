package no.rettesnor.architecture.planted.cycle.garden.store;

import no.rettesnor.architecture.planted.cycle.garden.model.OffenderHere;

/** The other half. */
public record OffenderThere(OffenderHere other) {}

package no.rettesnor.architecture.planted.cycle.garden.model;

import no.rettesnor.architecture.planted.cycle.garden.store.OffenderThere;

/** One half of a ring. */
public record OffenderHere(OffenderThere other) {}

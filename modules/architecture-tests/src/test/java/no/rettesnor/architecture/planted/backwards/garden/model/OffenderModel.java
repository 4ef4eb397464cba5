package no.rettesnor.architecture.planted.backwards.garden.model;

import no.rettesnor.architecture.planted.backwards.garden.store.ThingStore;

record OffenderModel(ThingStore store) {}

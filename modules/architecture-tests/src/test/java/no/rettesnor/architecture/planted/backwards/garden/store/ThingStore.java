package no.rettesnor.architecture.planted.backwards.garden.store;

/** Stands where it may. */
public final class ThingStore {}

package no.rettesnor.architecture.planted.detour.garden.store;

/** Stands where it may. */
public final class GardenStore {}

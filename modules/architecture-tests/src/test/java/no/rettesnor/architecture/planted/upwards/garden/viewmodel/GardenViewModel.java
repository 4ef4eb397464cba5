package no.rettesnor.architecture.planted.upwards.garden.viewmodel;

/** Stands where it may. */
public final class GardenViewModel {}

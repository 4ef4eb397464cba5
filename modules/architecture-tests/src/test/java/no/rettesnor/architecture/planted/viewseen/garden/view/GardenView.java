package no.rettesnor.architecture.planted.viewseen.garden.view;

/** Stands where it may. */
public final class GardenView {}

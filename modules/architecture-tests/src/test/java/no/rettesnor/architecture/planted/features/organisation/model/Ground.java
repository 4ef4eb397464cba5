package no.rettesnor.architecture.planted.features.organisation.model;

/** May be seen by every feature. */
public final class Ground {}

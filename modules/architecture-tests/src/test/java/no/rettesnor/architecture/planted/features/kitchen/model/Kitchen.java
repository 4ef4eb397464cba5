package no.rettesnor.architecture.planted.features.kitchen.model;

import no.rettesnor.architecture.planted.features.organisation.model.Ground;

/** A feature. */
public record Kitchen(Ground innocent) {}

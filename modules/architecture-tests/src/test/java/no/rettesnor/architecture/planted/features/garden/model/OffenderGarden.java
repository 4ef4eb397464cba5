package no.rettesnor.architecture.planted.features.garden.model;

import no.rettesnor.architecture.planted.features.kitchen.model.Kitchen;
import no.rettesnor.architecture.planted.features.organisation.model.Ground;

record OffenderGarden(Kitchen kitchen, Ground ground) {}

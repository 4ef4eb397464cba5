package no.rettesnor.architecture.planted.detour.garden.view;

import no.rettesnor.architecture.planted.detour.garden.store.GardenStore;

record OffenderView(GardenStore store) {}

package no.rettesnor.architecture.planted.upwards.garden.export;

import no.rettesnor.architecture.planted.upwards.garden.viewmodel.GardenViewModel;

record OffenderExporter(GardenViewModel garden) {}

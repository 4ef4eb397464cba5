package no.rettesnor.architecture.planted.viewseen.garden.viewmodel;

import no.rettesnor.architecture.planted.viewseen.garden.view.GardenView;

record OffenderViewModel(GardenView view) {}

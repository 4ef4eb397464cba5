package no.rettesnor.architecture.planted.screen.garden.viewmodel;

import javafx.beans.property.StringProperty;

record InnocentViewModel(StringProperty title) {}

package no.rettesnor.architecture.planted.toolkit.garden.statistics;

import javafx.beans.property.IntegerProperty;

record OffenderCount(IntegerProperty count) {}

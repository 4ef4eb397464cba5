package no.rettesnor.architecture.planted.screen.garden.viewmodel;

import javafx.scene.Node;

record OffenderScreen(Node node) {}

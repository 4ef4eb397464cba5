package no.rettesnor.architecture.planted.toolkit.garden.view;

import javafx.scene.Node;

record InnocentView(Node node) {}

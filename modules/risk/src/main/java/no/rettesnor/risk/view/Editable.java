package no.rettesnor.risk.view;

import javafx.scene.Node;

import no.rettesnor.risk.viewmodel.AnalysisViewModel;

/// Shuts what may not be changed: an analysis that is approved or ended is read only.
final class Editable {

    private Editable() {}

    static void follow(Node node, AnalysisViewModel model) {
        Runnable tell = () -> node.setDisable(!model.isEditable());
        model.openProperty().addListener((_, _, _) -> tell.run());
        tell.run();
    }
}

package no.rettesnor.risk.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixViewModel;
import no.rettesnor.uikit.Workplace;

/// Narrows the table to the risks that the register speaks against, and says what their mark in the
/// matrix means. Only there while there are some.
final class ContradictedToggle extends ToggleButton {

    private final Workplace workplace;
    private final MatrixViewModel model;

    ContradictedToggle(Workplace workplace, MatrixViewModel model) {
        this.workplace = workplace;
        this.model = model;
        setId("matrix-contradicted");
        setMinWidth(USE_PREF_SIZE);
        Tooltip help = new Tooltip(workplace.say(RiskTexts.text("matrix.contradicted.help")));
        help.setWrapText(true);
        help.setMaxWidth(420);
        setTooltip(help);
        setAccessibleHelp(help.getText());
        selectedProperty().bindBidirectional(model.onlyContradictedProperty());
        model.contradictedProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        int count = model.contradictedProperty().get().size();
        setText(workplace.say(RiskTexts.text("matrix.contradicted.only", count)));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}

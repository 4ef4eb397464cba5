package no.rettesnor.risk.view;

import javafx.scene.Parent;

import java.util.Objects;

/// The looks of matrices, for pages and for what is shown in dialogs.
final class RiskStyles {

    private static final String SHEET =
            Objects.requireNonNull(RiskStyles.class.getResource("risk.css")).toExternalForm();

    private RiskStyles() {}

    static void dress(Parent parent) {
        parent.getStylesheets().add(SHEET);
    }
}

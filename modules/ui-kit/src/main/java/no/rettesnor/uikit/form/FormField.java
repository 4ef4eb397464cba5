package no.rettesnor.uikit.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A control with its label above, and help or what is wrong with it below. What is wrong is said
/// with an icon and in words, and screen readers hear it as the control's help.
public final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Node control;
    private final Label label = new Label();
    private final Label help = new Label();
    private final Label problem = new Label();
    private final ReadOnlyStringWrapper problemText = new ReadOnlyStringWrapper("");

    /// @param name what stands above, and what a screen reader calls the control
    public FormField(String name, Node control) {
        this.control = control;
        label.setText(name);
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("field-label");
        control.setAccessibleText(name);
        help.getStyleClass().addAll("text-small", "text-muted");
        help.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        problem.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        if (control.getId() != null) {
            problem.setId(control.getId() + "-problem");
        }
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setMinWidth(0);
        }
        if (control instanceof DateField date) {
            date.problemProperty().addListener((observable, old, now) -> problem(now));
        }
        VBox.setVgrow(control, Priority.ALWAYS);
        getStyleClass().add("form-field");
        getChildren().addAll(label, control);
    }

    /// What the control is for, or how it is filled in; stands below.
    public FormField help(String words) {
        help.setText(words);
        control.setAccessibleHelp(words);
        arrange();
        return this;
    }

    /// Marks the field as one that must be filled in.
    public FormField required() {
        label.getStyleClass().add("required");
        label.setText(label.getText() + " *");
        return this;
    }

    /// Says what is wrong; empty says that nothing is.
    public void problem(String words) {
        problemText.set(words);
        problem.setText(words);
        control.pseudoClassStateChanged(WRONG, !words.isEmpty());
        control.setAccessibleHelp(words.isEmpty() ? help.getText() : words);
        arrange();
    }

    /// What is wrong now; empty when nothing is.
    public ReadOnlyStringProperty problemProperty() {
        return problemText.getReadOnlyProperty();
    }

    public Node control() {
        return control;
    }

    private void arrange() {
        getChildren().setAll(label, control);
        if (!problem.getText().isEmpty()) {
            getChildren().add(problem);
        } else if (!help.getText().isEmpty()) {
            getChildren().add(help);
        }
    }
}

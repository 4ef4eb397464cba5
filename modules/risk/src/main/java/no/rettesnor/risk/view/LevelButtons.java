package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// One row of large buttons, a step each, with its definition and, once they are shown, a dot for
/// everybody who chose it.
final class LevelButtons extends VBox {

    private static final int MOST_DOTS = 20;

    /// A button that is narrower than so many times the size of its words has no room for its
    /// definition; then they stand below each other.
    private static final double NARROWEST = 9.5;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final HBox row = new HBox(8);
    private final VBox column = new VBox(4);
    private boolean stacked;
    private final Label heading = new Label();
    private final Language language;
    private final IntConsumer chosen;
    private final List<LevelButton> buttons = new ArrayList<>();

    /// A step.
    ///
    /// @param name of it
    /// @param definition of it
    /// @param who chose it; empty while hidden
    record Step(String name, String definition, List<String> who) {}

    LevelButtons(String id, Language language, IntConsumer chosen) {
        super(6);
        this.language = language;
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("level-buttons");
        heading.getStyleClass().add("title-4");
        getChildren().setAll(heading, row);
    }

    /// Shows these steps.
    ///
    /// @param axis name of the row
    /// @param selected the step that is chosen, from 1; null for none
    void show(String axis, List<Step> steps, @Nullable Integer selected) {
        heading.setText(axis);
        while (buttons.size() > steps.size()) {
            buttons.removeLast();
        }
        while (buttons.size() < steps.size()) {
            buttons.add(new LevelButton(buttons.size() + 1));
        }
        Pane side = stacked ? column : row;
        if (side.getChildren().size() != buttons.size()) {
            side.getChildren().setAll(buttons);
        }
        for (int place = 0; place < steps.size(); place++) {
            buttons.get(place).show(steps.get(place), selected != null && selected == place + 1);
        }
    }

    @Override
    protected void layoutChildren() {
        double each = (getWidth() - 8.0 * (buttons.size() - 1)) / Math.max(1, buttons.size());
        boolean next = each < NARROWEST * heading.getFont().getSize() / 1.2;
        if (next != stacked && getWidth() > 0 && !buttons.isEmpty()) {
            stack(next);
        }
        super.layoutChildren();
    }

    private void stack(boolean on) {
        stacked = on;
        pseudoClassStateChanged(STACKED, on);
        row.getChildren().clear();
        column.getChildren().clear();
        buttons.forEach(button -> button.stack(on));
        getChildren().setAll(heading, on ? column : row);
        (on ? column : row).getChildren().setAll(buttons);
        applyCss();
    }

    private final class LevelButton extends ToggleButton {

        private final int number;
        private final Label name = new Label();
        private final Label definition = new Label();
        private final Label dots = new Label();

        LevelButton(int number) {
            this.number = number;
            setId(LevelButtons.this.getId() + "-" + number);
            name.getStyleClass().add("level-name");
            name.setWrapText(true);
            definition.setWrapText(true);
            dots.getStyleClass().add("level-dots");
            stack(stacked);
            setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(10);
            HBox.setHgrow(this, Priority.ALWAYS);
            setOnAction(event -> chosen.accept(number));
        }

        /// The name above its definition, or beside it.
        void stack(boolean on) {
            Pane content;
            if (on) {
                HBox line = new HBox(12, name, definition, dots);
                line.setAlignment(Pos.CENTER_LEFT);
                HBox.setHgrow(definition, Priority.ALWAYS);
                definition.setMaxWidth(Double.MAX_VALUE);
                content = line;
            } else {
                content = new VBox(4, name, definition, dots);
            }
            name.setPrefWidth(on ? name.getFont().getSize() * 9 : USE_COMPUTED_SIZE);
            name.setMinWidth(on ? USE_PREF_SIZE : 0);
            dots.setMinWidth(on ? USE_PREF_SIZE : 0);
            content.maxWidthProperty().bind(widthProperty().subtract(24));
            if (on) {
                content.prefWidthProperty().bind(widthProperty().subtract(24));
            }
            setGraphic(content);
            setAlignment(on ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        }

        void show(Step step, boolean selected) {
            name.setText(number + "  " + step.name());
            definition.setText(step.definition());
            dots.setText("●".repeat(Math.min(step.who().size(), MOST_DOTS)));
            setAccessibleText(spoken(step));
            setSelected(selected);
        }

        private String spoken(Step step) {
            String words = number + " " + step.name() + ". " + step.definition();
            if (step.who().isEmpty()) {
                return words;
            }
            String who = String.join(", ", step.who());
            return words + ". " + RiskTexts.text("scoring.chosen-by", who).in(language);
        }
    }
}

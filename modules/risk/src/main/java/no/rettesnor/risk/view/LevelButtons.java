package no.rettesnor.risk.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.texts.RiskTexts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntConsumer;

/// One row of large buttons, a step each, with its definition and, once they are shown, a dot for
/// everybody who chose it.
final class LevelButtons extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox(8);
    private final Language language;
    private final IntConsumer chosen;
    private boolean filling;

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
        group.selectedToggleProperty()
                .subscribe(
                        toggle -> {
                            if (toggle != null && !filling) {
                                chosen.accept((Integer) toggle.getUserData());
                            }
                        });
    }

    /// Shows these steps.
    ///
    /// @param axis name of the row
    /// @param selected the step that is chosen, from 1; null for none
    void show(String axis, List<Step> steps, @Nullable Integer selected) {
        filling = true;
        Label heading = new Label(axis);
        heading.getStyleClass().add("title-4");
        row.getChildren().clear();
        group.getToggles().clear();
        for (int step = 1; step <= steps.size(); step++) {
            ToggleButton button = button(step, steps.get(step - 1));
            button.setSelected(selected != null && selected == step);
            row.getChildren().add(button);
        }
        getChildren().setAll(heading, row);
        filling = false;
    }

    /// Chooses that step, if there is one.
    void choose(int step) {
        if (step >= 1 && step <= group.getToggles().size()) {
            group.selectToggle(group.getToggles().get(step - 1));
        }
    }

    private ToggleButton button(int number, Step step) {
        Label name = new Label(number + "  " + step.name());
        name.getStyleClass().add("level-name");
        name.setWrapText(true);
        Label definition = new Label(step.definition());
        definition.setWrapText(true);
        Label dots = new Label("●".repeat(Math.min(step.who().size(), 20)));
        dots.getStyleClass().add("level-dots");
        VBox content = new VBox(4, name, definition, dots);
        content.setAlignment(Pos.TOP_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setUserData(number);
        button.setToggleGroup(group);
        button.setId(getId() + "-" + number);
        button.setAccessibleText(spoken(number, step));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(96);
        button.setAlignment(Pos.TOP_LEFT);
        content.maxWidthProperty().bind(button.widthProperty().subtract(24));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setPrefWidth(10);
        return button;
    }

    private String spoken(int number, Step step) {
        String words = number + " " + step.name() + ". " + step.definition();
        return step.who().isEmpty()
                ? words
                : words
                        + ". "
                        + RiskTexts.text("scoring.chosen-by", String.join(", ", step.who()))
                                .in(language);
    }
}

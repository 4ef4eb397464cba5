package no.rettesnor.risk.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.Shown;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixViewModel;
import no.rettesnor.risk.viewmodel.OpenAnalysis;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Above a matrix: which stage it shows, for which kind of consequence, and on which scale where
/// the analysis has been on several.
final class MatrixBar extends FlowPane {

    private final Workplace workplace;
    private final MatrixViewModel model;
    private final Map<Shown, RadioButton> stages = new EnumMap<>(Shown.class);
    private final ComboBox<Option<String>> kinds = new ComboBox<>();
    private final ComboBox<Option<OpenAnalysis.Former>> scales = new ComboBox<>();
    private final HBox scalesBox;
    private final MatrixSides sides;
    private final List<Label> names = new ArrayList<>();
    private final Label state = new Label();
    private boolean filling;

    MatrixBar(Workplace workplace, MatrixViewModel model) {
        this.workplace = workplace;
        this.model = model;
        getStyleClass().add("matrix-bar");
        kinds.setId("matrix-kind");
        scales.setId("matrix-scale");
        scalesBox = named(RiskTexts.text("matrix.scale"), scales);
        sides = new MatrixSides(workplace);
        getChildren()
                .addAll(
                        sides,
                        stageSwitch(),
                        named(RiskTexts.text("matrix.kind"), kinds),
                        scalesBox,
                        new ContradictedToggle(workplace, model),
                        state);
        state.setId("analysis-state");
        state.getStyleClass().add("analysis-state");
        state.setGraphic(Icons.of(MaterialDesignL.LOCK_OUTLINE));
        state("", "");
        shown(scalesBox, false);
        model.shownProperty().addListener((_, _, now) -> choose(now));
        choose(model.shownProperty().get());
        kinds.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling && now != null) {
                                model.kindProperty().set(now.value());
                            }
                        });
        scales.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling && now != null) {
                                model.formerProperty().set(now.value());
                            }
                        });
    }

    private HBox stageSwitch() {
        ToggleGroup group = new ToggleGroup();
        Label name = new Label(workplace.say(RiskTexts.text("matrix.show")));
        name.getStyleClass().add("heading");
        names.add(name);
        HBox box = new HBox(name);
        box.getStyleClass().add("bar-part");
        box.setAlignment(Pos.CENTER_LEFT);
        for (Shown one : Shown.values()) {
            RadioButton button = new RadioButton(workplace.say(one.label()));
            button.setId("matrix-shown-" + one.name());
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.shownProperty().set(one));
            stages.put(one, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox named(Text text, ComboBox<?> control) {
        Label name = new Label(workplace.say(text));
        name.getStyleClass().add("heading");
        name.setLabelFor(control);
        control.setAccessibleText(workplace.say(text));
        control.setTooltip(new Tooltip(workplace.say(text)));
        names.add(name);
        HBox box = new HBox(name, control);
        box.getStyleClass().add("bar-part");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Where there is room for either the matrix or the table, which of them is seen.
    MatrixSides sides() {
        return sides;
    }

    /// With little room, the names of what is chosen are in its tooltips alone, and the matrix or
    /// the table is chosen here.
    void tight(boolean on) {
        shown(sides, on);
        names.forEach(name -> shown(name, !on));
    }

    /// Why nothing can be changed.
    ///
    /// @param word empty when it is said elsewhere, or everything can
    void state(String word, String sentence) {
        state.setText(word);
        state.setAccessibleText(sentence);
        state.setTooltip(new Tooltip(sentence));
        shown(state, !word.isEmpty());
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void choose(Shown now) {
        Objects.requireNonNull(stages.get(now)).setSelected(true);
    }

    /// Offers the kinds of what is drawn, and the scales it has been on.
    void show(@Nullable MatrixChips chips, @Nullable OpenAnalysis open) {
        filling = true;
        if (chips != null) {
            List<Option<String>> all = new ArrayList<>();
            all.add(new Option<>(null, workplace.say(RiskTexts.text("matrix.kind.worst"))));
            for (ConsequenceKind kind : chips.scale().kinds()) {
                all.add(new Option<>(kind.code(), kind.name()));
            }
            fill(kinds, all, chips.kind());
        }
        if (open != null) {
            List<Option<OpenAnalysis.Former>> all = new ArrayList<>();
            all.add(
                    new Option<>(
                            null,
                            workplace.say(
                                    RiskTexts.text(
                                            "matrix.scale.now",
                                            open.version().name(),
                                            open.version().version()))));
            for (OpenAnalysis.Former former : open.former()) {
                all.add(
                        new Option<>(
                                former,
                                workplace.say(
                                        RiskTexts.text(
                                                "matrix.scale.former",
                                                former.version().name(),
                                                former.version().version()))));
            }
            fill(scales, all, model.formerProperty().get());
            shown(scalesBox, all.size() > 1);
        }
        filling = false;
    }

    private static <T> void fill(
            ComboBox<Option<T>> control, List<Option<T>> options, @Nullable T chosen) {
        if (!control.getItems().equals(options)) {
            control.getItems().setAll(options);
        }
        options.stream()
                .filter(option -> Objects.equals(option.value(), chosen))
                .findFirst()
                .ifPresent(control::setValue);
    }
}

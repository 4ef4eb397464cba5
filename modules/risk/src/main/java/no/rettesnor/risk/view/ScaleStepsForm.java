package no.rettesnor.risk.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.ScaleDraft;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the axes and their steps are called, what they mean, and how often in numbers.
final class ScaleStepsForm extends VBox {

    private final Workplace workplace;
    private final ScaleDraft draft;
    private final Runnable redraw;
    private final GridPane grid = new GridPane();

    /// @param redraw draws everything anew
    ScaleStepsForm(Workplace workplace, ScaleDraft draft, Runnable redraw) {
        this.workplace = workplace;
        this.draft = draft;
        this.redraw = redraw;
        grid.getStyleClass().add("form-grid");
        getChildren().add(grid);
    }

    void draw() {
        grid.getChildren().clear();
        int row = 0;
        heading(RiskTexts.text("scale.likelihood"), row++);
        grid.add(
                field(
                        "scale-axis-up",
                        RiskTexts.text("scale.axis"),
                        draft.likelihoodAxis(),
                        16,
                        draft::setLikelihoodAxis),
                0,
                row++);
        for (int step = draft.likelihoods().size(); step >= 1; step--) {
            level(step, row++);
        }
        heading(RiskTexts.text("scale.consequence"), row++);
        grid.add(
                field(
                        "scale-axis-right",
                        RiskTexts.text("scale.axis"),
                        draft.consequenceAxis(),
                        16,
                        draft::setConsequenceAxis),
                0,
                row++);
        for (int i = 1; i <= draft.consequences().size(); i++) {
            int step = i;
            grid.add(
                    field(
                            "scale-consequence-" + step,
                            RiskTexts.text("scale.step", step),
                            draft.consequences().get(step - 1),
                            16,
                            now -> draft.setConsequence(step, now)),
                    0,
                    row++);
        }
        heading(RiskTexts.text("scale.kinds"), row++);
        for (int place = 0; place < draft.kinds().size(); place++) {
            row = kind(place, row);
        }
        Button more = new Button(workplace.say(RiskTexts.text("scale.kind.add")));
        more.setId("scale-kind-add");
        more.setOnAction(
                _ -> {
                    draft.addKind(workplace.say(RiskTexts.text("scale.kind.new")));
                    redraw.run();
                });
        grid.add(more, 0, row);
    }

    private void level(int step, int row) {
        Level level = draft.likelihoods().get(step - 1);
        TextField name =
                field(
                        "scale-likelihood-" + step,
                        RiskTexts.text("scale.step", step),
                        level.name(),
                        16,
                        _ -> {});
        TextField means =
                field(
                        "scale-definition-" + step,
                        RiskTexts.text("scale.step.definition", step),
                        level.definition(),
                        26,
                        _ -> {});
        TextField from =
                field(
                        "scale-from-" + step,
                        RiskTexts.text("scale.step.from", step),
                        written(level.from()),
                        6,
                        _ -> {});
        TextField to =
                field(
                        "scale-to-" + step,
                        RiskTexts.text("scale.step.to", step),
                        written(level.to()),
                        6,
                        _ -> {});
        means.setPromptText(workplace.say(RiskTexts.text("scale.definition")));
        from.setPromptText(workplace.say(RiskTexts.text("scale.from")));
        to.setPromptText(workplace.say(RiskTexts.text("scale.to")));
        for (TextField each : List.of(name, means, from, to)) {
            each.textProperty()
                    .addListener(
                            (_, _, _) -> draft.setLikelihood(step, read(name, means, from, to)));
        }
        grid.addRow(row, name, means, from, to);
    }

    /// A pair of numbers that is no interval leaves the level to be told in words only.
    private static Level read(TextField name, TextField means, TextField from, TextField to) {
        Double least = number(from.getText());
        Double most = number(to.getText());
        boolean fits = least != null && least >= 0 && (most == null || most > least);
        return new Level(
                name.getText().strip(),
                means.getText().strip(),
                fits ? least : null,
                fits ? most : null);
    }

    private static @Nullable Double number(String typed) {
        try {
            return typed.isBlank() ? null : Double.valueOf(typed.strip().replace(',', '.'));
        } catch (NumberFormatException words) {
            return null;
        }
    }

    private static String written(@Nullable Double number) {
        return number == null ? "" : number.toString().replaceAll("\\.0$", "");
    }

    private int kind(int place, int row) {
        ConsequenceKind kind = draft.kinds().get(place);
        int next = row;
        grid.add(
                field(
                        "scale-kind-" + place,
                        RiskTexts.text("scale.kind.name"),
                        kind.name(),
                        16,
                        now -> {
                            if (!now.isBlank()) {
                                ConsequenceKind own = draft.kinds().get(place);
                                draft.setKind(
                                        place,
                                        new ConsequenceKind(
                                                own.code(), now.strip(), own.definitions()));
                            }
                        }),
                0,
                next);
        Button remove = new Button(workplace.say(RiskTexts.text("scale.kind.remove")));
        remove.setId("scale-kind-remove-" + place);
        remove.setDisable(draft.kinds().size() == 1);
        remove.setOnAction(
                _ -> {
                    draft.removeKind(place);
                    redraw.run();
                });
        grid.add(remove, 1, next++);
        for (int i = 0; i < kind.definitions().size(); i++) {
            int step = i;
            grid.add(new Label((step + 1) + " " + draft.consequences().get(step)), 0, next);
            TextField means =
                    field(
                            "scale-kind-" + place + "-" + (step + 1),
                            RiskTexts.text("scale.kind.definition", kind.name(), step + 1),
                            kind.definitions().get(step),
                            26,
                            now -> define(place, step, now));
            grid.add(means, 1, next++, 3, 1);
        }
        return next;
    }

    private void define(int place, int step, String now) {
        ConsequenceKind own = draft.kinds().get(place);
        List<String> definitions = new ArrayList<>(own.definitions());
        definitions.set(step, now.strip());
        draft.setKind(place, new ConsequenceKind(own.code(), own.name(), definitions));
    }

    private void heading(Text words, int row) {
        Label label = new Label(workplace.say(words));
        label.getStyleClass().add("heading");
        grid.add(label, 0, row, 4, 1);
    }

    private TextField field(
            String id, Text name, String value, int columns, Consumer<String> typed) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setAccessibleText(workplace.say(name));
        field.setPrefColumnCount(columns);
        field.textProperty().addListener((_, _, now) -> typed.accept(now));
        return field;
    }
}

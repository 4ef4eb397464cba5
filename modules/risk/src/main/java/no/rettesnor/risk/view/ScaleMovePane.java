package no.rettesnor.risk.view;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.ScaleMove;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Carries an analysis over to another scale: what becomes of each level, and of each risk.
final class ScaleMovePane extends VBox {

    private static final double CHOICE = 260;

    private final Workplace workplace;
    private final ScaleMove move;
    private final GridPane levels = new GridPane();
    private final TableView<ScaleMove.Line> preview = new TableView<>();
    private final Label problem = new Label();

    /// @param versions what it can go over to; at least one
    ScaleMovePane(Workplace workplace, ScaleMove move, List<ScaleVersion> versions) {
        this.workplace = workplace;
        this.move = move;
        setId("scale-move");
        RiskStyles.dress(this);
        getStyleClass().add("section-list");
        ComboBox<Option<ScaleVersion>> target = new ComboBox<>();
        target.setId("scale-move-to");
        for (ScaleVersion version : versions) {
            target.getItems()
                    .add(
                            new Option<>(
                                    version,
                                    workplace.say(
                                            RiskTexts.text(
                                                    "matrix.scale.now",
                                                    version.name(),
                                                    version.version()))));
        }
        target.setValue(target.getItems().getFirst());
        target.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && now.value() != null) {
                                move.choose(now.value());
                                draw();
                            }
                        });
        levels.getStyleClass().add("form-grid");
        problem.setId("scale-move-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-problem");
        preview.setId("scale-move-preview");
        preview.setAccessibleText(workplace.say(RiskTexts.text("scale.move.preview")));
        preview.setPrefHeight(220);
        column("number", RiskTexts.text("risk.number"), 60, line -> line.rated().risk().label());
        column("event", RiskTexts.text("risk.event"), 200, line -> line.rated().risk().event());
        column(
                "before",
                RiskTexts.text("matrix.shown.BEFORE"),
                210,
                line -> line.before() + " → " + line.nextBefore());
        column(
                "after",
                RiskTexts.text("matrix.shown.AFTER"),
                210,
                line -> line.after() + " → " + line.nextAfter());
        getChildren()
                .addAll(
                        new FormField(workplace.say(RiskTexts.text("scale.move.to")), target),
                        levels,
                        problem,
                        preview);
        draw();
    }

    /// What was decided; empty while a level has no place.
    Optional<ScaleMove> result() {
        return move.fits() ? Optional.of(move) : Optional.empty();
    }

    private void draw() {
        levels.getChildren().clear();
        Scale from = move.from();
        Scale to = move.to().scale();
        int row = heading(from.likelihoodAxis(), 0);
        for (int i = from.likelihoods().size(); i >= 1; i--) {
            int step = i;
            row =
                    line(
                            "likelihood-" + step,
                            step + " " + from.likelihood(step).name(),
                            numbered(to.likelihoods().stream().map(one -> one.name()).toList()),
                            move.likelihood(step),
                            next -> move.setLikelihood(step, Objects.requireNonNull(next)),
                            row);
        }
        row = heading(from.consequenceAxis(), row);
        for (int i = 1; i <= from.consequences().size(); i++) {
            int step = i;
            row =
                    line(
                            "consequence-" + step,
                            step + " " + from.consequences().get(step - 1),
                            numbered(to.consequences()),
                            move.consequence(step),
                            next -> move.setConsequence(step, Objects.requireNonNull(next)),
                            row);
        }
        row = heading(workplace.say(RiskTexts.text("scale.kinds")), row);
        List<Option<String>> kinds = new ArrayList<>();
        kinds.add(new Option<>(null, workplace.say(RiskTexts.text("scale.move.left"))));
        to.kinds().forEach(kind -> kinds.add(new Option<>(kind.code(), kind.name())));
        for (ConsequenceKind kind : from.kinds()) {
            row =
                    line(
                            "kind-" + kind.code(),
                            kind.name(),
                            kinds,
                            move.kind(kind.code()),
                            next -> move.setKind(kind.code(), next),
                            row);
        }
        tell();
    }

    private static List<Option<Integer>> numbered(List<String> names) {
        List<Option<Integer>> options = new ArrayList<>();
        for (int step = 1; step <= names.size(); step++) {
            options.add(new Option<>(step, step + " " + names.get(step - 1)));
        }
        return options;
    }

    private int heading(String words, int row) {
        Label label = new Label(words);
        label.getStyleClass().add("heading");
        levels.add(label, 0, row, 3, 1);
        return row + 1;
    }

    private <T> int line(
            String id,
            String before,
            List<Option<T>> options,
            @Nullable T chosen,
            Consumer<@Nullable T> taken,
            int row) {
        ComboBox<Option<T>> box = new ComboBox<>();
        box.setId("scale-move-" + id);
        box.setPrefWidth(CHOICE);
        box.getItems().setAll(options);
        box.setAccessibleText(before);
        options.stream()
                .filter(option -> Objects.equals(option.value(), chosen))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null) {
                                taken.accept(now.value());
                                tell();
                            }
                        });
        Label name = new Label(before);
        name.setWrapText(true);
        levels.add(name, 0, row);
        levels.add(new Label("→"), 1, row);
        levels.add(box, 2, row);
        return row + 1;
    }

    private void tell() {
        String words = "";
        if (!move.fits()) {
            words = workplace.say(RiskTexts.text("refused.mapping"));
        } else if (!move.leftBehind().isEmpty()) {
            String names =
                    move.leftBehind().stream()
                            .map(ConsequenceKind::name)
                            .collect(Collectors.joining(", "));
            words = workplace.say(RiskTexts.text("scale.move.behind", names));
        }
        problem.setText(words);
        preview.getItems().setAll(move.lines());
    }

    private void column(
            String id, Text title, double width, Function<ScaleMove.Line, String> value) {
        TableColumn<ScaleMove.Line, String> column = new TableColumn<>(workplace.say(title));
        column.setId("scale-move-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        preview.getColumns().add(column);
    }
}

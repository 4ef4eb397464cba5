package no.rettesnor.risk.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.ScaleTemplate;
import no.rettesnor.risk.model.ScaleVersion;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.risk.viewmodel.ScaleDraft;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes a scale, or the next version of one: how many steps, what they are called and mean, the
/// bands, and the band of each cell by clicking through them.
final class ScaleEditor extends VBox {

    private final Workplace workplace;
    private final ScaleDraft draft = new ScaleDraft();
    private final TextField name = new TextField();
    private final FormField nameField;
    private final ComboBox<Integer> rows = new ComboBox<>();
    private final ComboBox<Integer> columns = new ComboBox<>();
    private final ScaleStepsForm steps;
    private final ScaleBandsForm bands;
    private final MatrixGrid<BandCell> grid;
    private final Label order = new Label();
    private boolean filling;

    /// What the editor begins with.
    ///
    /// @param name of the scale
    /// @param scale to begin with
    /// @param replaces the version it becomes the next of; null for a scale of its own
    record Beginning(String name, Scale scale, @Nullable ScaleVersion replaces) {}

    /// @param versions the newest of each scale
    ScaleEditor(Workplace workplace, List<ScaleVersion> versions) {
        this.workplace = workplace;
        setId("scale-editor");
        RiskStyles.dress(this);
        getStyleClass().add("section-list");
        name.setId("scale-name");
        nameField = new FormField(say(RiskTexts.text("scale.name")), name).required();
        name.textProperty().addListener((_, _, now) -> draft.setName(now));
        steps = new ScaleStepsForm(workplace, draft, this::redraw);
        bands = new ScaleBandsForm(workplace, draft, this::redraw, this::drawGrid);
        grid = new MatrixGrid<>(new MatrixWords(workplace.language()), this::cell);
        grid.setId("scale-matrix");
        grid.setPrefHeight(320);
        order.setId("scale-order");
        order.setWrapText(true);
        order.getStyleClass().add("field-problem");
        TitledPane meanings = new TitledPane(say(RiskTexts.text("scale.steps")), steps);
        meanings.setId("scale-steps");
        meanings.setExpanded(false);
        meanings.setAnimated(false);
        getChildren()
                .addAll(
                        new FormGrid(1).field(beginnings(versions)).field(nameField),
                        sizes(),
                        new Label(say(RiskTexts.text("scale.click"))),
                        grid,
                        order,
                        bands,
                        meanings);
    }

    private FormField beginnings(List<ScaleVersion> versions) {
        ComboBox<Option<Beginning>> box = new ComboBox<>();
        box.setId("scale-begin");
        for (ScaleVersion version : versions) {
            Text label = RiskTexts.text("scale.next", version.name(), version.version() + 1);
            box.getItems()
                    .add(
                            new Option<>(
                                    new Beginning(version.name(), version.scale(), version),
                                    say(label)));
        }
        for (ScaleTemplate template : ScaleTemplate.values()) {
            String called = say(template.label());
            box.getItems()
                    .add(
                            new Option<>(
                                    new Beginning(
                                            called, template.scale(workplace.language()), null),
                                    say(RiskTexts.text("analysis.template", called))));
        }
        box.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && now.value() != null) {
                                begin(now.value());
                            }
                        });
        box.setValue(box.getItems().getFirst());
        return new FormField(say(RiskTexts.text("scale.begin")), box);
    }

    private void begin(Beginning with) {
        draft.begin(with.name(), with.scale(), with.replaces());
        name.setText(with.name());
        redraw();
    }

    private HBox sizes() {
        for (ComboBox<Integer> box : List.of(rows, columns)) {
            box.getItems().setAll(IntStream.rangeClosed(Scale.FEWEST, Scale.MOST).boxed().toList());
            box.valueProperty()
                    .addListener(
                            (_, _, now) -> {
                                if (!filling && now != null) {
                                    draft.resize(rows.getValue(), columns.getValue());
                                    redraw();
                                }
                            });
        }
        rows.setId("scale-rows");
        columns.setId("scale-columns");
        HBox box =
                new HBox(
                        new FormField(say(RiskTexts.text("scale.rows")), rows),
                        new FormField(say(RiskTexts.text("scale.columns")), columns));
        box.getStyleClass().add("bar-part");
        return box;
    }

    private BandCell cell(Cell at) {
        BandCell node = new BandCell(at);
        node.setFocusTraversable(true);
        node.setOnMouseClicked(_ -> turn(at));
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                        turn(at);
                        event.consume();
                    }
                });
        return node;
    }

    private void turn(Cell cell) {
        draft.turn(cell);
        drawGrid();
    }

    private void redraw() {
        filling = true;
        rows.setValue(draft.likelihoods().size());
        columns.setValue(draft.consequences().size());
        filling = false;
        steps.draw();
        bands.draw();
        drawGrid();
    }

    private void drawGrid() {
        draft.scale()
                .ifPresent(
                        scale -> {
                            grid.frame(scale, null);
                            MatrixWords words = new MatrixWords(workplace.language());
                            grid.cells()
                                    .forEach(
                                            cell ->
                                                    cell.setAccessibleText(
                                                            words.place(scale, cell.cell())));
                            order.setText(
                                    scale.isOrdered()
                                            ? ""
                                            : say(RiskTexts.text("scale.unordered")));
                            bands.check(scale.bands());
                        });
    }

    /// The scale that was made; empty while a name is missing, which is then said.
    Optional<ScaleDraft> result() {
        boolean isNamed = !draft.name().isEmpty();
        boolean isWhole = draft.scale().isPresent();
        nameField.problem(isNamed && isWhole ? "" : say(RiskTexts.text("scale.name.missing")));
        return isNamed && isWhole ? Optional.of(draft) : Optional.empty();
    }

    private String say(Text text) {
        return workplace.say(text);
    }
}

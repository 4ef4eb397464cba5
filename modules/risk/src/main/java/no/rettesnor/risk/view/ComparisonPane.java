package no.rettesnor.risk.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.Compared;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.ComparisonViewModel;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/// An analysis held against itself at another time, or against another analysis: the matrix with
/// then hollow and now filled and arrows between, and beneath it the same as a table.
final class ComparisonPane extends BorderPane implements MatrixHost {

    private static final double MATRIX_SHARE = 0.62;

    /// So many times the size of the words the pane is high when matrix and table share it.
    private static final double ROOM_FOR_BOTH = 56;

    private final Workplace workplace;
    private final ComparisonViewModel model;
    private final MatrixView matrix;
    private final ComparisonTable table;
    private final MatrixSides sides;
    private final BorderPane body = new BorderPane();
    private final ScrollPane above;
    private final BorderPane below;
    private final SplitPane split = new SplitPane();
    private final Label counts = new Label();
    private final Label legend = new Label();
    private final Label notes = new Label();
    private final Label missing = new Label();
    private final Label listing = new Label();
    private final HBox listingBox;
    private @Nullable String selected;
    private @Nullable Cell only;
    private boolean tight;

    ComparisonPane(Workplace workplace, ComparisonViewModel model) {
        this.workplace = workplace;
        this.model = model;
        setId("comparison");
        matrix = new MatrixView(workplace, this, new MatrixWords(workplace.language(), telling()));
        matrix.setId("comparison-matrix");
        table = new ComparisonTable(workplace, this::select);
        sides = new MatrixSides(workplace);
        sides.setId("comparison-sides");
        listingBox = listingBox();
        counts.setId("comparison-counts");
        counts.setWrapText(true);
        counts.getStyleClass().add("heading");
        legend.setId("comparison-legend");
        notes.setId("comparison-notes");
        notes.setWrapText(true);
        notes.getStyleClass().addAll("text-small", "text-muted");
        missing.setId("comparison-missing");
        missing.setWrapText(true);
        missing.getStyleClass().add("analysis-banner");
        above = new ScrollPane(matrix);
        above.setFitToWidth(true);
        above.setFitToHeight(true);
        above.setFocusTraversable(false);
        above.getStyleClass().add("matrix-scroll");
        below = new BorderPane(table.node());
        below.setTop(listingBox);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(MATRIX_SHARE);
        FlowPane told =
                new FlowPane(counts, legend, sides, new ComparisonExportButton(workplace, model));
        told.getStyleClass().add("comparison-told");
        VBox head = new VBox(new ComparisonBar(workplace, model), missing, told, notes);
        head.getStyleClass().add("analysis-head");
        setTop(head);
        setCenter(body);
        sides.tableProperty().addListener((_, _, _) -> arrange());
        model.answerProperty().addListener((_, _, _) -> draw());
        arrange();
        draw();
    }

    /// Shows an analysis, and follows what is done with it.
    void show(String analysisId) {
        selected = null;
        only = null;
        model.show(analysisId);
    }

    void leave() {
        model.leave();
    }

    private HBox listingBox() {
        Button all = new Button(workplace.say(RiskTexts.text("risk.table.all")));
        all.setId("comparison-all");
        all.getStyleClass().addAll("flat", "small");
        all.setOnAction(_ -> list(null));
        listing.setId("comparison-cell");
        HBox box = new HBox(listing, all);
        box.getStyleClass().add("listing");
        return box;
    }

    private MatrixWords.Telling telling() {
        return new MatrixWords.Telling() {
            @Override
            public Text stage(Stage stage) {
                return stage == Stage.BEFORE
                        ? RiskTexts.text("comparison.side.EARLIER")
                        : RiskTexts.text("comparison.side.LATER");
            }

            @Override
            public Text besides(Chip chip) {
                Compared compared = model.answerProperty().get().compared();
                return compared == null
                        ? Text.verbatim("")
                        : compared.mark(chip.rated().risk().id());
            }
        };
    }

    private void draw() {
        ComparisonViewModel.Answer answer = model.answerProperty().get();
        Compared compared = answer.compared();
        missing.setText(workplace.say(answer.missing()));
        put(missing, !missing.getText().isEmpty());
        put(body, compared != null);
        put(notes, compared != null);
        counts.setText(compared == null ? "" : workplace.say(compared.counts()));
        legend.setText(
                compared == null
                        ? ""
                        : workplace.say(
                                RiskTexts.text(
                                        "comparison.legend",
                                        compared.earlier(),
                                        compared.later())));
        notes.setText(
                compared == null
                        ? ""
                        : compared.notes().stream()
                                .map(workplace::say)
                                .collect(Collectors.joining(" ")));
        if (compared != null && only != null && !compared.scale().holds(only)) {
            only = null;
        }
        drawMatrix();
        table.show(compared, only);
        put(listingBox, only != null);
        if (compared != null && only != null) {
            String place = new MatrixWords(workplace.language()).place(compared.scale(), only);
            listing.setText(workplace.say(RiskTexts.text("risk.table.cell", place)));
        }
    }

    private void drawMatrix() {
        Compared compared = model.answerProperty().get().compared();
        MatrixChips chips = compared == null ? null : MatrixChips.of(compared.comparison());
        matrix.show(chips, new MatrixMarks(selected, Set.of(), Stage.BEFORE), only);
    }

    private static void put(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /// Both where there is room, otherwise the one that is chosen.
    private void arrange() {
        put(sides, tight);
        if (tight) {
            split.getItems().clear();
            body.setCenter(sides.tableProperty().get() ? below : above);
        } else {
            body.setCenter(split);
            split.getItems().setAll(above, below);
            split.setDividerPositions(MATRIX_SHARE);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean now = getHeight() < ROOM_FOR_BOTH * counts.getFont().getSize();
        if (now != tight) {
            tight = now;
            arrange();
        }
        super.layoutChildren();
    }

    @Override
    public void requestFocus() {
        matrix.requestFocus();
    }

    @Override
    public boolean isEditable() {
        return false;
    }

    @Override
    public void move(MatrixChips.Move move) {
        // What was is not changed.
    }

    @Override
    public void select(@Nullable String riskId) {
        if (riskId != null && !riskId.equals(selected)) {
            selected = riskId;
            drawMatrix();
            table.follow(riskId);
        }
    }

    @Override
    public void inspect() {
        sides.tableProperty().set(true);
        table.node().requestFocus();
    }

    @Override
    public void list(@Nullable Cell cell) {
        only = cell;
        draw();
    }

    @Override
    public void goToList(Cell cell) {
        list(cell);
        inspect();
        table.node().getSelectionModel().selectFirst();
    }
}

package no.rettesnor.risk.view;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.AnalysisViewModel;
import no.rettesnor.risk.viewmodel.MatrixViewModel;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

/// The open analysis: the matrix, and beneath it the same as a table.
final class AnalysisPane extends BorderPane implements MatrixHost {

    private static final double MATRIX_SHARE = 0.66;

    /// So many times the size of the words the page is high when the matrix and the table share it.
    private static final double ROOM_FOR_BOTH = 50;

    private final Workplace workplace;
    private final AnalysisViewModel model;
    private final MatrixBar bar;
    private final MatrixView matrix;
    private final RiskTable table;
    private final BorderPane above = new BorderPane();
    private final BorderPane below = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final Label listing = new Label();
    private final HBox listingBox;
    private final Label banner = new Label();
    private boolean tight;

    AnalysisPane(Workplace workplace, AnalysisViewModel model) {
        this.workplace = workplace;
        this.model = model;
        setId("analysis");
        bar = new MatrixBar(workplace, model.matrix());
        matrix = new MatrixView(workplace, this);
        table = new RiskTable(workplace, model, this::inspect);
        listingBox = listingBox();
        banner.setId("analysis-banner");
        banner.setWrapText(true);
        banner.getStyleClass().add("analysis-banner");
        ScrollPane scroll = new ScrollPane(matrix);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("matrix-scroll");
        above.setCenter(scroll);
        above.setBottom(new ActionQuestion(workplace, model.edits()));
        below.setCenter(table.node());
        below.setTop(listingBox);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(MATRIX_SHARE);
        VBox head = new VBox(banner, bar);
        head.getStyleClass().add("analysis-head");
        setTop(head);
        setCenter(split);
        bar.sides().tableProperty().addListener((_, _, _) -> arrange());
        arrange();
        MatrixViewModel shown = model.matrix();
        shown.chipsProperty().addListener((_, _, _) -> draw());
        shown.selectedProperty()
                .addListener(
                        (_, _, now) -> {
                            drawMatrix();
                            table.follow(now);
                        });
        shown.cellProperty().addListener((_, _, _) -> draw());
        shown.contradictedProperty().addListener((_, _, _) -> draw());
        shown.onlyContradictedProperty().addListener((_, _, _) -> draw());
        draw();
    }

    /// Both where there is room for the whole matrix and some rows, otherwise the one that is
    /// chosen.
    private void arrange() {
        bar.tight(tight);
        matrix.tight(tight);
        tellState();
        if (!tight) {
            split.getItems().setAll(above, below);
            split.setDividerPositions(MATRIX_SHARE);
        } else {
            split.getItems().setAll(bar.sides().tableProperty().get() ? below : above);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean next = getHeight() < ROOM_FOR_BOTH * fontSize();
        if (next != tight && getHeight() > 0) {
            tight = next;
            arrange();
        }
        super.layoutChildren();
    }

    private double fontSize() {
        return listing.getFont().getSize();
    }

    private HBox listingBox() {
        Button all = new Button(workplace.say(RiskTexts.text("risk.table.all")));
        all.setId("risk-table-all");
        all.getStyleClass().addAll("flat", "small");
        all.setOnAction(_ -> list(null));
        listing.setId("risk-table-cell");
        HBox box = new HBox(listing, all);
        box.getStyleClass().add("listing");
        return box;
    }

    /// Puts the caret where work starts.
    void focusMatrix() {
        bar.sides().tableProperty().set(false);
        matrix.requestFocus();
    }

    private void draw() {
        MatrixChips chips = model.matrix().chipsProperty().get();
        bar.setVisible(chips != null);
        bar.show(chips, model.openProperty().get());
        drawMatrix();
        table.show(chips);
        Cell only = model.matrix().cellProperty().get();
        boolean narrowed = chips != null && only != null;
        listingBox.setVisible(narrowed);
        listingBox.setManaged(narrowed);
        if (chips != null && only != null) {
            String place = new MatrixWords(workplace.language()).place(chips.scale(), only);
            listing.setText(workplace.say(RiskTexts.text("risk.table.cell", place)));
        }
        boolean fewer = narrowed || model.matrix().onlyContradictedProperty().get();
        bar.sides().listed(fewer ? model.matrix().listed().size() : -1);
        tellState();
    }

    private void drawMatrix() {
        MatrixViewModel shown = model.matrix();
        // What the register speaks against is how things are rated as they are; where only what
        // comes after is seen, it is said there.
        MatrixMarks marks =
                new MatrixMarks(
                        shown.selectedProperty().get(),
                        shown.contradictedProperty().get(),
                        shown.shownProperty().get().stages().getFirst());
        matrix.show(shown.chipsProperty().get(), marks, shown.cellProperty().get());
    }

    /// Why nothing can be changed, when nothing can; in a word where there is little room.
    private void tellState() {
        String words = "";
        String word = "";
        var open = model.openProperty().get();
        if (model.matrix().formerProperty().get() != null) {
            words = workplace.say(RiskTexts.text("analysis.banner.former"));
            word = workplace.say(RiskTexts.text("analysis.banner.former.word"));
        } else if (open != null && !open.analysis().isOpen()) {
            word = workplace.say(open.analysis().status().label());
            words = workplace.say(RiskTexts.text("analysis.banner.closed", word));
        }
        banner.setText(words);
        banner.setVisible(!words.isEmpty() && !tight);
        banner.setManaged(!words.isEmpty() && !tight);
        bar.state(tight ? word : "", words);
    }

    @Override
    public boolean isEditable() {
        return model.matrix().isEditable();
    }

    @Override
    public void move(MatrixChips.Move move) {
        MatrixChips chips = model.matrix().chipsProperty().get();
        if (chips != null) {
            model.edits().move(move, chips.kind(), chips.scale());
        }
    }

    @Override
    public void select(@Nullable String riskId) {
        model.select(riskId);
    }

    @Override
    public void inspect() {
        workplace.navigation().inspect();
    }

    @Override
    public void list(@Nullable Cell cell) {
        model.matrix().cellProperty().set(cell);
    }

    @Override
    public void goToList(Cell cell) {
        list(cell);
        bar.sides().tableProperty().set(true);
        table.node().requestFocus();
        table.node().getSelectionModel().selectFirst();
    }
}

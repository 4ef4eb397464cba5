package no.rettesnor.risk.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.Shown;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A matrix with the marks of risks in it, and those beside it that have no place yet. By mouse,
/// see [MatrixDrag]; by keyboard, see [MatrixKeys].
final class MatrixView extends StackPane {

    /// More than this many arrows are no longer followed by the eye.
    private static final int MOST_ARROWS = 12;

    private final MatrixHost host;
    private final MatrixWords words;
    private final MatrixGrid<MatrixCell> grid;
    private final MatrixArrows arrows = new MatrixArrows();
    private final MatrixAim aim;
    private final MatrixDrag drag;
    private final MatrixKeys keys;
    private final MatrixTray tray;
    private @Nullable MatrixChips chips;
    private MatrixMarks marks = MatrixMarks.NONE;
    private @Nullable Cell listed;

    MatrixView(Workplace workplace, MatrixHost host) {
        this(workplace, host, new MatrixWords(workplace.language()));
    }

    /// @param words what its marks are called
    MatrixView(Workplace workplace, MatrixHost host, MatrixWords words) {
        this.host = host;
        this.words = words;
        Pane overlay = new Pane();
        overlay.setMouseTransparent(true);
        grid = new MatrixGrid<>(words, cell -> cell(workplace, cell));
        aim = new MatrixAim(overlay, grid, words);
        drag = new MatrixDrag(overlay, grid, aim, words, host, () -> chips);
        keys = new MatrixKeys(grid, aim, host, () -> chips);
        tray = new MatrixTray(workplace, words, this::prepareInTray, host::select, keys::inTray);
        setId("risk-matrix");
        getStyleClass().add("risk-matrix");
        grid.setAccessibleText(workplace.say(RiskTexts.text("matrix.name")));
        BorderPane body = new BorderPane(new Board());
        body.setRight(tray);
        getChildren().addAll(body, overlay);
        show(null, marks, null);
    }

    /// Draws it.
    ///
    /// @param about which risks stand out
    /// @param only the cell whose risks are listed; null for all
    void show(@Nullable MatrixChips next, MatrixMarks about, @Nullable Cell only) {
        ChipNode focused = focused();
        Chip kept = focused == null ? null : focused.chip();
        boolean drawn = next == chips && about.equals(marks);
        chips = next;
        marks = about;
        listed = only;
        aim.clear();
        if (next == null) {
            tray.show(List.of());
            return;
        }
        if (drawn) {
            grid.cells().forEach(cell -> cell.listed(cell.cell().equals(only)));
            return;
        }
        if (grid.frame(next.scale(), next.kind())) {
            keys.reset();
        }
        for (MatrixCell cell : grid.cells()) {
            fill(next, cell);
        }
        tray.show(next.unrated());
        grid.requestLayout();
        if (kept != null) {
            refocus(next, kept);
        }
    }

    /// Leaves as much as can be to the cells.
    void tight(boolean on) {
        tray.tight(on);
    }

    @Override
    public void requestFocus() {
        keys.focus();
    }

    private void fill(MatrixChips next, MatrixCell cell) {
        List<Chip> here = next.in(cell.cell());
        String said = words.cell(next.scale(), cell.cell(), here, marks::isContradicted);
        cell.show(here, said, marks);
        cell.listed(cell.cell().equals(listed));
    }

    /// A mark that was moved, or is drawn by another node than before, keeps the focus.
    private void refocus(MatrixChips next, Chip kept) {
        String id = kept.rated().risk().id();
        for (MatrixCell cell : grid.cells()) {
            Optional<ChipNode> node = cell.nodeOf(id, kept.stage());
            if (node.isPresent()) {
                keys.stopAt(cell.cell());
                node.get().requestFocus();
                return;
            }
        }
        if (next.risks().isEmpty()) {
            keys.focus();
        }
    }

    private @Nullable ChipNode focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof ChipNode node ? node : null;
    }

    private MatrixCell cell(Workplace workplace, Cell at) {
        MatrixCell cell = new MatrixCell(at, workplace, words, this::prepare);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(cell, event));
        cell.focusedProperty()
                .addListener(
                        (_, _, has) -> {
                            if (has) {
                                keys.stopAt(at);
                            }
                        });
        return cell;
    }

    private void clicked(MatrixCell cell, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            keys.stopAt(cell.cell());
            cell.requestFocus();
            host.list(cell.cell().equals(listed) ? null : cell.cell());
            event.consume();
        }
    }

    private void prepare(ChipNode node) {
        drag.install(node);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(node, event));
        node.focusedProperty()
                .addListener(
                        (_, _, has) -> {
                            Chip chip = node.chip();
                            if (has && chip != null) {
                                host.select(chip.rated().risk().id());
                            }
                        });
    }

    private void prepareInTray(ChipNode node) {
        drag.install(node);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(node, event));
    }

    private void clicked(ChipNode node, MouseEvent event) {
        Chip chip = node.chip();
        if (!event.isStillSincePress()) {
            return;
        }
        if (chip == null && node.getParent() instanceof MatrixCell cell) {
            host.goToList(cell.cell());
        } else if (chip != null) {
            node.requestFocus();
            host.select(chip.rated().risk().id());
            if (event.getClickCount() == 2) {
                host.inspect();
            }
        }
        event.consume();
    }

    /// The grid with the arrows over it, which are drawn once the marks have their places.
    private final class Board extends Region {

        Board() {
            getChildren().addAll(grid, arrows);
        }

        @Override
        protected void layoutChildren() {
            grid.resizeRelocate(0, 0, getWidth(), getHeight());
            grid.layout();
            arrows.show(drawn());
        }

        private List<MatrixArrows.Arrow> drawn() {
            MatrixChips now = chips;
            List<MatrixArrows.Arrow> drawn = new ArrayList<>();
            if (now == null || now.shown() != Shown.BOTH) {
                return drawn;
            }
            List<RatedRisk> moved = now.moved();
            // In the smallest cells they would hide the words.
            boolean all =
                    moved.size() <= MOST_ARROWS
                            && grid.cells().stream().noneMatch(MatrixCell::isTiny);
            for (RatedRisk rated : moved) {
                if (all || rated.risk().id().equals(marks.chosen())) {
                    Bounds from = bounds(now, new Chip(rated, Stage.BEFORE));
                    Bounds to = bounds(now, new Chip(rated, Stage.AFTER));
                    if (from != null && to != null) {
                        drawn.add(new MatrixArrows.Arrow(from, to));
                    }
                }
            }
            return drawn;
        }

        private @Nullable Bounds bounds(MatrixChips now, Chip chip) {
            String id = chip.rated().risk().id();
            return now.cellOf(chip)
                    .flatMap(grid::at)
                    .flatMap(cell -> cell.nodeOf(id, chip.stage()))
                    .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                    .orElse(null);
        }

        @Override
        protected double computeMinHeight(double width) {
            return grid.minHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return grid.prefHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return grid.minWidth(height);
        }

        @Override
        protected double computePrefWidth(double height) {
            return grid.prefWidth(height);
        }
    }
}

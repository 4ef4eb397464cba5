package no.rettesnor.risk.view;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.viewmodel.MatrixWords;

import org.jspecify.annotations.Nullable;

/// Where a mark would be put if it were let go now, shown on the cell and spelled out beside it.
final class MatrixAim {

    private static final double WIDEST = 380;
    private static final double AWAY = 6;

    private final Pane overlay;
    private final MatrixGrid<MatrixCell> grid;
    private final MatrixWords words;
    private final Label hint = new Label();
    private MatrixChips.@Nullable Move move;

    MatrixAim(Pane overlay, MatrixGrid<MatrixCell> grid, MatrixWords words) {
        this.overlay = overlay;
        this.grid = grid;
        this.words = words;
        hint.setId("move-hint");
        hint.getStyleClass().add("move-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(WIDEST);
        hint.setManaged(false);
        hint.setVisible(false);
        overlay.getChildren().add(hint);
    }

    /// What would be done now; null for nothing.
    MatrixChips.@Nullable Move move() {
        return move;
    }

    /// Aims at a cell.
    void at(MatrixChips chips, Chip chip, Cell target) {
        clear();
        MatrixChips.Move next = chips.move(chip, target);
        move = next;
        grid.at(target).ifPresent(cell -> show(chips, next, cell));
    }

    private void show(MatrixChips chips, MatrixChips.Move next, MatrixCell cell) {
        cell.target(true);
        hint.setText(words.move(chips.scale(), next));
        hint.applyCss();
        double wide = Math.min(WIDEST, hint.prefWidth(-1));
        double high = hint.prefHeight(wide);
        Bounds at = overlay.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        double x = Math.clamp(at.getMinX(), 0, Math.max(0, overlay.getWidth() - wide));
        double below = at.getMaxY() + AWAY;
        double y = below + high > overlay.getHeight() ? at.getMinY() - high - AWAY : below;
        hint.resizeRelocate(x, Math.max(0, y), wide, high);
        hint.setVisible(true);
        hint.toFront();
    }

    /// Aims at nothing.
    void clear() {
        MatrixChips.Move before = move;
        if (before != null) {
            grid.at(before.target()).ifPresent(cell -> cell.target(false));
        }
        move = null;
        hint.setVisible(false);
    }
}

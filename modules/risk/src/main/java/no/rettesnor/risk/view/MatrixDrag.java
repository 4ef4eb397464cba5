package no.rettesnor.risk.view;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.viewmodel.MatrixWords;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Moves marks with the mouse. What would come of letting go is spelled out all the while; Escape
/// leaves everything as it was.
final class MatrixDrag {

    /// Shorter than this is a click that shook.
    private static final double THRESHOLD = 4;

    private final Pane overlay;
    private final MatrixGrid<MatrixCell> grid;
    private final MatrixAim aim;
    private final MatrixWords words;
    private final MatrixHost host;
    private final Supplier<@Nullable MatrixChips> chips;
    private final ChipNode ghost = new ChipNode();
    private final EventHandler<KeyEvent> escape = this::pressedKey;
    private @Nullable Point2D start;
    private @Nullable Chip dragged;

    MatrixDrag(
            Pane overlay,
            MatrixGrid<MatrixCell> grid,
            MatrixAim aim,
            MatrixWords words,
            MatrixHost host,
            Supplier<@Nullable MatrixChips> chips) {
        this.overlay = overlay;
        this.grid = grid;
        this.aim = aim;
        this.words = words;
        this.host = host;
        this.chips = chips;
        ghost.setManaged(false);
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        ghost.getStyleClass().add("ghost");
        overlay.getChildren().add(ghost);
    }

    /// Makes a mark one that can be dragged.
    void install(ChipNode node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(node, event));
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> moved(node, event));
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    private void pressed(ChipNode node, MouseEvent event) {
        boolean draggable =
                event.getButton() == MouseButton.PRIMARY
                        && node.chip() != null
                        && host.isEditable();
        start = draggable ? new Point2D(event.getSceneX(), event.getSceneY()) : null;
    }

    private void moved(ChipNode node, MouseEvent event) {
        Point2D from = start;
        Chip chip = node.chip();
        if (from == null) {
            return;
        }
        if (dragged == null
                && chip != null
                && from.distance(event.getSceneX(), event.getSceneY()) > THRESHOLD) {
            begin(chip);
        }
        MatrixChips now = chips.get();
        if (dragged != null && now != null) {
            follow(dragged, now, event);
        }
        event.consume();
    }

    private void begin(Chip chip) {
        dragged = chip;
        ghost.show(chip, words, MatrixMarks.NONE);
        ghost.setId("chip-dragged");
        ghost.setVisible(true);
        ghost.toFront();
        Scene scene = overlay.getScene();
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void follow(Chip chip, MatrixChips now, MouseEvent event) {
        Point2D at = overlay.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.autosize();
        ghost.relocate(at.getX() - ghost.getWidth() / 2, at.getY() - ghost.getHeight() / 2);
        grid.at(event.getSceneX(), event.getSceneY())
                .ifPresentOrElse(cell -> aim.at(now, chip, cell.cell()), aim::clear);
    }

    private void released() {
        MatrixChips.Move move = aim.move();
        boolean dropped = dragged != null && move != null;
        end();
        if (dropped && move != null && !isAtHome(move)) {
            host.move(move);
        }
    }

    private boolean isAtHome(MatrixChips.Move move) {
        MatrixChips now = chips.get();
        return now != null && now.cellOf(move.chip()).filter(move.target()::equals).isPresent();
    }

    private void pressedKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragged != null) {
            end();
            event.consume();
        }
    }

    private void end() {
        start = null;
        dragged = null;
        ghost.setVisible(false);
        aim.clear();
        Scene scene = overlay.getScene();
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }
}

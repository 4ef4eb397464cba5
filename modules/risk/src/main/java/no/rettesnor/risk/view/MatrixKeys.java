package no.rettesnor.risk.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.MatrixChips;
import no.rettesnor.risk.model.Scale;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// The matrix by keyboard. It is one stop for Tab; arrows go between cells, and over the edge to
/// the names of the steps. Enter goes to the marks in a cell, Space lists its risks. Ctrl with
/// arrows carries a mark, spelled out as when it is dragged; letting go of Ctrl, or Enter, puts it
/// down, and Escape leaves it where it was.
final class MatrixKeys {

    private final MatrixGrid<MatrixCell> grid;
    private final MatrixAim aim;
    private final MatrixHost host;
    private final Supplier<@Nullable MatrixChips> chips;
    private Cell current = new Cell(1, 1);

    MatrixKeys(
            MatrixGrid<MatrixCell> grid,
            MatrixAim aim,
            MatrixHost host,
            Supplier<@Nullable MatrixChips> chips) {
        this.grid = grid;
        this.aim = aim;
        this.host = host;
        this.chips = chips;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    }

    /// The cell at which Tab stops.
    void stopAt(Cell cell) {
        current = cell;
        for (MatrixCell each : grid.cells()) {
            each.setFocusTraversable(each.cell().equals(cell));
        }
    }

    /// The frame has other cells.
    void reset() {
        MatrixChips now = chips.get();
        boolean held = now != null && now.scale().holds(current);
        stopAt(held ? current : new Cell(1, 1));
    }

    /// A key while a risk without a place is selected beside the matrix: it is carried in from the
    /// bottom left corner.
    void inTray(KeyEvent event, Chip chip) {
        MatrixChips now = chips.get();
        if (now == null) {
            return;
        }
        if (event.getEventType().equals(KeyEvent.KEY_RELEASED)) {
            released(event);
        } else if (event.getCode().isArrowKey() && event.isShortcutDown()) {
            if (host.isEditable()) {
                carry(now, chip, event.getCode());
            }
            event.consume();
        } else if (aim.move() != null && event.getCode() == KeyCode.ENTER) {
            putDown();
            event.consume();
        } else if (aim.move() != null && event.getCode() == KeyCode.ESCAPE) {
            aim.clear();
            event.consume();
        }
    }

    void focus() {
        grid.at(current).ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        MatrixChips now = chips.get();
        Node focus = grid.getScene() == null ? null : grid.getScene().getFocusOwner();
        if (now == null || event.isConsumed()) {
            return;
        }
        boolean taken =
                switch (focus) {
                    case ChipNode chip -> onChip(event, now, chip);
                    case MatrixCell cell -> onCell(event, now.scale(), cell);
                    case Label name -> onName(event, name);
                    case null, default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean onCell(KeyEvent event, Scale scale, MatrixCell cell) {
        Cell at = cell.cell();
        return switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> go(scale, at, event.getCode());
            case ENTER -> into(cell);
            case SPACE -> {
                host.list(at);
                yield true;
            }
            case ESCAPE -> {
                host.list(null);
                yield true;
            }
            default -> false;
        };
    }

    private boolean go(Scale scale, Cell from, KeyCode key) {
        if (key == KeyCode.LEFT && from.consequence() == 1) {
            grid.row(from.likelihood()).requestFocus();
        } else if (key == KeyCode.DOWN && from.likelihood() == 1) {
            grid.column(from.consequence()).requestFocus();
        } else {
            stopAt(stepped(scale, from, key));
            focus();
        }
        return true;
    }

    private boolean onName(KeyEvent event, Label name) {
        return switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, ESCAPE, ENTER -> {
                onward(event.getCode(), name);
                yield true;
            }
            default -> false;
        };
    }

    /// Names stand in a row of their own beside the cells; arrows go along it, and back in.
    private void onward(KeyCode key, Label name) {
        MatrixChips now = chips.get();
        boolean isRow = grid.row(current.likelihood()).equals(name);
        boolean along =
                isRow
                        ? key == KeyCode.UP || key == KeyCode.DOWN
                        : key == KeyCode.LEFT || key == KeyCode.RIGHT;
        if (along && now != null) {
            stopAt(stepped(now.scale(), current, key));
            Label next =
                    isRow ? grid.row(current.likelihood()) : grid.column(current.consequence());
            next.requestFocus();
        } else {
            focus();
        }
    }

    private boolean into(MatrixCell cell) {
        if (cell.nodes().isEmpty()) {
            host.list(cell.cell());
        } else {
            cell.nodes().getFirst().requestFocus();
        }
        return true;
    }

    private boolean onChip(KeyEvent event, MatrixChips now, ChipNode node) {
        Chip chip = node.chip();
        KeyCode key = event.getCode();
        if (key.isArrowKey() && event.isShortcutDown() && chip != null) {
            if (host.isEditable()) {
                carry(now, chip, key);
            }
            return true;
        }
        return switch (key) {
            case UP, DOWN, LEFT, RIGHT -> along(node, key);
            case ENTER, SPACE -> {
                enter(node, chip);
                yield true;
            }
            case ESCAPE -> {
                if (aim.move() != null) {
                    aim.clear();
                } else {
                    focus();
                }
                yield true;
            }
            default -> false;
        };
    }

    private void enter(ChipNode node, @Nullable Chip chip) {
        if (aim.move() != null) {
            putDown();
        } else if (chip != null) {
            host.select(chip.rated().risk().id());
            host.inspect();
        } else if (node.getParent() instanceof MatrixCell cell) {
            host.goToList(cell.cell());
        }
    }

    private static boolean along(ChipNode node, KeyCode key) {
        if (!(node.getParent() instanceof MatrixCell cell)) {
            return false;
        }
        List<ChipNode> nodes = cell.nodes();
        int by = key == KeyCode.RIGHT || key == KeyCode.DOWN ? 1 : -1;
        int next = Math.clamp(nodes.indexOf(node) + by, 0, nodes.size() - 1);
        nodes.get(next).requestFocus();
        return true;
    }

    private void carry(MatrixChips now, Chip chip, KeyCode key) {
        MatrixChips.Move before = aim.move();
        Cell from = before != null ? before.target() : now.cellOf(chip).orElse(null);
        aim.at(now, chip, from == null ? new Cell(1, 1) : stepped(now.scale(), from, key));
    }

    private void released(KeyEvent event) {
        boolean letGo =
                event.getCode() == KeyCode.CONTROL
                        || event.getCode() == KeyCode.COMMAND
                        || event.getCode() == KeyCode.META;
        if (letGo && aim.move() != null) {
            putDown();
            event.consume();
        }
    }

    private void putDown() {
        MatrixChips.Move move = aim.move();
        MatrixChips now = chips.get();
        aim.clear();
        if (move != null
                && now != null
                && now.cellOf(move.chip()).filter(move.target()::equals).isEmpty()) {
            stopAt(move.lands());
            host.move(move);
        }
    }

    private static Cell stepped(Scale scale, Cell from, KeyCode key) {
        int up = key == KeyCode.UP ? 1 : key == KeyCode.DOWN ? -1 : 0;
        int right = key == KeyCode.RIGHT ? 1 : key == KeyCode.LEFT ? -1 : 0;
        return new Cell(
                Math.clamp(from.likelihood() + up, 1, scale.likelihoods().size()),
                Math.clamp(from.consequence() + right, 1, scale.consequences().size()));
    }
}

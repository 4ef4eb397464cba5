package no.rettesnor.risk.view;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.viewmodel.MatrixWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The frame of a matrix: the cells with likelihood upwards, the rarest at the bottom, and
/// consequence to the right, and what the steps are called along both axes. What a step means is
/// told beside its name while the pointer or the focus is on it.
///
/// @param <C> what a cell is drawn by
class MatrixGrid<C extends BandCell> extends Region {

    private static final double GAP = 2;

    /// In cells of at least that many times the size of the words, nine marks stand beneath the
    /// word of the band; in lesser ones they are drawn smaller.
    private static final double LOOSE_HEIGHT = 6.2;

    private static final double LOOSE_WIDTH = 8.6;

    /// Under this, marks are drawn as small as can be read.
    private static final double TINY_HEIGHT = 3.1;

    private final MatrixWords words;
    private final Function<Cell, C> make;
    private final Label likelihoodAxis = new Label();
    private final Group likelihoodTitle = new Group(likelihoodAxis);
    private final Label consequenceAxis = new Label();
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<C> cells = new ArrayList<>();
    private @Nullable Scale scale;
    private @Nullable String kind;

    MatrixGrid(MatrixWords words, Function<Cell, C> make) {
        this.words = words;
        this.make = make;
        getStyleClass().add("matrix-grid");
        likelihoodAxis.getStyleClass().add("axis-title");
        likelihoodAxis.setRotate(-90);
        consequenceAxis.getStyleClass().add("axis-title");
    }

    /// The cells, row by row from the bottom.
    final List<C> cells() {
        return cells;
    }

    /// The name of a step of the likelihood axis.
    final Label row(int likelihood) {
        return rows.get(likelihood - 1);
    }

    /// The name of a step of the consequence axis.
    final Label column(int consequence) {
        return columns.get(consequence - 1);
    }

    /// The node of a cell; empty when there is none such.
    final Optional<C> at(Cell cell) {
        return cells.stream().filter(one -> one.cell().equals(cell)).findFirst();
    }

    /// The cell at a point of the scene.
    final Optional<C> at(double sceneX, double sceneY) {
        return cells.stream()
                .filter(one -> one.localToScene(one.getLayoutBounds()).contains(sceneX, sceneY))
                .findFirst();
    }

    /// Where a cell is, in this region.
    final Bounds boundsOf(C cell) {
        return cell.getBoundsInParent();
    }

    /// Draws the frame of a scale. Nodes stay while its size does.
    ///
    /// @param only the kind whose meanings are told; null for all
    /// @return whether the cells are other nodes than before
    final boolean frame(Scale next, @Nullable String only) {
        Scale before = scale;
        boolean sameSize =
                before != null
                        && before.likelihoods().size() == next.likelihoods().size()
                        && before.consequences().size() == next.consequences().size();
        scale = next;
        kind = only;
        if (!sameSize) {
            rebuild(next);
        }
        likelihoodAxis.setText(next.likelihoodAxis());
        consequenceAxis.setText(next.consequenceAxis());
        for (int step = 1; step <= rows.size(); step++) {
            head(row(step), step + "  " + next.likelihood(step).name());
        }
        for (int step = 1; step <= columns.size(); step++) {
            head(column(step), step + "  " + next.consequences().get(step - 1));
        }
        cells.forEach(cell -> cell.band(next.band(cell.cell())));
        requestLayout();
        return !sameSize;
    }

    private void rebuild(Scale next) {
        rows.clear();
        columns.clear();
        cells.clear();
        for (int step = 1; step <= next.likelihoods().size(); step++) {
            rows.add(header("row-" + step, Pos.CENTER_RIGHT, meaningOfRow(step)));
        }
        for (int step = 1; step <= next.consequences().size(); step++) {
            columns.add(header("column-" + step, Pos.TOP_CENTER, meaningOfColumn(step)));
        }
        for (int likelihood = 1; likelihood <= next.likelihoods().size(); likelihood++) {
            for (int step = 1; step <= next.consequences().size(); step++) {
                cells.add(make.apply(new Cell(likelihood, step)));
            }
        }
        getChildren().setAll(likelihoodTitle, consequenceAxis);
        getChildren().addAll(rows);
        getChildren().addAll(columns);
        getChildren().addAll(cells);
    }

    private Supplier<String> meaningOfRow(int step) {
        return () -> scale == null ? "" : words.likelihood(scale, step);
    }

    private Supplier<String> meaningOfColumn(int step) {
        return () -> scale == null ? "" : words.consequence(scale, step, kind);
    }

    private Label header(String id, Pos side, Supplier<String> means) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setAlignment(side);
        label.setTextAlignment(side == Pos.TOP_CENTER ? TextAlignment.CENTER : TextAlignment.RIGHT);
        label.getStyleClass().add("axis-step");
        label.setAccessibleRole(AccessibleRole.TEXT);
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setOnShowing(_ -> tip.setText(means.get()));
        label.setTooltip(tip);
        label.focusedProperty().addListener(_ -> told(label, tip, means));
        return label;
    }

    private static void told(Label label, Tooltip tip, Supplier<String> means) {
        label.setAccessibleHelp(means.get());
        Bounds at = label.localToScreen(label.getLayoutBounds());
        if (label.isFocused() && at != null) {
            tip.show(label, at.getMinX(), at.getMaxY());
        } else {
            tip.hide();
        }
    }

    private static void head(Label label, String words) {
        label.setText(words);
        label.setAccessibleText(words);
    }

    @Override
    protected void layoutChildren() {
        if (scale == null) {
            return;
        }
        double em = em();
        double titleWidth = snapSizeX(em * 1.5);
        double rowWidth = Math.clamp(snapSizeX(getWidth() * 0.13), em * 6, em * 10);
        double left = titleWidth + rowWidth + em * 0.4;
        double width = Math.max(10, (getWidth() - left) / columns.size());
        double columnHeight = columnHeight(width - GAP);
        double bottom = columnHeight + em * 1.45;
        double height = Math.max(10, (getHeight() - bottom) / rows.size());
        BandCell.Room room = room(width, height);
        likelihoodAxis.autosize();
        likelihoodTitle.relocate(
                0, (height * rows.size() - likelihoodTitle.getLayoutBounds().getHeight()) / 2);
        for (int i = 0; i < rows.size(); i++) {
            double top = height * (rows.size() - 1 - i);
            rows.get(i).resizeRelocate(titleWidth, snapPositionY(top), rowWidth, height - GAP);
        }
        double under = height * rows.size();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i)
                    .resizeRelocate(
                            snapPositionX(left + width * i), under, width - GAP, columnHeight);
        }
        consequenceAxis.autosize();
        consequenceAxis.relocate(
                left + (width * columns.size() - consequenceAxis.getWidth()) / 2,
                under + columnHeight);
        for (C cell : cells) {
            double x = snapPositionX(left + width * (cell.cell().consequence() - 1));
            double y = snapPositionY(height * (rows.size() - cell.cell().likelihood()));
            cell.room(room);
            cell.resizeRelocate(x, y, snapSizeX(width - GAP), snapSizeY(height - GAP));
        }
    }

    private BandCell.Room room(double width, double height) {
        if (height >= em() * LOOSE_HEIGHT && width >= em() * LOOSE_WIDTH) {
            return BandCell.Room.AMPLE;
        }
        return height < em() * TINY_HEIGHT ? BandCell.Room.TINY : BandCell.Room.DENSE;
    }

    /// One line where all names have room on one, otherwise two.
    private double columnHeight(double width) {
        boolean isOneLine = columns.stream().allMatch(name -> name.prefWidth(-1) <= width);
        return snapSizeY(em() * (isOneLine ? 1.3 : 2.4));
    }

    private double em() {
        return likelihoodAxis.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return em() * (3 + rows.size() * 2.3);
    }

    /// Three lines of marks in each cell, beneath its word.
    @Override
    protected double computePrefHeight(double width) {
        return em() * (4 + rows.size() * (LOOSE_HEIGHT + 0.1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * (8 + columns.size() * 4.5);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * (12 + columns.size() * 9);
    }
}

package no.rettesnor.risk.export;

import no.rettesnor.office.table.GridSpec;
import no.rettesnor.risk.model.Band;
import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Knowledge;
import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.risk.model.RiskMatrix;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the matrix: likelihood upwards, consequence to the right, a level word and mark in every
/// cell, and the risks as chips; hollow and grey before, filled after.
final class MatrixDrawing {

    /// How wide a picture is, in points of a screen.
    static final int WIDTH = 960;

    private static final int HEADER = 132;
    private static final int FOOTER = 64;
    private static final int ROW = 96;
    private static final int TOP = 14;
    private static final int CHIP_WIDTH = 36;
    private static final int CHIP_HEIGHT = 18;
    private static final int GAP = 3;
    private static final int WORD = 22;
    private static final Color INK = Color.decode("#1b242c");
    private static final Color RULE = Color.decode("#3a4650");
    private static final Color GREY = Color.decode("#5c6670");

    private final Scale scale;
    private final List<RatedRisk> risks;
    private final List<Stage> stages;
    private final double column;
    private final Map<Stage, Map<String, Point2D>> places = new HashMap<>();

    /// @param stages one of them, or both with arrows between
    MatrixDrawing(Scale scale, List<RatedRisk> risks, List<Stage> stages) {
        this.scale = scale;
        this.risks = risks;
        this.stages = stages;
        this.column = (WIDTH - HEADER - 14.0) / scale.consequences().size();
    }

    /// How high a picture is.
    int height() {
        return TOP + scale.likelihoods().size() * ROW + FOOTER;
    }

    void draw(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        headers(graphics);
        for (int likelihood = 1; likelihood <= scale.likelihoods().size(); likelihood++) {
            for (int consequence = 1; consequence <= scale.consequences().size(); consequence++) {
                cell(graphics, new Cell(likelihood, consequence));
            }
        }
        places.clear();
        List<Runnable> chips = new ArrayList<>();
        for (int likelihood = 1; likelihood <= scale.likelihoods().size(); likelihood++) {
            for (int consequence = 1; consequence <= scale.consequences().size(); consequence++) {
                chips(graphics, new Cell(likelihood, consequence), chips);
            }
        }
        if (stages.size() > 1) {
            risks.stream()
                    .filter(risk -> !risk.cell(Stage.BEFORE).equals(risk.cell(Stage.AFTER)))
                    .forEach(risk -> arrow(graphics, risk.risk().id()));
        }
        // No arrow may cross out a number.
        chips.forEach(Runnable::run);
    }

    private Rectangle2D.Double place(Cell cell) {
        return new Rectangle2D.Double(
                HEADER + (cell.consequence() - 1) * column,
                TOP + (scale.likelihoods().size() - cell.likelihood()) * (double) ROW,
                column,
                ROW);
    }

    private void headers(Graphics2D graphics) {
        Font plain = graphics.getFont();
        graphics.setColor(INK);
        for (int step = 1; step <= scale.likelihoods().size(); step++) {
            Rectangle2D cell = place(new Cell(step, 1));
            DrawnWords words = new DrawnWords(graphics, HEADER - 36);
            words.draw(step + " " + scale.likelihood(step).name(), 28, cell.getCenterY(), true, 3);
        }
        double bottom = TOP + scale.likelihoods().size() * (double) ROW;
        for (int step = 1; step <= scale.consequences().size(); step++) {
            Rectangle2D cell = place(new Cell(1, step));
            DrawnWords words = new DrawnWords(graphics, column - 8);
            words.draw(
                    step + " " + scale.consequences().get(step - 1),
                    cell.getX() + 4,
                    bottom + 18,
                    true,
                    2);
        }
        graphics.setFont(plain.deriveFont(Font.BOLD));
        graphics.drawString(
                scale.consequenceAxis() + " →",
                (float) (HEADER + (WIDTH - HEADER) / 2.0 - 40),
                (float) (bottom + FOOTER - 10));
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, 16, bottom / 2 + 60);
        graphics.drawString(scale.likelihoodAxis() + " →", 16f, (float) (bottom / 2 + 60));
        graphics.setTransform(upright);
        graphics.setFont(plain);
    }

    private void cell(Graphics2D graphics, Cell cell) {
        Rectangle2D.Double place = place(cell);
        Band band = scale.band(cell);
        graphics.setColor(Color.decode(band.colour()));
        graphics.fill(place);
        graphics.setColor(RULE);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(place);
        graphics.setColor(ink(band));
        new DrawnGlyph(band.glyph()).draw(graphics, place.x + 7, place.y + 7, 11);
        graphics.drawString(band.name(), (float) place.x + 23, (float) place.y + 17);
    }

    private static Color ink(Band band) {
        return Color.decode(new GridSpec.Shade("", band.colour()).ink());
    }

    /// Finds the places of the chips of a cell.
    ///
    /// @param drawn draws them later
    private void chips(Graphics2D graphics, Cell cell, List<Runnable> drawn) {
        Rectangle2D.Double place = place(cell);
        int perRow = Math.max(1, (int) ((place.width - 2 * GAP) / (CHIP_WIDTH + GAP)));
        int rows = (int) ((place.height - WORD - GAP) / (CHIP_HEIGHT + GAP));
        int room = perRow * rows;
        int total = 0;
        for (Stage stage : stages) {
            total += in(stage, cell).size();
        }
        int index = 0;
        for (Stage stage : stages) {
            for (RatedRisk risk : in(stage, cell)) {
                double x = place.x + GAP + index % perRow * (CHIP_WIDTH + GAP);
                int line = index / perRow;
                double y = place.y + WORD + line * (CHIP_HEIGHT + GAP);
                if (index >= room || (index == room - 1 && total > room)) {
                    if (index == room - 1) {
                        graphics.setColor(ink(scale.band(cell)));
                        graphics.drawString(
                                "+" + (total - room + 1), (float) x + 6, (float) y + 13);
                    }
                } else {
                    drawn.add(() -> chip(graphics, risk, stage, x, y));
                    places.computeIfAbsent(stage, _ -> new HashMap<>())
                            .put(
                                    risk.risk().id(),
                                    new Point2D.Double(
                                            x + CHIP_WIDTH / 2.0, y + CHIP_HEIGHT / 2.0));
                }
                index++;
            }
        }
    }

    private List<RatedRisk> in(Stage stage, Cell cell) {
        return new RiskMatrix(scale, risks, stage, null).in(cell);
    }

    private void chip(Graphics2D graphics, RatedRisk risk, Stage stage, double x, double y) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(x, y, CHIP_WIDTH, CHIP_HEIGHT, 6, 6);
        boolean filled = stage == Stage.AFTER || stages.size() == 1;
        graphics.setColor(filled ? INK : Color.WHITE);
        graphics.fill(shape);
        graphics.setColor(filled ? Color.WHITE : GREY);
        boolean weak = risk.risk().knowledge() == Knowledge.WEAK;
        graphics.setStroke(
                weak
                        ? new BasicStroke(
                                1.6f,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {3, 2},
                                0)
                        : new BasicStroke(1.2f));
        graphics.draw(shape);
        String label = risk.risk().label();
        double width = graphics.getFontMetrics().stringWidth(label);
        graphics.drawString(
                label, (float) (x + (CHIP_WIDTH - width) / 2), (float) (y + CHIP_HEIGHT - 5));
    }

    /// From where a risk stands before to where it stands after, bent, so that two that go the same
    /// way are told apart.
    private void arrow(Graphics2D graphics, String risk) {
        Point2D from = places.getOrDefault(Stage.BEFORE, Map.of()).get(risk);
        Point2D to = places.getOrDefault(Stage.AFTER, Map.of()).get(risk);
        if (from == null || to == null || from.distance(to) < CHIP_WIDTH * 1.5) {
            return;
        }
        double bend = 0.12;
        Point2D middle =
                new Point2D.Double(
                        (from.getX() + to.getX()) / 2 + (to.getY() - from.getY()) * bend,
                        (from.getY() + to.getY()) / 2 - (to.getX() - from.getX()) * bend);
        Point2D start = towards(from, middle, CHIP_HEIGHT * 0.75);
        Point2D end = towards(to, middle, CHIP_HEIGHT * 0.85);
        graphics.setStroke(new BasicStroke(3.4f));
        graphics.setColor(Color.WHITE);
        QuadCurve2D curve =
                new QuadCurve2D.Double(
                        start.getX(),
                        start.getY(),
                        middle.getX(),
                        middle.getY(),
                        end.getX(),
                        end.getY());
        graphics.draw(curve);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.setColor(INK);
        graphics.draw(curve);
        double angle = Math.atan2(end.getY() - middle.getY(), end.getX() - middle.getX());
        Path2D head = new Path2D.Double();
        head.moveTo(end.getX(), end.getY());
        head.lineTo(end.getX() - 8 * Math.cos(angle - 0.4), end.getY() - 8 * Math.sin(angle - 0.4));
        head.lineTo(end.getX() - 8 * Math.cos(angle + 0.4), end.getY() - 8 * Math.sin(angle + 0.4));
        head.closePath();
        graphics.fill(head);
    }

    private static Point2D towards(Point2D from, Point2D to, double by) {
        double length = Math.max(1, from.distance(to));
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * by / length,
                from.getY() + (to.getY() - from.getY()) * by / length);
    }
}

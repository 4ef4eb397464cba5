package no.rettesnor.risk.model.bowtie;

import java.util.ArrayList;
import java.util.List;

/// Where the parts of a bow-tie are drawn, the same on screen and on paper. Lengths are in units of
/// a box; one unit is about a pixel at the normal size.
///
/// The event stands in the middle, threats in a column to the left and consequences in one to the
/// right, each with its barriers between it and the event, the innermost nearest to the event.
///
/// @param boxes in the order a reader goes through them: each threat with its barriers, the event,
///   each consequence with its barriers
/// @param wires between them
/// @param width of all
/// @param height of all
public record BowTieLayout(List<Box> boxes, List<Wire> wires, double width, double height) {

    /// Width of a threat, a consequence or the event.
    public static final double BOX = 168;

    /// Width of a barrier.
    public static final double BARRIER = 132;

    /// Height of a box.
    public static final double HEIGHT = 60;

    private static final double ROW = 76;
    private static final double GAP = 24;
    private static final double FAN = 56;
    private static final double MARGIN = 16;

    /// What a box shows.
    public enum Part {
        EVENT,
        THREAT,
        CONSEQUENCE,
        BARRIER
    }

    /// A box.
    ///
    /// @param part what it shows
    /// @param id of the line or barrier; of the risk for the event
    /// @param x of its left edge
    /// @param y of its upper edge
    /// @param width of it
    /// @param height of it
    public record Box(Part part, String id, double x, double y, double width, double height) {

        double middle() {
            return y + height / 2;
        }
    }

    /// A straight line between two boxes.
    public record Wire(double fromX, double fromY, double toX, double toY) {}

    public BowTieLayout {
        boxes = List.copyOf(boxes);
        wires = List.copyOf(wires);
    }

    /// Lays a bow-tie out.
    ///
    /// @param riskId the event
    public static BowTieLayout of(String riskId, BowTie bowTie) {
        return new Drawing(riskId, bowTie).lay();
    }

    private static final class Drawing {

        private final String riskId;
        private final BowTie bowTie;
        private final List<Box> boxes = new ArrayList<>();
        private final List<Wire> wires = new ArrayList<>();
        private final double height;

        Drawing(String riskId, BowTie bowTie) {
            this.riskId = riskId;
            this.bowTie = bowTie;
            int rows =
                    Math.max(
                            1,
                            Math.max(
                                    bowTie.lines(Side.THREAT).size(),
                                    bowTie.lines(Side.CONSEQUENCE).size()));
            this.height = rows * ROW - (ROW - HEIGHT) + 2 * MARGIN;
        }

        BowTieLayout lay() {
            double left = MARGIN + reach(Side.THREAT);
            Box event =
                    new Box(
                            Part.EVENT,
                            riskId,
                            left,
                            (height - HEIGHT * 1.4) / 2,
                            BOX,
                            HEIGHT * 1.4);
            double right = left + BOX + reach(Side.CONSEQUENCE);
            lay(Side.THREAT, MARGIN, 1, event);
            boxes.add(event);
            lay(Side.CONSEQUENCE, right - BOX, -1, event);
            return new BowTieLayout(boxes, wires, right + MARGIN, height);
        }

        /// @param inwards 1 when the event lies to the right, −1 when to the left
        private void lay(Side side, double outer, int inwards, Box event) {
            List<BowTieLine> lines = bowTie.lines(side);
            double top = (height - (lines.size() * ROW - (ROW - HEIGHT))) / 2;
            for (int row = 0; row < lines.size(); row++) {
                BowTieLine line = lines.get(row);
                Part part = side == Side.THREAT ? Part.THREAT : Part.CONSEQUENCE;
                Box box = new Box(part, line.id(), outer, top + row * ROW, BOX, HEIGHT);
                boxes.add(box);
                Box last = box;
                for (Barrier barrier : bowTie.barriers(line)) {
                    double x =
                            inwards > 0 ? last.x() + last.width() + GAP : last.x() - GAP - BARRIER;
                    Box next = new Box(Part.BARRIER, barrier.id(), x, box.y(), BARRIER, HEIGHT);
                    boxes.add(next);
                    wires.add(between(last, next, inwards));
                    last = next;
                }
                wires.add(between(last, event, inwards));
            }
        }

        private static Wire between(Box from, Box to, int inwards) {
            return new Wire(
                    inwards > 0 ? from.x() + from.width() : from.x(),
                    from.middle(),
                    inwards > 0 ? to.x() : to.x() + to.width(),
                    to.middle());
        }

        /// How far a side stretches from its outer edge to the event; nothing when it is empty.
        private double reach(Side side) {
            List<BowTieLine> lines = bowTie.lines(side);
            int most =
                    lines.stream().mapToInt(line -> bowTie.barriers(line).size()).max().orElse(0);
            return lines.isEmpty() ? 0 : BOX + most * (GAP + BARRIER) + FAN;
        }
    }
}

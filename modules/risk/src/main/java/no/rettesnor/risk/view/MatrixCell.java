package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// A cell with the marks of the risks that stand in it: three rows of three, or eight and how many
/// more there are. Only what is seen has a node, so that a cell costs the same with nine risks and
/// with five hundred.
final class MatrixCell extends BandCell {

    /// Most marks that a cell shows.
    static final int ROOM = 9;

    private static final PseudoClass LISTED = PseudoClass.getPseudoClass("listed");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double EDGE = 4;
    private static final double GAP = 3;

    private final Workplace workplace;
    private final MatrixWords words;
    private final Consumer<ChipNode> prepare;
    private final List<ChipNode> pool = new ArrayList<>();
    private List<Chip> chips = List.of();
    private @Nullable String chosen;
    private int shown;

    /// @param prepare called once for each node that is made for a mark
    MatrixCell(Cell cell, Workplace workplace, MatrixWords words, Consumer<ChipNode> prepare) {
        super(cell);
        this.workplace = workplace;
        this.words = words;
        this.prepare = prepare;
    }

    /// All marks that stand here, seen or not.
    List<Chip> chips() {
        return chips;
    }

    /// The nodes that are seen, with that of the many more last.
    List<ChipNode> nodes() {
        return List.copyOf(pool.subList(0, shown));
    }

    /// The node of a mark; that of the many more when it is not seen itself.
    Optional<ChipNode> nodeOf(String riskId, Stage stage) {
        for (ChipNode node : nodes()) {
            Chip chip = node.chip();
            if (chip != null && chip.isOf(riskId, stage)) {
                return Optional.of(node);
            }
        }
        boolean here = chips.stream().anyMatch(chip -> chip.isOf(riskId, stage));
        return here && shown > 0 ? Optional.of(pool.get(shown - 1)) : Optional.empty();
    }

    /// Shows these marks.
    ///
    /// @param said what the cell says when it is read out
    /// @param selected the risk whose marks stand out; null for none
    void show(List<Chip> next, String said, @Nullable String selected) {
        setAccessibleText(said);
        if (!chips.equals(next) || !Objects.equals(chosen, selected)) {
            chips = next;
            chosen = selected;
            fill(room());
            requestLayout();
        }
    }

    void listed(boolean on) {
        pseudoClassStateChanged(LISTED, on);
    }

    void target(boolean on) {
        pseudoClassStateChanged(TARGET, on);
    }

    /// How many marks have room: nine where the cell is large enough.
    private int room() {
        if (pool.isEmpty() || getWidth() <= 0) {
            return ROOM;
        }
        double wide =
                GAP
                        + nodes().stream()
                                .mapToDouble(node -> node.prefWidth(-1))
                                .max()
                                .orElse(em() * 3);
        double high = pool.getFirst().prefHeight(-1) + GAP;
        int across = (int) Math.max(1, (getWidth() - 2 * EDGE + GAP) / wide);
        int down = (int) Math.max(1, (getHeight() - wordHeight() - EDGE + GAP) / high);
        return Math.min(ROOM, across * down);
    }

    private double em() {
        return word().getFont().getSize();
    }

    private void fill(int room) {
        List<Chip> seen = new ArrayList<>(chips);
        int more = 0;
        if (seen.size() > room) {
            int places = Math.max(0, room - 1);
            // A mark that stands out must be seen.
            seen.sort((one, other) -> Boolean.compare(isChosen(other), isChosen(one)));
            more = seen.size() - places;
            seen = new ArrayList<>(seen.subList(0, places));
            seen.sort((one, other) -> Integer.compare(chips.indexOf(one), chips.indexOf(other)));
        }
        int wanted = seen.size() + (more > 0 ? 1 : 0);
        while (pool.size() < wanted) {
            ChipNode node = new ChipNode();
            prepare.accept(node);
            pool.add(node);
            getChildren().add(node);
        }
        for (int i = 0; i < seen.size(); i++) {
            pool.get(i).show(seen.get(i), words, isChosen(seen.get(i)));
        }
        if (more > 0) {
            String id = "more-" + cell().likelihood() + "-" + cell().consequence();
            String said = workplace.say(RiskTexts.text("matrix.more", more));
            pool.get(seen.size()).showMore(more, id, said);
        }
        shown = wanted;
        for (int i = 0; i < pool.size(); i++) {
            pool.get(i).setVisible(i < shown);
        }
    }

    private boolean isChosen(Chip chip) {
        return chip.rated().risk().id().equals(chosen);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (chips.isEmpty()) {
            return;
        }
        // Broader marks may come in sight, for which there is less room.
        for (int round = 0; round < 3; round++) {
            int room = room();
            if (Math.min(chips.size(), room) != shown) {
                fill(room);
                nodes().forEach(Node::applyCss);
            }
        }
        double x = EDGE;
        double y = wordHeight() + 2;
        for (ChipNode node : nodes()) {
            double wide = snapSizeX(node.prefWidth(-1));
            double high = snapSizeY(node.prefHeight(-1));
            if (x > EDGE && x + wide > getWidth() - EDGE) {
                x = EDGE;
                y += high + GAP;
            }
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, high);
            x += wide + GAP;
        }
    }
}

package no.rettesnor.risk.view;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import no.rettesnor.risk.model.Cell;
import no.rettesnor.risk.model.Chip;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.MatrixWords;
import no.rettesnor.uikit.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A cell with the marks of the risks that stand in it: three rows of three, or eight and how many
/// more there are. They stand beneath the word of the band; where that leaves too little room, they
/// follow it on its line, and then it is left out for its mark. Only what is seen has a node, so
/// that a cell costs the same with nine risks and with five hundred.
final class MatrixCell extends BandCell {

    /// Most marks that a cell shows.
    static final int ROOM = 9;

    private static final PseudoClass LISTED = PseudoClass.getPseudoClass("listed");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// So far the first mark is from the word, where they share a line.
    private static final double WORD_GAP = 5;

    private final Workplace workplace;
    private final MatrixWords words;
    private final Consumer<ChipNode> prepare;
    private final List<ChipNode> pool = new ArrayList<>();
    private List<Chip> chips = List.of();
    private MatrixMarks marks = MatrixMarks.NONE;
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
    /// @param about which of them stand out
    void show(List<Chip> next, String said, MatrixMarks about) {
        boolean isOther =
                !chips.equals(next) || !marks.equals(about) || !said.equals(getAccessibleText());
        setAccessibleText(said);
        if (isOther) {
            chips = next;
            marks = about;
            fill(places().room());
            requestLayout();
        }
    }

    void listed(boolean on) {
        pseudoClassStateChanged(LISTED, on);
    }

    void target(boolean on) {
        pseudoClassStateChanged(TARGET, on);
    }

    /// Places for marks, as the room and their size allow.
    ///
    /// @param room how many
    /// @param left where the first line begins
    /// @param top where it stands
    private record Places(int room, double left, double top) {}

    /// Beneath the word if all have room there, otherwise from its line on.
    private Places places() {
        if (pool.isEmpty() || getWidth() <= 0) {
            return new Places(ROOM, EDGE, EDGE);
        }
        brief(false);
        int wanted = Math.min(ROOM, chips.size());
        Places beneath = places(EDGE, wordHeight() + 2);
        if (beneath.room() >= wanted) {
            return beneath;
        }
        Places beside = places(EDGE + wordWidth() + WORD_GAP, 2);
        if (beside.room() >= wanted) {
            return beside;
        }
        brief(true);
        Places marked = places(EDGE + wordWidth() + WORD_GAP, 2);
        if (marked.room() > beneath.room()) {
            return marked;
        }
        brief(false);
        return beneath;
    }

    private Places places(double left, double top) {
        double wide = gap() + nodes().stream().mapToDouble(this::wide).max().orElse(0);
        double high = gap() + snapSizeY(pool.getFirst().prefHeight(-1));
        double line = getWidth() - EDGE + gap();
        int down = (int) Math.max(0, (getHeight() - top - 1 + gap()) / high);
        int first = (int) Math.max(0, (line - left) / wide);
        int across = (int) Math.max(1, (line - EDGE) / wide);
        int room = down == 0 ? 0 : first + (down - 1) * across;
        return new Places(Math.clamp(room, 1, ROOM), left, top);
    }

    private double wide(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }

    private void fill(int room) {
        List<Chip> seen = new ArrayList<>(chips);
        int more = 0;
        if (seen.size() > room) {
            int places = Math.max(0, room - 1);
            // A mark that stands out must be seen.
            seen.sort((one, other) -> Boolean.compare(marks.isChosen(other), marks.isChosen(one)));
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
            pool.get(i).show(seen.get(i), words, marks);
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

    @Override
    protected void layoutChildren() {
        if (chips.isEmpty()) {
            brief(false);
            super.layoutChildren();
            return;
        }
        Places places = places();
        // Broader marks may come in sight, for which there is less room.
        for (int round = 0; round < 3 && needs(places.room()) != shown; round++) {
            fill(places.room());
            nodes().forEach(Node::applyCss);
            places = places();
        }
        super.layoutChildren();
        double x = places.left();
        double y = places.top();
        for (ChipNode node : nodes()) {
            double wide = wide(node);
            double high = snapSizeY(node.prefHeight(-1));
            if (x > EDGE && x + wide > getWidth() - EDGE) {
                x = EDGE;
                y += high + gap();
            }
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), wide, high);
            x += wide + gap();
        }
    }

    private int needs(int room) {
        return Math.min(chips.size(), room);
    }
}

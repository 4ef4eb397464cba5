package no.rettesnor.risk.view;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.transform.Scale;

import no.rettesnor.kernel.Language;
import no.rettesnor.risk.model.bowtie.BowTieLayout;
import no.rettesnor.risk.model.bowtie.BowTieLayout.Box;
import no.rettesnor.risk.model.bowtie.BowTieLayout.Part;
import no.rettesnor.risk.model.bowtie.BowTieNow;
import no.rettesnor.risk.model.bowtie.BowTieWords;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The drawing of a bow-tie. The arrows go from box to box, the nearest in that direction; what a
/// box does when chosen is told by whoever shows it. The outline beside it holds the same.
final class BowTieDrawing extends Pane {

    private static final double SMALLEST = 0.6;

    private final Language language;
    private final Consumer<String> choose;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Scale scale = new Scale(1, 1);
    private List<Box> boxes = List.of();
    private double room;

    BowTieDrawing(Language language, Consumer<String> choose) {
        this.language = language;
        this.choose = choose;
        setId("bow-tie-drawing");
        getStyleClass().add("bow-tie");
        getTransforms().add(scale);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /// Draws it anew.
    void show(@Nullable BowTieNow now) {
        getChildren().clear();
        nodes.clear();
        boxes = List.of();
        if (now == null) {
            return;
        }
        BowTieLayout layout = now.layout();
        boxes = layout.boxes();
        setMinSize(layout.width(), layout.height());
        setPrefSize(layout.width(), layout.height());
        fit(room);
        for (BowTieLayout.Wire wire : layout.wires()) {
            Line line = new Line(wire.fromX(), wire.fromY(), wire.toX(), wire.toY());
            line.getStyleClass().add("bow-tie-wire");
            getChildren().add(line);
        }
        for (Box box : boxes) {
            Node node = node(box, BowTieWords.of(now, box, language));
            nodes.put(box.id(), node);
            getChildren().add(node);
        }
    }

    /// Draws it smaller where it is wider than the room, as long as it can be read.
    void fit(double width) {
        room = width;
        double factor = width <= 0 ? 1 : Math.clamp(width / getPrefWidth(), SMALLEST, 1);
        scale.setX(factor);
        scale.setY(factor);
    }

    /// Marks the chosen box.
    void mark(String id) {
        nodes.forEach(
                (key, node) -> {
                    node.getStyleClass().remove("chosen");
                    if (key.equals(id)) {
                        node.getStyleClass().add("chosen");
                    }
                });
    }

    private Node node(Box box, BowTieWords words) {
        Label text = new Label(words.text());
        text.setWrapText(true);
        text.setAlignment(Pos.CENTER);
        VBox node = new VBox(text);
        if (!words.state().isEmpty()) {
            Label state = new Label(words.state());
            state.getStyleClass().add("bow-tie-state");
            node.getChildren().add(state);
        }
        node.setId("bow-tie-" + box.id());
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().addAll("bow-tie-box", words.style());
        node.setFocusTraversable(box.part() != Part.EVENT);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(words.spoken());
        node.relocate(box.x(), box.y());
        node.setMinSize(box.width(), box.height());
        node.setPrefSize(box.width(), box.height());
        node.setMaxSize(box.width(), box.height());
        Tooltip.install(node, new Tooltip(words.spoken()));
        if (box.part() != Part.EVENT) {
            node.setOnMouseClicked(
                    event -> {
                        node.requestFocus();
                        event.consume();
                    });
            node.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (focused) {
                                    choose.accept(box.id());
                                }
                            });
        }
        return node;
    }

    private void steer(KeyEvent event) {
        int dx = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int dy = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if ((dx == 0 && dy == 0) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boxes.stream()
                .filter(box -> Objects.equals(nodes.get(box.id()), getScene().getFocusOwner()))
                .findFirst()
                .ifPresent(
                        from -> {
                            event.consume();
                            nearest(from, dx, dy);
                        });
    }

    private void nearest(Box from, int dx, int dy) {
        boxes.stream()
                .filter(box -> box.part() != Part.EVENT && !box.equals(from))
                .filter(box -> ahead(from, box, dx, dy) > 1)
                .min(
                        Comparator.comparingDouble(
                                box -> ahead(from, box, dx, dy) + 3 * aside(from, box, dx)))
                .map(box -> nodes.get(box.id()))
                .ifPresent(Node::requestFocus);
    }

    private static double ahead(Box from, Box to, int dx, int dy) {
        double x = to.x() + to.width() / 2 - from.x() - from.width() / 2;
        return dx * x + dy * (to.y() - from.y());
    }

    private static double aside(Box from, Box to, int dx) {
        double x = to.x() + to.width() / 2 - from.x() - from.width() / 2;
        return Math.abs(dx == 0 ? x : to.y() - from.y());
    }
}

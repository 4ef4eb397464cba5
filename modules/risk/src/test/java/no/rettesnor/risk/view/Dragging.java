package no.rettesnor.risk.view;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A mark under the pressed mouse. The headless robot loses its button after a few pixels, so the
/// events are sent to the mark, as the scene sends them while a button is held.
final class Dragging {

    private final ShownRisks shown;
    private final String mark;
    private Point2D at = Point2D.ZERO;

    private Dragging(ShownRisks shown, String mark) {
        this.shown = shown;
        this.mark = mark;
    }

    static Dragging from(ShownRisks shown, String mark) {
        Dragging dragging = new Dragging(shown, mark);
        dragging.at = dragging.middle(mark);
        dragging.send(MouseEvent.MOUSE_PRESSED);
        return dragging;
    }

    Dragging to(String target) {
        Point2D from = at;
        Point2D aim = middle(target);
        for (int step = 1; step <= 10; step++) {
            at = from.interpolate(aim, step / 10.0);
            send(MouseEvent.MOUSE_DRAGGED);
        }
        return this;
    }

    void drop() {
        send(MouseEvent.MOUSE_RELEASED);
    }

    private Point2D middle(String id) {
        Node node = shown.find(id, Node.class);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void send(EventType<MouseEvent> type) {
        Node node = shown.find(mark, Node.class);
        boolean held = !type.equals(MouseEvent.MOUSE_RELEASED);
        MouseEvent event =
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        held,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null);
        doOnScreen(() -> node.fireEvent(event.copyFor(shown.stage.getScene().getRoot(), node)));
    }
}

package no.rettesnor.uikit.dialog;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

/// Where work starts in a form. The toolkit would put the focus on the button that accepts, so that
/// the first space typed would press it.
final class FirstField {

    private FirstField() {}

    /// The first node that the Tab key would come to; empty when there is none.
    static Optional<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(FirstField::in)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}

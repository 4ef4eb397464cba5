package no.rettesnor.uikit.theme;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the one pack (Ikonli `MaterialDesign…`). An icon stands beside a word; screen readers
/// read the word.
public final class Icons {

    private Icons() {}

    /// The icon in the size and colour of the text around it.
    public static Node of(Ikon icon) {
        FontIcon node = new FontIcon(icon);
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setFocusTraversable(false);
        node.setMouseTransparent(true);
        return node;
    }
}

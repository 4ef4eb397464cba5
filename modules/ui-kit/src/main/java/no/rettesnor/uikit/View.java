package no.rettesnor.uikit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/// One page of the window. Made once, then attached and detached as the user comes and goes: nodes
/// are made in the constructor, bindings and subscriptions in [#attach], and undone in [#detach].
///
/// All methods are called on the thread that owns the screen.
public interface View {

    /// The page itself; always the same node.
    Node node();

    /// The page comes on screen.
    default void attach() {}

    /// The page leaves the screen.
    default void detach() {}

    /// Shows something particular: a reference (`deviation:0198…`, see
    /// [no.rettesnor.kernel.Ref#parse]) or the text form of a filter. Called after [#attach]; what
    /// it cannot read it ignores.
    default void open(String argument) {}

    /// What brings a new page of this kind back to where this one is: arguments for [#open], in the
    /// order they are opened, such as the filter and then the selected row. Asked for when the page
    /// leaves the screen and when the window closes; opened at the next start.
    default List<String> place() {
        return List.of();
    }

    /// The pane to the right, usually an `Inspector`; asked for once.
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /// What can be done here, in the order of the toolbar. Also found by the command search while
    /// the page is on screen. Asked for once.
    default List<Command> commands() {
        return List.of();
    }

    /// Keys that the page's own controls take while the caret is in them, for the help.
    default List<Command> keys() {
        return List.of();
    }

    /// What stands at the left of the status bar, such as "124 avvik · 3 valgt".
    default ObservableValue<String> status() {
        return new ReadOnlyStringWrapper("");
    }

    /// The way to what is shown, after the page's own title.
    default ObservableValue<List<Crumb>> crumbs() {
        return new ReadOnlyObjectWrapper<>(List.of());
    }

    /// Puts the caret where work starts.
    default void focus() {
        node().requestFocus();
    }

    /// Ctrl+F: puts the caret in the page's search field. By default the node with id
    /// `filter-search`.
    default void find() {
        Node field = node().lookup("#filter-search");
        if (field != null) {
            field.requestFocus();
        }
    }
}

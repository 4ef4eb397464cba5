package no.rettesnor.uikit.list;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import no.rettesnor.uikit.page.Deck;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pane to the right of a list: the line that is selected, or what several have in common.
///
/// @param <L> a line
public final class ListInspector<L> extends BorderPane {

    private final Function<? super L, String> idOf;
    private final Opening openOne;
    private final Consumer<List<L>> openSeveral;
    private final Node one;
    private final Node several;
    private final Deck deck;
    private @Nullable String shown;

    /// Opens one line.
    public interface Opening {

        /// @param id null for none
        void open(@Nullable String id);
    }

    /// @param idOf a line's id
    /// @param openOne tells the pane of a single line which
    /// @param openSeveral given every selection, however many they are
    /// @param one the pane of a single line
    /// @param several the pane of several
    public ListInspector(
            Function<? super L, String> idOf,
            Opening openOne,
            Consumer<List<L>> openSeveral,
            Node one,
            Node several) {
        this.idOf = idOf;
        this.openOne = openOne;
        this.openSeveral = openSeveral;
        this.one = one;
        this.several = several;
        this.deck = new Deck(one, several);
        setCenter(deck);
    }

    /// Follows the selection. When nothing is selected, what was opened by a link stays.
    public void select(List<L> lines) {
        openSeveral.accept(lines);
        if (lines.size() > 1) {
            shown = null;
            deck.show(several);
        } else if (lines.size() == 1) {
            open(idOf.apply(lines.getFirst()));
        } else {
            deck.show(one);
            openOne.open(shown);
        }
    }

    /// Shows one, whether the list has it or not.
    public void open(String id) {
        shown = id;
        openOne.open(id);
        deck.show(one);
    }

    @Override
    public void requestFocus() {
        (several.isVisible() ? several : one).requestFocus();
    }
}

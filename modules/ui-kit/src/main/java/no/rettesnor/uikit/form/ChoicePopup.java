package no.rettesnor.uikit.form;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Popup;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// The list beneath a field in which one types: arrows move in it, Enter and a click take.
final class ChoicePopup<T> {

    /// The height of a row, in the size of the text.
    private static final double ROW = 2;

    private static final int VISIBLE_ROWS = 9;

    /// The broadest that the list becomes, in rows.
    private static final double WIDEST = 22;

    /// What a list needs beside its words: padding, and a scroll bar.
    private static final double EDGES = 2;

    private static final int MEASURED = 200;

    private final TextField owner;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Consumer<T> taken;
    private final Function<? super T, String> label;

    /// @param taken what was taken
    ChoicePopup(
            TextField owner,
            Language language,
            Function<? super T, String> label,
            Consumer<T> taken) {
        this.owner = owner;
        this.taken = taken;
        this.label = label;
        list.setId(owner.getId() + "-list");
        list.setAccessibleText(UiTexts.text("choice.list").in(language));
        list.getStyleClass().add("popup-card");
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new OptionCell<>(label));
        list.setOnMouseClicked(event -> take());
        popup.setAutoHide(true);
        // Escape is ours: it must bring the old words back, too.
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /// Shows these; nothing when there are none.
    ///
    /// @param marked the one that Enter takes; null for none until an arrow is pressed
    void show(List<T> items, @Nullable T marked) {
        double row = Math.rint(owner.getFont().getSize() * ROW);
        list.setFixedCellSize(row);
        list.getItems().setAll(items);
        list.getSelectionModel().clearSelection();
        if (marked != null) {
            list.getSelectionModel().select(marked);
            list.scrollTo(marked);
        }
        list.setPrefHeight(Math.min(items.size(), VISIBLE_ROWS) * row + 4);
        list.setPrefWidth(
                Math.clamp(
                        widest(items), owner.getWidth(), Math.max(owner.getWidth(), row * WIDEST)));
        Bounds bounds =
                owner.getScene() == null ? null : owner.localToScreen(owner.getBoundsInLocal());
        if (items.isEmpty() || bounds == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(owner, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    /// How broad the list must be for the words to be read whole.
    private double widest(List<T> items) {
        Text ruler = new Text();
        ruler.setFont(owner.getFont());
        double words =
                items.stream()
                        .limit(MEASURED)
                        .mapToDouble(
                                item -> {
                                    ruler.setText(label.apply(item));
                                    return ruler.getLayoutBounds().getWidth();
                                })
                        .max()
                        .orElse(0);
        return Math.ceil(words) + list.getFixedCellSize() * EDGES;
    }

    /// Arrows and Enter while the list is on screen.
    ///
    /// @return whether the key was for the list
    boolean pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (!popup.isShowing()) {
            return false;
        }
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            move(key == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (key == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
            take();
            event.consume();
        }
        return event.isConsumed();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.clamp(now + by, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
    }

    private void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taken.accept(chosen);
        }
    }

    /// Case does not count, nor whether an å is written as one character or two.
    static String folded(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static final class OptionCell<T> extends ListCell<T> {

        private final Function<? super T, String> label;

        OptionCell(Function<? super T, String> label) {
            this.label = label;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : label.apply(item));
        }
    }
}

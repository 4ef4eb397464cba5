package no.rettesnor.uikit.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A choice among many, such as units and people: typing narrows the list, arrows move in it, Enter
/// takes, Escape leaves the field as it was. Space is an ordinary character here.
///
/// @param <T> what is chosen
public final class SearchableChoice<T> extends TextField {

    private static final double ROW = 28;
    private static final int VISIBLE_ROWS = 9;

    private final Function<? super T, String> label;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private List<T> options = List.of();
    private boolean writing;

    public SearchableChoice(String id, Language language, Function<? super T, String> label) {
        this.label = label;
        setId(id);
        getStyleClass().add("searchable-choice");
        setPromptText(UiTexts.text("choice.prompt").in(language));
        list.setId(id + "-list");
        list.setAccessibleText(UiTexts.text("choice.list").in(language));
        list.getStyleClass().add("popup-card");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(any -> new OptionCell<>(label));
        list.setOnMouseClicked(event -> take());
        popup.setAutoHide(true);
        // Escape is ours: it must bring the old words back, too.
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        value.addListener((observable, old, now) -> write(now));
        textProperty().addListener((observable, old, now) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> open());
        focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                settle();
                            }
                        });
    }

    /// What there is to choose among, in the order it is shown.
    public void options(List<? extends T> all) {
        options = List.copyOf(all);
    }

    /// What is chosen; null for nothing.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    private void typed() {
        if (!writing) {
            open();
        }
    }

    private void open() {
        String wanted = written(value.get()).equals(getText()) ? "" : folded(getText());
        list.getItems()
                .setAll(
                        options.stream()
                                .filter(option -> folded(label.apply(option)).contains(wanted))
                                .toList());
        list.getSelectionModel().clearSelection();
        if (!wanted.isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else if (value.get() != null) {
            list.getSelectionModel().select(value.get());
            list.scrollTo(value.get());
        }
        list.setPrefHeight(Math.min(list.getItems().size(), VISIBLE_ROWS) * ROW + 4);
        list.setPrefWidth(Math.max(getWidth(), 240));
        Bounds bounds = getScene() == null ? null : localToScreen(getBoundsInLocal());
        if (list.getItems().isEmpty() || bounds == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            if (popup.isShowing()) {
                move(key == KeyCode.DOWN ? 1 : -1);
            } else {
                open();
            }
            event.consume();
        } else if (key == KeyCode.ENTER && popup.isShowing()) {
            take();
            event.consume();
        } else if (key == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
            write(value.get());
            event.consume();
        }
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
            value.set(chosen);
            write(chosen);
        }
    }

    /// Leaving the field: an emptied field means nothing chosen, half a word means no change.
    private void settle() {
        popup.hide();
        if (getText().isBlank()) {
            value.set(null);
        } else {
            String typed = folded(getText());
            options.stream()
                    .filter(option -> folded(label.apply(option)).equals(typed))
                    .findFirst()
                    .ifPresent(value::set);
        }
        write(value.get());
    }

    private void write(@Nullable T chosen) {
        writing = true;
        setText(written(chosen));
        positionCaret(getText().length());
        writing = false;
    }

    private String written(@Nullable T chosen) {
        return chosen == null ? "" : label.apply(chosen);
    }

    /// Case does not count, nor whether an å is written as one character or two.
    private static String folded(String text) {
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

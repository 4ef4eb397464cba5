package no.rettesnor.uikit.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A choice among many, such as units and people: typing narrows the list, arrows move in it, Enter
/// takes, Escape leaves the field as it was. Space is an ordinary character here.
///
/// @param <T> what is chosen
public final class SearchableChoice<T> extends TextField {

    private final Function<? super T, String> label;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ChoicePopup<T> popup;
    private List<T> options = List.of();
    private boolean writing;

    public SearchableChoice(String id, Language language, Function<? super T, String> label) {
        this.label = label;
        setId(id);
        getStyleClass().add("searchable-choice");
        setPromptText(UiTexts.text("choice.prompt").in(language));
        popup = new ChoicePopup<>(this, language, label, this::take);
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
        String wanted = written(value.get()).equals(getText()) ? "" : ChoicePopup.folded(getText());
        List<T> hits =
                options.stream()
                        .filter(option -> ChoicePopup.folded(label.apply(option)).contains(wanted))
                        .toList();
        T marked = wanted.isEmpty() || hits.isEmpty() ? value.get() : hits.getFirst();
        popup.show(hits, marked);
    }

    private void pressed(KeyEvent event) {
        if (popup.pressed(event)) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            open();
            event.consume();
        } else if (key == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
            write(value.get());
            event.consume();
        }
    }

    private void take(T chosen) {
        value.set(chosen);
        write(chosen);
    }

    /// Leaving the field: an emptied field means nothing chosen, half a word means no change.
    private void settle() {
        popup.hide();
        if (getText().isBlank()) {
            value.set(null);
        } else {
            String typed = ChoicePopup.folded(getText());
            options.stream()
                    .filter(option -> ChoicePopup.folded(label.apply(option)).equals(typed))
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
}

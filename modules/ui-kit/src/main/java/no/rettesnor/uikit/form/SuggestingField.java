package no.rettesnor.uikit.form;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.kernel.Language;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// A field for any words, which offers likely ones while one types. Nothing is taken but by an
/// arrow and Enter, or a click: what is typed stands as it is.
public final class SuggestingField extends TextField {

    private static final int MOST = 50;

    private final Supplier<List<String>> suggestions;
    private final ChoicePopup<String> popup;
    private boolean taking;

    /// @param suggestions what there is to offer, in the order it is shown; asked for each time
    public SuggestingField(String id, Language language, Supplier<List<String>> suggestions) {
        this.suggestions = suggestions;
        setId(id);
        popup = new ChoicePopup<>(this, language, Function.identity(), this::take);
        textProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (isFocused() && !taking) {
                                offer();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                popup.hide();
                            }
                        });
    }

    private void take(String chosen) {
        taking = true;
        setText(chosen);
        positionCaret(chosen.length());
        taking = false;
    }

    private void offer() {
        String typed = ChoicePopup.folded(getText());
        popup.show(
                suggestions.get().stream()
                        .filter(each -> matches(ChoicePopup.folded(each), typed))
                        .limit(MOST)
                        .toList(),
                null);
    }

    /// Whether each word typed begins a word of the suggestion; what is there already is none.
    private static boolean matches(String suggestion, String typed) {
        if (suggestion.equals(typed)) {
            return false;
        }
        String spaced = " " + suggestion.replace('-', ' ');
        for (String word : typed.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!spaced.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        if (popup.pressed(event)) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            offer();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
            popup.hide();
            event.consume();
        }
    }
}

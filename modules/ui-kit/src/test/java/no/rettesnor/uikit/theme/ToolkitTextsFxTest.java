package no.rettesnor.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.ToolkitThread;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// The toolkit's own words: English ones must never show in a Nordic window.
class ToolkitTextsFxTest {

    private static final String BUNDLE = "com.sun.javafx.scene.control.skin.resources.controls";

    /// Words that are the same in English, or hold no word.
    private static final Set<String> SAME =
            Set.of("", "OK", "RGB", "HSB", "Cyan", "Magenta", "Orange", "Lime", ", ", ",");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"NB", "NN", "SV"})
    void everyWordOfTheToolkitIsTranslated(Language language) {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, noFallback());
        ResourceBundle ours = ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback());
        Set<String> left = new HashSet<>();
        for (String key : english.keySet()) {
            String word = ours.getString(key);
            if (word.equals(english.getString(key)) && !SAME.contains(word)) {
                left.add(key + "=" + word);
            }
        }
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"NB", "NN", "SV"})
    void noEnglishShowsInButtonsMenusAndEmptyTables(Language language) {
        Set<String> shown =
                ToolkitThread.call(
                        () -> {
                            Locale.setDefault(language.locale());
                            Set<String> words = new HashSet<>();
                            words.add(ButtonType.CANCEL.getText());
                            words.add(ButtonType.CLOSE.getText());
                            words.add(ButtonType.YES.getText());
                            words.add(ButtonType.NEXT.getText());
                            words.addAll(menuAndPlaceholder());
                            return words;
                        });
        assertThat(shown)
                .doesNotContain(
                        "Cancel",
                        "Close",
                        "Yes",
                        "Next",
                        "Cut",
                        "Copy",
                        "Paste",
                        "Undo",
                        "Select All",
                        "No content in table")
                .hasSizeGreaterThan(8);
    }

    private static Set<String> menuAndPlaceholder() {
        Set<String> words = new HashSet<>();
        TextField field = new TextField("ord");
        TableView<String> table = new TableView<>();
        table.getColumns().add(new javafx.scene.control.TableColumn<>("A"));
        Stage stage = new Stage();
        stage.setScene(new Scene(new VBox(field, table), 400, 300));
        stage.show();
        field.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
        for (Window window : Window.getWindows()) {
            if (window instanceof ContextMenu menu) {
                menu.getItems().stream().map(MenuItem::getText).forEach(words::add);
            }
        }
        table.applyCss();
        table.layout();
        table.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .forEach(words::add);
        stage.hide();
        words.remove(null);
        return words;
    }

    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}

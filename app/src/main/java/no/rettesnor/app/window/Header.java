package no.rettesnor.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.CommandSearch;
import no.rettesnor.uikit.page.Shortcuts;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import java.util.Objects;
import java.util.function.Function;

/// The top of the window: navigation, the search field, what is saved, messages, the user. Striped
/// while the sample municipality is open, so that nobody takes it for their own.
final class Header extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Workplace workplace;

    /// @param commands the window's, by id
    Header(
            Workplace workplace,
            CommandSearch search,
            UndoState undo,
            Function<String, Command> commands,
            Node bell,
            Node user,
            BooleanProperty navigationOpen,
            boolean isSample) {
        this.workplace = workplace;
        setId("header");
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Button menu =
                iconButton(
                        "toggle-navigation",
                        MaterialDesignM.MENU,
                        WindowTexts.text("header.navigation"));
        menu.setOnAction(event -> navigationOpen.set(!navigationOpen.get()));
        Button back = commandButton("go-back", commands.apply("window.back"));
        Button forward = commandButton("go-forward", commands.apply("window.forward"));
        HBox.setHgrow(search, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(menu, back, forward, search, gap);
        if (isSample) {
            getStyleClass().add("sample");
            Label sample = new Label(workplace.say(WindowTexts.text("header.sample")));
            sample.setId("sample-mark");
            sample.getStyleClass().add("sample-mark");
            getChildren().add(sample);
        }
        Label saved = new Label();
        saved.setId("saved");
        saved.textProperty().bind(undo.savedProperty());
        saved.visibleProperty().bind(undo.savedProperty().isNotEmpty());
        saved.setGraphic(Icons.of(MaterialDesignC.CHECK));
        saved.setContentDisplay(ContentDisplay.RIGHT);
        saved.getStyleClass().add("text-muted");
        saved.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saved, bell, user);
    }

    /// A narrow header leaves out the user's name, and cuts other words before the search field.
    void narrow(boolean isNarrow) {
        pseudoClassStateChanged(NARROW, isNarrow);
    }

    private Button commandButton(String id, Command command) {
        Button button = iconButton(id, Objects.requireNonNull(command.icon(), id), command.name());
        if (command.shortcut() != null) {
            String keys = Shortcuts.inWords(command.shortcut());
            button.getTooltip().setText(workplace.say(command.name()) + " (" + keys + ")");
        }
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.invoke());
        return button;
    }

    private Button iconButton(String id, Ikon icon, Text words) {
        String said = workplace.say(words);
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        return button;
    }
}

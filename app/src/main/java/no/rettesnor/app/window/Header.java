package no.rettesnor.app.window;

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
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.CommandSearch;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The top of the window: navigation, the search field, what is saved, messages, the user. Striped
/// while the sample municipality is open, so that nobody takes it for their own.
final class Header extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Workplace workplace;

    Header(
            Workplace workplace,
            CommandSearch search,
            History history,
            UndoState undo,
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
        Button back =
                iconButton("go-back", MaterialDesignA.ARROW_LEFT, WindowTexts.text("header.back"));
        back.disableProperty().bind(history.hasBackProperty().not());
        back.setOnAction(event -> workplace.navigation().back());
        Button forward =
                iconButton(
                        "go-forward",
                        MaterialDesignA.ARROW_RIGHT,
                        WindowTexts.text("header.forward"));
        forward.disableProperty().bind(history.hasForwardProperty().not());
        forward.setOnAction(event -> workplace.navigation().forward());
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

package no.rettesnor.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Icons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pages, one below the other. In a narrow window only their icons, with the words while the
/// caret is among them.
final class NavigationPane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Workplace workplace;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final VBox list = new VBox();
    private String current = "";

    /// @param pages in their order
    /// @param last stands at the foot
    NavigationPane(Workplace workplace, List<PageDescriptor> pages, PageDescriptor last) {
        this.workplace = workplace;
        setId("navigation");
        getStyleClass().add("navigation");
        list.getStyleClass().add("navigation-list");
        pages.forEach(page -> list.getChildren().add(button(page)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("navigation-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, button(last));
        setMinWidth(Region.USE_PREF_SIZE);
        open.addListener((observable, old, now) -> lay());
        focusWithinProperty().addListener((observable, old, now) -> lay());
        lay();
    }

    /// Whether the words stand beside the icons.
    BooleanProperty openProperty() {
        return open;
    }

    /// Marks the page that is on screen; screen readers hear it too.
    void show(String page) {
        current = page;
        buttons.forEach(
                (id, button) -> {
                    boolean here = id.equals(page);
                    button.pseudoClassStateChanged(CURRENT, here);
                    String name = names.getOrDefault(id, "");
                    button.setAccessibleText(
                            here
                                    ? workplace.say(WindowTexts.text("navigation.current", name))
                                    : name);
                });
    }

    /// Puts the caret on the page that is open.
    @Override
    public void requestFocus() {
        Button here = buttons.get(current);
        if (here != null) {
            here.requestFocus();
        }
    }

    private Button button(PageDescriptor page) {
        String name = workplace.say(page.title());
        Button button = new Button(name);
        button.setId("page-" + page.id());
        button.setMnemonicParsing(false);
        button.setGraphic(Icons.of(page.icon()));
        button.getStyleClass().addAll("flat", "navigation-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> workplace.navigation().open(page.id(), ""));
        buttons.put(page.id(), button);
        names.put(page.id(), name);
        return button;
    }

    private void lay() {
        boolean words = open.get() || isFocusWithin();
        pseudoClassStateChanged(NARROW, !words);
        buttons.values()
                .forEach(
                        button ->
                                button.setContentDisplay(
                                        words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }
}

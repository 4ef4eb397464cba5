package no.rettesnor.uikit.filter;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.SavedViews.SavedView;
import no.rettesnor.uikit.texts.UiTexts;

/// "Visninger": named filters to choose, to save and to remove. Filled each time it opens.
final class SavedViewsMenu {

    private final Workplace workplace;
    private final SavedViews views;
    private final ObjectProperty<FilterState> state;
    private final MenuButton button = new MenuButton();

    SavedViewsMenu(Workplace workplace, SavedViews views, ObjectProperty<FilterState> state) {
        this.workplace = workplace;
        this.views = views;
        this.state = state;
        button.setId("filter-views");
        button.setText(workplace.say(UiTexts.text("views.title")));
        button.setOnShowing(event -> fill());
        // A menu button with no items does not open at all.
        button.getItems().add(new MenuItem());
    }

    MenuButton button() {
        return button;
    }

    private void fill() {
        button.getItems().clear();
        Menu remove = new Menu(workplace.say(UiTexts.text("views.remove")));
        remove.setId("views-remove");
        for (SavedView view : views.list()) {
            MenuItem open = new MenuItem(view.name());
            open.setMnemonicParsing(false);
            open.setOnAction(event -> state.set(FilterState.parse(view.text())));
            button.getItems().add(open);
            MenuItem drop = new MenuItem(view.name());
            drop.setMnemonicParsing(false);
            drop.setOnAction(event -> views.remove(view.name()));
            remove.getItems().add(drop);
        }
        if (!button.getItems().isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        MenuItem save = new MenuItem(workplace.say(UiTexts.text("views.save")));
        save.setId("views-save");
        save.setDisable(state.get().isEmpty());
        save.setOnAction(event -> save());
        button.getItems().add(save);
        if (!remove.getItems().isEmpty()) {
            button.getItems().add(remove);
        }
    }

    private void save() {
        workplace
                .dialogs()
                .ask(UiTexts.text("views.save.title"), UiTexts.text("views.save.name"), "")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> views.save(name, state.get().toText()));
    }
}

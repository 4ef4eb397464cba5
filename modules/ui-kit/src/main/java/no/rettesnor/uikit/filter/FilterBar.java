package no.rettesnor.uikit.filter;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.texts.UiTexts;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.List;

/// The bar above a list: a search field (Ctrl+F), a chip for each condition, "+ Filter", and saved
/// views.
///
/// The page listens to [#stateProperty] and asks its source again; setting it changes the bar.
public final class FilterBar extends FlowPane {

    /// Long enough to type a word, short enough to feel at once.
    private static final Duration PAUSE = Duration.millis(250);

    private final List<FilterField> fields;
    private final Workplace workplace;
    private final FilterWords words;
    private final ObjectProperty<FilterState> state = new SimpleObjectProperty<>(FilterState.EMPTY);
    private final TextField search = new TextField();
    private final MenuButton add = new MenuButton();
    private final Button clear = new Button();
    private final @Nullable SavedViewsMenu views;
    private final PauseTransition typing = new PauseTransition(PAUSE);

    /// @param views where the page keeps named filters; null for none
    public FilterBar(Workplace workplace, List<FilterField> fields, @Nullable SavedViews views) {
        this.workplace = workplace;
        this.fields = List.copyOf(fields);
        this.words = new FilterWords(workplace.language(), workplace.clock());
        this.views = views == null ? null : new SavedViewsMenu(workplace, views, state);
        getStyleClass().add("filter-bar");
        setId("filter-bar");
        makeSearch();
        add.setId("filter-add");
        add.setText(workplace.say(UiTexts.text("filter.add")));
        add.setGraphic(Icons.of(MaterialDesignP.PLUS));
        clear.setId("filter-clear");
        clear.setText(workplace.say(UiTexts.text("filter.clear")));
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> state.set(FilterState.EMPTY));
        state.addListener((observable, old, now) -> draw());
        draw();
    }

    /// What the list is filtered by.
    public ObjectProperty<FilterState> stateProperty() {
        return state;
    }

    /// The filter in words, for the source line of an export.
    public String inWords() {
        return words.sentence(fields, state.get());
    }

    private void makeSearch() {
        search.setId("filter-search");
        String prompt = workplace.say(UiTexts.text("filter.search"));
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.setPrefColumnCount(18);
        typing.setOnFinished(event -> searched());
        search.textProperty().addListener((observable, old, now) -> typing.playFromStart());
        search.setOnAction(event -> searched());
    }

    private void searched() {
        typing.stop();
        String typed = search.getText().strip();
        if (!typed.equals(state.get().words())) {
            state.set(state.get().withWords(typed));
        }
    }

    private void draw() {
        FilterState now = state.get();
        if (!search.getText().strip().equals(now.words())) {
            search.setText(now.words());
        }
        // The search field stays where it is: taking it out would take the caret from the user.
        if (getChildren().isEmpty()) {
            getChildren().add(search);
        }
        getChildren().remove(1, getChildren().size());
        for (Filter filter : now.filters()) {
            fields.stream()
                    .filter(field -> field.id().equals(filter.field()))
                    .findFirst()
                    .ifPresent(field -> getChildren().add(chip(field, filter)));
        }
        add.getItems()
                .setAll(
                        fields.stream()
                                .filter(field -> now.values(field.id()).isEmpty())
                                .map(this::addItem)
                                .toList());
        add.setDisable(add.getItems().isEmpty());
        getChildren().add(add);
        if (!now.isEmpty()) {
            getChildren().add(clear);
        }
        if (views != null) {
            getChildren().add(views.button());
        }
    }

    private MenuItem addItem(FilterField field) {
        MenuItem item = new MenuItem(workplace.say(field.title()));
        item.setId("filter-add-" + field.id());
        item.setOnAction(
                event -> {
                    if (field.kind() == FilterField.Kind.FLAG) {
                        state.set(
                                state.get().with(new Filter(field.id(), List.of(FilterField.YES))));
                    } else {
                        edit(field, add);
                    }
                });
        return item;
    }

    private HBox chip(FilterField field, Filter filter) {
        String said = words.chip(field, filter);
        Button open = new Button(said);
        open.setId("filter-" + field.id());
        open.getStyleClass().add("chip-open");
        open.setTooltip(new Tooltip(words.sentence(List.of(field), state.get())));
        if (field.kind() != FilterField.Kind.FLAG) {
            open.setOnAction(event -> edit(field, open));
        }
        Button remove = new Button();
        remove.setId("filter-" + field.id() + "-remove");
        remove.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        remove.getStyleClass().add("chip-remove");
        String removeText = workplace.say(UiTexts.text("filter.remove", said));
        remove.setAccessibleText(removeText);
        remove.setTooltip(new Tooltip(removeText));
        remove.setOnAction(
                event -> {
                    state.set(state.get().without(field.id()));
                    add.requestFocus();
                });
        HBox chip = new HBox(open, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }

    private void edit(FilterField field, javafx.scene.Node below) {
        List<String> values = state.get().values(field.id()).orElse(List.of());
        FilterEditor editor = new FilterEditor(field, values, workplace);
        editor.show(below, chosen -> state.set(state.get().with(new Filter(field.id(), chosen))));
    }
}

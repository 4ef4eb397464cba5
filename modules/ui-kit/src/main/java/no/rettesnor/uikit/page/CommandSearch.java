package no.rettesnor.uikit.page;

import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.LatestOnly;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.ObjectSearch;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The field in the header where everything can be found and done: commands, pages, and the rows of
/// all features. Arrows move, Enter does it, Escape goes back to where the caret was.
public final class CommandSearch extends TextField {

    private static final int ROWS_FOUND = 12;
    private static final int REMEMBERED = 12;
    private static final double ROW = 34;
    private static final int VISIBLE_ROWS = 11;
    private static final Duration PAUSE = Duration.millis(120);

    private final Workplace workplace;
    private final Supplier<List<Command>> commands;
    private final ObjectSearch objects;
    private final ObservableList<String> recent;
    private final ListView<SearchHit> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition typing = new PauseTransition(PAUSE);
    private final LatestOnly questions;
    private @Nullable Node cameFrom;

    /// @param commands what can be done now, asked for each time the list opens
    /// @param recent ids of what was done last, the latest first; kept by the caller
    public CommandSearch(
            Workplace workplace,
            Supplier<List<Command>> commands,
            ObjectSearch objects,
            ObservableList<String> recent) {
        this.workplace = workplace;
        this.questions = new LatestOnly(workplace.tasks());
        this.commands = commands;
        this.objects = objects;
        this.recent = recent;
        String prompt = workplace.say(UiTexts.text("search.prompt"));
        setId("command-search");
        getStyleClass().add("command-search");
        setPromptText(prompt);
        setAccessibleText(prompt);
        list.setId("command-search-list");
        list.setAccessibleText(workplace.say(UiTexts.text("search.list")));
        list.getStyleClass().add("popup-card");
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new SearchHitCell());
        list.setOnMouseClicked(event -> take());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        typing.setOnFinished(event -> searchObjects());
        textProperty().addListener((observable, old, now) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> showHits(List.of()));
        focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                close();
                            }
                        });
    }

    /// Alt+Q: puts the caret here and remembers where it was.
    public void open() {
        if (getScene() != null && !equals(getScene().getFocusOwner())) {
            cameFrom = getScene().getFocusOwner();
        }
        requestFocus();
        selectAll();
        showHits(List.of());
    }

    /// Shows in the empty field which keys lead here.
    public void showKeys(KeyCombination keys) {
        setPromptText(
                workplace.say(UiTexts.text("search.prompt")) + "  " + Shortcuts.inWords(keys));
    }

    private void typed() {
        if (isFocused()) {
            showHits(List.of());
            typing.playFromStart();
        }
    }

    private void searchObjects() {
        questions.forget();
        String words = getText().strip();
        if (words.isEmpty()) {
            return;
        }
        questions.submit(
                BackgroundTask.of(
                                UiTexts.text("search.running"),
                                monitor -> objects.find(words, ROWS_FOUND))
                        .onSuccess(
                                found -> {
                                    if (isFocused()) {
                                        showHits(found);
                                    }
                                }));
    }

    private void showHits(List<ObjectSearch.Found> found) {
        List<SearchHit> known = new ArrayList<>();
        for (Command command : commands.get()) {
            known.add(SearchHit.of(command, workplace.language()));
        }
        String typed = getText().strip();
        List<SearchHit> hits =
                typed.isEmpty()
                        ? SearchHit.recentFirst(known, recent)
                        : SearchHit.matching(known, typed, recent);
        List<SearchHit> all = new ArrayList<>(hits);
        for (ObjectSearch.Found row : found) {
            all.add(SearchHit.of(row, () -> workplace.navigation().open(row.ref())));
        }
        list.getItems().setAll(all);
        list.getSelectionModel().selectFirst();
        double factor = getFont().getSize() / 14;
        list.setFixedCellSize(ROW * factor);
        list.setPrefHeight(Math.min(all.size(), VISIBLE_ROWS) * ROW * factor + 6);
        list.setPrefWidth(Math.max(getWidth(), 560 * factor));
        Bounds bounds = getScene() == null ? null : localToScreen(getBoundsInLocal());
        if (all.isEmpty() || bounds == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            int last = Math.max(0, list.getItems().size() - 1);
            int by = key == KeyCode.DOWN ? 1 : -1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
            event.consume();
        } else if (key == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (key == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void take() {
        SearchHit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null && hit.enabled()) {
            recent.remove(hit.id());
            recent.addFirst(hit.id());
            if (recent.size() > REMEMBERED) {
                recent.removeLast();
            }
            leave();
            hit.run().run();
        }
    }

    private void leave() {
        close();
        if (cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        }
    }

    private void close() {
        popup.hide();
        typing.stop();
        questions.forget();
        clear();
    }
}

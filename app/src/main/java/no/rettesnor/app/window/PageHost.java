package no.rettesnor.app.window;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Crumb;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.Breadcrumbs;
import no.rettesnor.uikit.page.CommandBar;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The middle of the window: where the user is, what can be done there, and the page itself. Makes
/// each page once and keeps it.
final class PageHost extends BorderPane {

    private final Workplace workplace;
    private final Map<String, Open> opened = new HashMap<>();
    private final Breadcrumbs crumbs = new Breadcrumbs();
    private final HBox toolbar = new HBox();
    private final HBox steps = new HBox();
    private final StoreMemory memory;
    private final Label status;
    private final ChangeListener<List<Crumb>> crumbsChanged =
            (observable, old, now) -> showCrumbs(now);
    private @Nullable Open current;

    /// A page that has been made.
    private record Open(
            PageDescriptor page,
            View view,
            CommandBar bar,
            List<Command> commands,
            Optional<Node> inspector) {}

    /// @param memory where the pages were left
    /// @param status where the page's own status is said
    PageHost(Workplace workplace, UndoState undo, StoreMemory memory, Label status) {
        this.workplace = workplace;
        this.memory = memory;
        this.status = status;
        setId("content");
        getStyleClass().add("content");
        Button undoButton = stepButton("undo", MaterialDesignU.UNDO);
        undoButton.disableProperty().bind(undo.canUndo().not());
        undoButton.accessibleTextProperty().bind(undo.undoWordsProperty());
        undoButton.getTooltip().textProperty().bind(undo.undoWordsProperty());
        undoButton.setOnAction(event -> undo.undo());
        Button redoButton = stepButton("redo", MaterialDesignR.REDO);
        redoButton.disableProperty().bind(undo.canRedo().not());
        redoButton.accessibleTextProperty().bind(undo.redoWordsProperty());
        redoButton.getTooltip().textProperty().bind(undo.redoWordsProperty());
        redoButton.setOnAction(event -> undo.redo());
        steps.getChildren().addAll(undoButton, redoButton);
        steps.setAlignment(Pos.CENTER_RIGHT);
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getStyleClass().add("page-toolbar");
        VBox head = new VBox(crumbs, toolbar);
        head.getStyleClass().add("page-head");
        setTop(head);
    }

    /// Shows the page, making it if this is the first time: then it is as it was left the last time
    /// the window was open, unless something particular is asked for.
    void show(PageDescriptor page, String argument) {
        boolean isNew = !opened.containsKey(page.id());
        Open next = opened.computeIfAbsent(page.id(), id -> make(page));
        Open before = current;
        if (before == null || !before.equals(next)) {
            leave();
            current = next;
            setCenter(next.view().node());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            toolbar.getChildren().setAll(next.bar(), gap, steps);
            next.view().attach();
            next.view().crumbs().addListener(crumbsChanged);
            showCrumbs(next.view().crumbs().getValue());
            status.textProperty().bind(next.view().status());
        }
        if (!argument.isEmpty()) {
            next.view().open(argument);
        } else if (isNew) {
            memory.places().getOrDefault(page.id(), List.of()).forEach(next.view()::open);
        }
    }

    /// The page on screen; empty before the first.
    Optional<View> view() {
        return Optional.ofNullable(current).map(Open::view);
    }

    List<Command> commands() {
        return current == null ? List.of() : current.commands();
    }

    Optional<Node> inspector() {
        return current == null ? Optional.empty() : current.inspector();
    }

    /// Takes the page off the screen.
    void leave() {
        if (current != null) {
            memory.leave(current.page().id(), current.view().place());
            status.textProperty().unbind();
            current.view().crumbs().removeListener(crumbsChanged);
            current.view().detach();
            current = null;
        }
    }

    private Open make(PageDescriptor page) {
        View view = page.view().get();
        List<Command> commands = List.copyOf(view.commands());
        CommandBar bar = new CommandBar(workplace.language(), commands);
        return new Open(page, view, bar, commands, view.inspector());
    }

    private void showCrumbs(List<Crumb> below) {
        if (current != null) {
            List<Crumb> all = new ArrayList<>();
            String page = current.page().id();
            Runnable toPage = () -> workplace.navigation().open(page, "");
            String title = workplace.say(current.page().title());
            all.add(new Crumb(title, below.isEmpty() ? null : toPage));
            all.addAll(below);
            crumbs.show(all);
        }
    }

    private static Button stepButton(String id, Ikon icon) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip());
        return button;
    }
}

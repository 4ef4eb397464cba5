package no.rettesnor.app.window;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.dialog.Notice;
import no.rettesnor.uikit.dialog.Toasts;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

import java.time.format.DateTimeFormatter;

/// Everything that has been said, also what has left the screen.
final class Bell extends MenuButton {

    private final Workplace workplace;
    private final Toasts toasts;

    Bell(Workplace workplace, Toasts toasts) {
        this.workplace = workplace;
        this.toasts = toasts;
        setId("bell");
        getStyleClass().add("flat");
        setGraphic(Icons.of(MaterialDesignB.BELL_OUTLINE));
        getItems().add(new MenuItem());
        setOnShowing(event -> fill());
        toasts.unseenProperty().addListener((observable, old, now) -> count(now.intValue()));
        count(toasts.unseenProperty().get());
    }

    private void count(int unseen) {
        setText(unseen == 0 ? "" : Integer.toString(unseen));
        setAccessibleText(workplace.say(WindowTexts.text("header.messages", unseen)));
    }

    private void fill() {
        toasts.unseenProperty().set(0);
        getItems().clear();
        for (Notice notice : toasts.notices()) {
            getItems().add(item(notice));
        }
        if (getItems().isEmpty()) {
            MenuItem none = new MenuItem(workplace.say(WindowTexts.text("header.messages.none")));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private MenuItem item(Notice notice) {
        Label words = new Label(workplace.say(notice.message()));
        words.setWrapText(true);
        words.getStyleClass().add("notice-words");
        String time =
                DateTimeFormatter.ofPattern("HH:mm", workplace.language().locale())
                        .format(notice.at());
        Label foot =
                new Label(
                        notice.action() == null
                                ? time
                                : time + "  ·  " + workplace.say(notice.action()));
        foot.getStyleClass().addAll("text-small", "text-muted");
        CustomMenuItem item = new CustomMenuItem(new VBox(words, foot), notice.action() != null);
        item.setOnAction(event -> notice.run().run());
        return item;
    }
}

package no.rettesnor.uikit.dialog;

import javafx.animation.PauseTransition;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Notifications;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.texts.UiTexts;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.Executor;

/// Messages at the lower left of the window: each stays eight seconds, longer while the pointer or
/// the caret is on it, and then stands in the list behind the bell.
public final class Toasts implements Notifications {

    private static final Duration SHOWN = Duration.seconds(8);
    private static final int KEPT = 50;
    private static final int AT_ONCE = 3;

    private final Language language;
    private final Clock clock;
    private final Executor screen;
    private final VBox pane = new VBox();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final IntegerProperty unseen = new SimpleIntegerProperty();

    /// @param screen runs on the thread that owns the screen
    public Toasts(Language language, Clock clock, Executor screen) {
        this.language = language;
        this.clock = clock;
        this.screen = screen;
        pane.setId("toasts");
        pane.getStyleClass().add("toasts");
        pane.setAlignment(Pos.BOTTOM_LEFT);
        pane.setPickOnBounds(false);
    }

    /// Lies over the window's content.
    public Node node() {
        return pane;
    }

    /// What has been said, the latest first.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// How many have come since the list was last opened; the window sets it to 0 then.
    public IntegerProperty unseenProperty() {
        return unseen;
    }

    @Override
    public void tell(Text message) {
        say(Tone.SUCCESS, message, null, () -> {});
    }

    @Override
    public void tell(Text message, Text action, Runnable run) {
        say(Tone.SUCCESS, message, action, run);
    }

    @Override
    public void warn(Text message) {
        say(Tone.WARNING, message, null, () -> {});
    }

    private void say(Tone tone, Text message, @Nullable Text action, Runnable run) {
        screen.execute(
                () -> {
                    Notice notice =
                            new Notice(LocalDateTime.now(clock), message, tone, action, run);
                    notices.addFirst(notice);
                    if (notices.size() > KEPT) {
                        notices.removeLast();
                    }
                    unseen.set(unseen.get() + 1);
                    show(notice);
                });
    }

    private void show(Notice notice) {
        Label words = new Label(notice.message().in(language));
        words.setWrapText(true);
        words.setId("toast-message");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox toast = new HBox(Icons.of(icon(notice.tone())), words);
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.getStyleClass().addAll("toast", notice.tone().styleClass());
        PauseTransition time = new PauseTransition(SHOWN);
        time.setOnFinished(event -> pane.getChildren().remove(toast));
        if (notice.action() != null) {
            Button act = new Button(notice.action().in(language));
            act.setId("toast-action");
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.getStyleClass().add("small");
            act.setOnAction(
                    event -> {
                        pane.getChildren().remove(toast);
                        notice.run().run();
                    });
            toast.getChildren().add(act);
        }
        toast.getChildren().add(closeButton(toast));
        toast.hoverProperty().addListener((observable, old, now) -> hold(time, now));
        toast.focusWithinProperty().addListener((observable, old, now) -> hold(time, now));
        pane.getChildren().add(toast);
        if (pane.getChildren().size() > AT_ONCE) {
            pane.getChildren().removeFirst();
        }
        time.play();
    }

    private Button closeButton(Node toast) {
        String words = UiTexts.text("toast.close").in(language);
        Button close = new Button();
        close.setId("toast-close");
        close.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(words);
        close.setTooltip(new Tooltip(words));
        close.setOnAction(event -> pane.getChildren().remove(toast));
        return close;
    }

    private static void hold(PauseTransition time, boolean held) {
        if (held) {
            time.pause();
        } else {
            time.playFromStart();
        }
    }

    private static Ikon icon(Tone tone) {
        return tone == Tone.WARNING
                ? MaterialDesignA.ALERT_OUTLINE
                : MaterialDesignC.CHECK_CIRCLE_OUTLINE;
    }
}

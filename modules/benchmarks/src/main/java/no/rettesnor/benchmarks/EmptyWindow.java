package no.rettesnor.benchmarks;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can show; it leaves when that has been painted.
public final class EmptyWindow extends Application {

    /// @param words none
    public static void main(String[] words) {
        launch(words);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 900, 700));
        stage.show();
        new SecondFrame().start();
    }

    /// The first pulse lays the window out, the second has seen it painted.
    private static final class SecondFrame extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            if (++frames == 2) {
                stop();
                Platform.exit();
            }
        }
    }
}

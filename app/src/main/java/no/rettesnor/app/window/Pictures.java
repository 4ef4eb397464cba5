package no.rettesnor.app.window;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.theme.Appearance;
import no.rettesnor.uikit.theme.Theme;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Draws pages of the real window into PNG files, with no display: for the README, for looking at,
/// and for machines where the window cannot open.
public final class Pictures {

    private final Function<Workplace, WindowContent> content;
    private final Clock clock;

    /// One picture.
    ///
    /// @param page the page's id
    /// @param argument what it is opened with; may be empty
    /// @param width in pixels
    /// @param height in pixels
    /// @param appearance light or dark, and the size of the text
    /// @param language of the window
    public record Shot(
            String page,
            String argument,
            int width,
            int height,
            Appearance appearance,
            Language language) {}

    public Pictures(Function<Workplace, WindowContent> content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /// Draws one. Called off the toolkit's thread, with the toolkit started.
    ///
    /// @throws IOException when the file cannot be written
    public void write(Shot shot, Path file) throws IOException {
        CompletableFuture<Opened> opened = new CompletableFuture<>();
        onScreen(opened, () -> open(shot));
        Opened window = opened.join();
        // Pages answer through the screen's queue; a turn each for their rows and for drawing them.
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        for (int turn = 0; turn < 3; turn++) {
            CompletableFuture<WritableImage> one = new CompletableFuture<>();
            onScreen(one, () -> window.scene().snapshot(null));
            picture = one;
            one.join();
        }
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        onScreen(
                closed,
                () -> {
                    window.frame().close();
                    return true;
                });
        closed.join();
        png(picture.join(), file);
    }

    /// The pages that can be drawn, in the order of the navigation.
    public List<String> pages(Language language) {
        CompletableFuture<List<String>> pages = new CompletableFuture<>();
        onScreen(
                pages,
                () -> {
                    Opened window =
                            open(new Shot("home", "", 100, 100, Appearance.standard(), language));
                    List<String> ids = window.frame().pages();
                    window.frame().close();
                    return ids;
                });
        return pages.join();
    }

    private record Opened(WindowFrame frame, Scene scene) {}

    private Opened open(Shot shot) {
        Settings settings = new Settings();
        settings.languageProperty().set(shot.language());
        settings.appearanceProperty().set(shot.appearance());
        settings.userNameProperty().set("Kari Nordmann");
        Locale.setDefault(shot.language().locale());
        WindowEnvironment environment =
                new WindowEnvironment(new SameThreadTaskExecutor(), Runnable::run, clock);
        WindowFrame frame =
                new WindowFrame(
                        new WindowFrame.Ground(
                                new Stage(),
                                settings,
                                new Theme(shot.appearance()),
                                environment,
                                FXCollections.observableArrayList()),
                        content);
        Scene scene = new Scene(frame.root(), shot.width(), shot.height());
        Theme.apply(scene, shot.appearance());
        frame.open(shot.page(), shot.argument());
        return new Opened(frame, scene);
    }

    private static <T> void onScreen(
            CompletableFuture<T> result, java.util.concurrent.Callable<T> work) {
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception failure) {
                        result.completeExceptionally(failure);
                    }
                });
    }

    private static void png(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteBuffer pixels = ByteBuffer.allocate(width * height * 4);
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getByteBgraInstance(), pixels, width * 4);
        try (OutputStream out = Files.newOutputStream(file)) {
            new PngWriter(width, height).write(pixels.array(), out);
        }
    }
}

package no.rettesnor.app.window;

import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.tasks.RunningTask;
import no.rettesnor.uikit.theme.Theme;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The program's window. Builds a frame from its content, and another when the language changes or
/// [#rebuild] says that another store is open. Keeps the settings when they change.
///
/// All methods are called on the thread that owns the screen.
public final class MainWindow {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    private final Stage stage;
    private final Settings settings;
    private final SettingsFile file;
    private final WindowEnvironment environment;
    private final ObservableList<RunningTask> tasks;
    private final Theme theme;
    private final Function<Workplace, WindowContent> content;
    private final Scene scene;
    private @Nullable WindowFrame frame;

    /// @param stage shown by [#show]
    /// @param tasks those that have lasted so long that they show, see
    ///   [no.rettesnor.uikit.tasks.BackgroundExecutor#shown]
    /// @param content called for each frame; asks the current store
    public MainWindow(
            Stage stage,
            Settings settings,
            SettingsFile file,
            WindowEnvironment environment,
            ObservableList<RunningTask> tasks,
            Function<Workplace, WindowContent> content) {
        this.stage = stage;
        this.settings = settings;
        this.file = file;
        this.environment = environment;
        this.tasks = FXCollections.unmodifiableObservableList(tasks);
        this.content = content;
        this.theme = new Theme(settings.appearanceProperty().get());
        theme.appearanceProperty().bindBidirectional(settings.appearanceProperty());
        scene = new Scene(new StackPane());
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Rettesnor");
        place();
        stage.setOnHiding(event -> leave());
        settings.languageProperty().addListener((observable, old, now) -> rebuild());
        ChangeListener<Object> keep = (observable, old, now) -> keep();
        settings.languageProperty().addListener(keep);
        settings.appearanceProperty().addListener(keep);
        settings.userNameProperty().addListener(keep);
        settings.storeProperty().addListener(keep);
        settings.pageProperty().addListener(keep);
        build(settings.pageProperty().get());
    }

    public void show() {
        stage.show();
    }

    public Scene scene() {
        return scene;
    }

    /// Builds the frame again, on the same page: another store is open.
    public void rebuild() {
        build(settings.pageProperty().get());
    }

    /// Opens a page.
    public void open(String page, String argument) {
        if (frame != null) {
            frame.open(page, argument);
        }
    }

    /// Tells the user what needs a look.
    public void warn(List<Text> warnings) {
        if (frame != null) {
            frame.warn(warnings);
        }
    }

    /// Tells the user about a failure that nobody caught.
    public void problem(Throwable failure) {
        if (frame != null) {
            frame.problem(failure);
        } else {
            LOG.error("Before there was a window", failure);
        }
    }

    private void build(String page) {
        if (frame != null) {
            frame.close();
        }
        Language language = settings.languageProperty().get();
        // The toolkit asks the machine's language for its own words and dates.
        Locale.setDefault(language.locale());
        frame =
                new WindowFrame(
                        new WindowFrame.Ground(stage, settings, theme, environment, tasks),
                        content);
        Pane root = frame.root();
        scene.setRoot(root);
        frame.open(page, "");
    }

    private void place() {
        WindowPlace place = settings.windowProperty().get();
        // A projector or a headless screen may be smaller than the window was.
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(WindowPlace.NARROWEST, room.getWidth()));
        stage.setMinHeight(Math.min(WindowPlace.LOWEST, room.getHeight()));
        stage.setWidth(Math.min(place.width(), room.getWidth()));
        stage.setHeight(Math.min(place.height(), room.getHeight()));
        boolean onScreen =
                !Screen.getScreensForRectangle(new Rectangle2D(place.x(), place.y(), 100, 100))
                        .isEmpty();
        if (place.x() >= 0 && onScreen) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    private void leave() {
        WindowPlace old = settings.windowProperty().get();
        settings.windowProperty()
                .set(
                        stage.isMaximized()
                                ? new WindowPlace(old.x(), old.y(), old.width(), old.height(), true)
                                : new WindowPlace(
                                        stage.getX(),
                                        stage.getY(),
                                        stage.getWidth(),
                                        stage.getHeight(),
                                        false));
        if (frame != null) {
            frame.close();
        }
        keep();
    }

    /// Losing a choice is a nuisance, losing the window over it would be worse: the log tells.
    private void keep() {
        try {
            file.write(settings);
        } catch (IOException failure) {
            LOG.warn("The settings could not be kept", failure);
        }
    }
}

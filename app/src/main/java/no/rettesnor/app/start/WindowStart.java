package no.rettesnor.app.start;

import javafx.application.Platform;
import javafx.stage.Stage;

import no.rettesnor.app.machine.UserFolders;
import no.rettesnor.app.window.MainWindow;
import no.rettesnor.app.window.Settings;
import no.rettesnor.app.window.SettingsFile;
import no.rettesnor.app.window.WindowEnvironment;
import no.rettesnor.feature.Features;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreLocation;
import no.rettesnor.store.StoreOptions;
import no.rettesnor.uikit.dialog.SystemFileChoice;
import no.rettesnor.uikit.dialog.WindowDialogs;
import no.rettesnor.uikit.tasks.BackgroundExecutor;
import no.rettesnor.uikit.theme.Theme;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Opens the window, and stays until it is closed.
public final class WindowStart {

    private final Features features;
    private final UserFolders folders;
    private final AtomicReference<@Nullable MainWindow> window = new AtomicReference<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What the window begins with.
    ///
    /// @param file where the settings are kept
    /// @param first the store to open
    /// @param isNew whether it may be made without asking
    private record Beginning(SettingsFile file, Settings settings, Path first, boolean isNew) {}

    public WindowStart(Features features, UserFolders folders) {
        this.features = features;
        this.folders = folders;
    }

    /// Shows the window and returns when the user has closed it.
    ///
    /// @param wanted the store to open; null for the one that was open last
    /// @param language null for the one chosen in the settings
    public void show(@Nullable Path wanted, @Nullable Language language)
            throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught(failure));
        // A question before the window is the last window to close, and not the end.
        Platform.setImplicitExit(false);
        SettingsFile file = new SettingsFile(folders.settings().resolve("settings.properties"));
        Settings settings = file.read(Language.of(java.util.Locale.getDefault()));
        if (language != null) {
            settings.languageProperty().set(language);
        }
        Path kept = settings.storeProperty().get();
        Path named = wanted != null ? wanted : kept;
        Path first = named != null ? named : firstPlace();
        // Nothing is drawn before the toolkit has started, and a question waits for its answer.
        Beginning beginning = new Beginning(file, settings, first, named == null);
        Platform.startup(() -> Platform.runLater(() -> begin(beginning)));
        closed.await();
    }

    private void begin(Beginning beginning) {
        try {
            build(beginning);
        } catch (RuntimeException fault) {
            // Without a window the program would stay, and nobody could see it.
            uncaught(fault);
            leave();
        }
    }

    private void build(Beginning beginning) {
        Settings settings = beginning.settings();
        Stage stage = new Stage();
        OpenStore open =
                firstStore(stage, settings).open(beginning.first(), beginning.isNew()).orElse(null);
        if (open == null) {
            leave();
            return;
        }
        Clock clock = Clock.system(ZoneId.systemDefault());
        BackgroundExecutor tasks = new BackgroundExecutor(Platform::runLater);
        SampleStore sample =
                new SampleStore(features, folders.state(), settings.languageProperty()::get);
        ProgramContent content = new ProgramContent(features, open, sample, this::rebuild);
        MainWindow main =
                new MainWindow(
                        stage,
                        settings,
                        beginning.file(),
                        new WindowEnvironment(tasks, Platform::runLater, clock),
                        tasks.shown(),
                        workplace -> {
                            settings.storeProperty().set(open.current().file());
                            return content.apply(workplace);
                        });
        window.set(main);
        stage.setOnHidden(
                event ->
                        tasks.whenKept(
                                () -> {
                                    tasks.close();
                                    open.close();
                                    leave();
                                }));
        main.show();
        List<Text> warnings = StoreLocation.warnings(open.current().file());
        if (!warnings.isEmpty()) {
            main.warn(warnings);
        }
    }

    private FirstStore firstStore(Stage stage, Settings settings) {
        Language language = settings.languageProperty().get();
        WindowDialogs dialogs =
                new WindowDialogs(stage, language, new Theme(settings.appearanceProperty().get()));
        return new FirstStore(
                dialogs::choose,
                new SystemFileChoice(stage, language),
                path -> openStore(path, settings));
    }

    private Store openStore(Path file, Settings settings) throws ProblemException {
        String user = settings.userNameProperty().get();
        return Store.open(
                file,
                new StoreOptions(
                        features.storage(),
                        user.isBlank() ? "?" : user,
                        settings.languageProperty().get(),
                        Clock.systemUTC(),
                        IdSource.timeOrdered()));
    }

    /// Where a new user's store is made: among the documents, where backups look.
    private static Path firstPlace() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home)
                .resolve("Rettesnor")
                .resolve("register.db");
    }

    private void rebuild() {
        MainWindow main = window.get();
        if (main != null) {
            main.rebuild();
        }
    }

    private void uncaught(Throwable failure) {
        System.getLogger(WindowStart.class.getName())
                .log(System.Logger.Level.ERROR, "Nobody caught this", failure);
        MainWindow main = window.get();
        if (main != null) {
            Platform.runLater(() -> main.problem(failure));
        }
    }

    private void leave() {
        closed.countDown();
        Platform.exit();
    }
}

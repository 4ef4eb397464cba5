package no.rettesnor.app.window;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.dialog.SystemFileChoice;
import no.rettesnor.uikit.dialog.Toasts;
import no.rettesnor.uikit.dialog.WindowDialogs;
import no.rettesnor.uikit.page.CommandSearch;
import no.rettesnor.uikit.page.Shortcuts;
import no.rettesnor.uikit.tasks.RunningTask;
import no.rettesnor.uikit.theme.Theme;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Everything inside the window's edges, in one language, over one store. A change of either makes
/// a new frame.
final class WindowFrame {

    static final String HOME = "home";
    static final String SETTINGS = "settings";

    /// Below these widths, in pixels at 100 % text, the inspector lies over the content and the
    /// navigation shows icons only.
    private static final double WIDE_INSPECTOR = 1200;

    private static final double WIDE_NAVIGATION = 1100;

    private final Stage stage;
    private final Settings settings;
    private final Workplace workplace;
    private final WindowNavigation navigation;
    private final UndoState undo;
    private final List<Command> commands = new ArrayList<>();
    private final BorderPane middle = new BorderPane();
    private final StackPane over = new StackPane();
    private final StackPane root = new StackPane();
    private final Header header;
    private final PageHost host;
    private final NavigationPane pages;
    private final InspectorSlot inspector;
    private final CommandSearch search;
    private final PaneOrder panes;
    private final WindowHelp help;
    private final List<String> listedIds;

    /// What a frame stands on.
    ///
    /// @param stage the window
    /// @param settings the user's
    /// @param theme for dialogs
    /// @param environment tasks, the screen's thread, and the clock
    /// @param tasks those that have lasted so long that they show
    record Ground(
            Stage stage,
            Settings settings,
            Theme theme,
            WindowEnvironment environment,
            ObservableList<RunningTask> tasks) {}

    WindowFrame(Ground ground, Function<Workplace, WindowContent> source) {
        this.stage = ground.stage();
        this.settings = ground.settings();
        Language language = settings.languageProperty().get();
        WindowEnvironment environment = ground.environment();
        Toasts toasts = new Toasts(language, environment.clock(), environment.screen());
        Dialogs dialogs = new WindowDialogs(stage, language, ground.theme());
        navigation = new WindowNavigation(settings, toasts);
        workplace =
                new Workplace(
                        language,
                        environment.tasks(),
                        environment.screen(),
                        dialogs,
                        toasts,
                        navigation,
                        new SystemFileChoice(stage, language),
                        environment.clock(),
                        settings.arrangements());
        WindowContent content = source.apply(workplace);
        undo = new UndoState(content.undo(), workplace);
        List<PageDescriptor> listed = listed(content);
        PageDescriptor settingsPage =
                new PageDescriptor(
                        SETTINGS,
                        WindowTexts.text("settings.title"),
                        MaterialDesignC.COG_OUTLINE,
                        Integer.MAX_VALUE,
                        Set.of(),
                        WindowTexts.text("help.page.settings"),
                        () -> new SettingsView(workplace, settings, content.store()));
        listedIds = listed.stream().map(PageDescriptor::id).toList();
        List<PageDescriptor> all = new ArrayList<>(listed);
        all.add(settingsPage);
        StatusBar status =
                new StatusBar(
                        workplace, ground.tasks(), new TextSize(settings.appearanceProperty()));
        host = new PageHost(workplace, undo, settings.memory(), status.page());
        pages = new NavigationPane(workplace, listed, settingsPage);
        search =
                new CommandSearch(
                        workplace, this::available, content.search(), settings.recentCommands());
        inspector = new InspectorSlot(middle, over);
        help = new WindowHelp(workplace, inspector, this::ownKeys, () -> commands, this::enterPage);
        commands.addAll(commands(all, content));
        commands.addAll(content.commands());
        commands.addAll(help.commands(all));
        Optional.ofNullable(command("window.search").shortcut()).ifPresent(search::showKeys);
        Optional.ofNullable(command("window.full-screen").shortcut()).ifPresent(this::fullScreenBy);
        header =
                new Header(
                        workplace,
                        search,
                        undo,
                        this::command,
                        new Bell(workplace, toasts),
                        new UserMenu(
                                workplace,
                                settings,
                                List.of(command("window.help"), command("window.shortcuts"))),
                        pages.openProperty(),
                        content.isSample());
        BorderPane edges = new BorderPane();
        over.getChildren().setAll(middle);
        middle.setCenter(host);
        edges.setTop(header);
        edges.setLeft(pages);
        edges.setCenter(over);
        edges.setBottom(status);
        root.setId("window");
        root.getStylesheets().add(sheet());
        root.getStyleClass().add("window");
        over.getChildren().add(toasts.node());
        root.getChildren().add(edges);
        panes =
                new PaneOrder(
                        List.of(
                                new PaneOrder.Pane(header, search::requestFocus),
                                new PaneOrder.Pane(pages, pages::requestFocus),
                                new PaneOrder.Pane(host, this::enterPage),
                                new PaneOrder.Pane(inspector.node(), inspector::enter),
                                new PaneOrder.Pane(
                                        status,
                                        () ->
                                                PaneOrder.firstFocusable(status)
                                                        .ifPresent(Node::requestFocus))));
        WindowKeys keys = new WindowKeys(this::available);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        root.widthProperty().addListener((observable, old, now) -> fit());
        settings.appearanceProperty().addListener((observable, old, now) -> fit());
        navigation.connect(all, this::moved, inspector::inspect);
    }

    StackPane root() {
        return root;
    }

    /// Opens a page, or Home when there is no such page.
    void open(String page, String argument) {
        navigation.open(navigation.page(page).isPresent() ? page : HOME, argument);
    }

    /// Shows what went wrong; the uncaught handler's way to the user.
    void problem(Throwable failure) {
        workplace.dialogs().problem(failure);
    }

    /// Tells the user what needs a look.
    void warn(List<Text> warnings) {
        warnings.forEach(workplace.notifications()::warn);
    }

    /// The ids of the pages in the navigation, from the top.
    List<String> pages() {
        return listedIds;
    }

    /// Takes the page off the screen and stops listening.
    void close() {
        host.leave();
        undo.close();
    }

    private void moved(Location location) {
        navigation
                .page(location.page())
                .ifPresent(
                        page -> {
                            host.show(page, location.argument());
                            pages.show(page.id());
                            help.moved(page);
                            inspector.show(host.inspector());
                            settings.pageProperty().set(page.id());
                            enterPage();
                        });
    }

    private static String sheet() {
        URL found = WindowFrame.class.getResource("window.css");
        return Objects.requireNonNull(found, "window.css").toExternalForm();
    }

    private void enterPage() {
        host.view().ifPresent(View::focus);
    }

    /// Pages in their order, Home first.
    private List<PageDescriptor> listed(WindowContent content) {
        List<PageDescriptor> listed = new ArrayList<>(content.pages());
        listed.add(
                PageDescriptor.of(
                                HOME,
                                WindowTexts.text("home.title"),
                                MaterialDesignH.HOME_OUTLINE,
                                0,
                                () -> new HomeView(workplace, settings, content.home(), navigation))
                        .explained(WindowTexts.text("help.page.home")));
        listed.sort(Comparator.comparingInt(PageDescriptor::order));
        return listed;
    }

    private List<Command> available() {
        List<Command> all = new ArrayList<>(host.commands());
        all.addAll(commands);
        return all;
    }

    private List<Command> ownKeys() {
        List<Command> own = new ArrayList<>(host.commands());
        host.view().map(View::keys).ifPresent(own::addAll);
        return own;
    }

    private Command command(String id) {
        return commands.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Command> commands(List<PageDescriptor> all, WindowContent content) {
        WindowActions actions =
                new WindowActions(
                        () -> search.open(),
                        () -> host.view().ifPresent(View::find),
                        inspector::toggle,
                        () -> panes.move(root.getScene().getFocusOwner(), 1),
                        () -> panes.move(root.getScene().getFocusOwner(), -1),
                        () -> MenuKey.open(root.getScene().getFocusOwner()),
                        () -> stage.setFullScreen(!stage.isFullScreen()),
                        () -> help.listKeys(),
                        content.nameVersion(),
                        () -> help.toggle());
        return WindowCommands.of(workplace, all, undo, navigation.history(), settings, actions);
    }

    /// The toolkit's own words about this are English, and its Escape is taken by what lies on top.
    private void fullScreenBy(KeyCombination keys) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(
                workplace.say(WindowTexts.text("full-screen.hint", Shortcuts.inWords(keys))));
    }

    private void fit() {
        double width = root.getWidth() * 100 / settings.appearanceProperty().get().textPercent();
        if (width > 0) {
            inspector.wide(width >= WIDE_INSPECTOR);
            pages.openProperty().set(width >= WIDE_NAVIGATION);
            header.narrow(width < WIDE_NAVIGATION);
        }
    }
}

package no.rettesnor.app.window;

import static no.rettesnor.testsupport.FxExtension.doOnScreen;
import static no.rettesnor.testsupport.FxExtension.onScreen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Ref;
import no.rettesnor.kernel.SameThreadTaskExecutor;
import no.rettesnor.testsupport.AccessibilityAudit;
import no.rettesnor.testsupport.FxExtension;
import no.rettesnor.uikit.theme.Appearance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

@ExtendWith(FxExtension.class)
class MainWindowFxTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T08:04:00Z"), ZoneId.of("Europe/Oslo"));

    private static final Path STORE = Path.of("/home/kari/Dokumenter/hustadvika.db");

    @TempDir Path folder;

    private final InventedContent content = new InventedContent();
    private final Settings settings = new Settings();
    private final Locale machine = Locale.getDefault();
    private MainWindow window;

    @BeforeEach
    void open() {
        settings.userNameProperty().set("Kari Nordmann");
        settings.appearanceProperty().set(new Appearance(Appearance.Scheme.LIGHT, 100));
        window = onScreen(() -> made(settings));
        doOnScreen(window::show);
    }

    private MainWindow made(Settings from) {
        return new MainWindow(
                new Stage(),
                from,
                file(),
                new WindowEnvironment(new SameThreadTaskExecutor(), Platform::runLater, CLOCK),
                FXCollections.observableArrayList(),
                workplace -> {
                    from.storeProperty().set(STORE);
                    return content.apply(workplace);
                });
    }

    @AfterEach
    void close() {
        doOnScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Locale.setDefault(machine);
    }

    @Test
    void beginsAtHomeAndGreetsTheUser() {
        assertThat(this.<Label>find("home-greeting").getText()).isEqualTo("God morgen, Kari");
        assertThat(isThere("sample-mark")).isTrue();
        assertThat(this.<Label>find("saved").getText()).isEqualTo("Lagret 12:04");
    }

    @Test
    void whatWaitsOpensItsPageWithItsFilter() {
        fire("waiting-0");
        assertThat(isThere("filter-late")).isTrue();
        assertThat(this.<Label>find("status").getText()).startsWith("120 avvik");
    }

    @Test
    void goesToPagesByNumberAndBackTheSameWay() {
        press(KeyCode.DIGIT2, "Ctrl");
        assertThat(isThere("cases")).isTrue();
        press(KeyCode.LEFT, "Alt");
        assertThat(isThere("home-greeting")).isTrue();
        press(KeyCode.RIGHT, "Alt");
        assertThat(isThere("cases")).isTrue();
        assertThat(settings.pageProperty().get()).isEqualTo("cases");
    }

    @Test
    void anythingIsFoundAndDoneFromTheSearchField() {
        press(KeyCode.Q, "Alt");
        TextField search = find("command-search");
        assertThat(onScreen(() -> window.scene().getFocusOwner())).isSameAs(search);
        doOnScreen(() -> search.setText("importer"));
        press(KeyCode.ENTER, "");
        assertThat(content.done).containsExactly("import");
        assertThat(settings.recentCommands()).containsExactly("import");
    }

    @Test
    void theKeysOfThePageOnScreenWork() {
        press(KeyCode.N, "Ctrl");
        assertThat(content.done).isEmpty();
        doOnScreen(() -> window.open("cases", ""));
        press(KeyCode.N, "Ctrl");
        assertThat(content.done).containsExactly("new");
    }

    @Test
    void whatIsTypedWithAltGrIsNeverAShortcut() {
        doOnScreen(() -> window.open("cases", ""));
        press(KeyCode.E, "Ctrl+Alt");
        assertThat(content.done).isEmpty();
    }

    @Test
    void undoTakesBackTheLatestStepAndSaysWhich() {
        Button undo = find("undo");
        assertThat(undo.getAccessibleText()).isEqualTo("Angre: Endret status på 3 avvik");
        press(KeyCode.Z, "Ctrl");
        assertThat(content.journal.position()).isEqualTo(2);
        FxExtension.settle();
        assertThat(undo.getAccessibleText()).isEqualTo("Angre: Endret status på 2 avvik");
        press(KeyCode.Y, "Ctrl");
        assertThat(content.journal.position()).isEqualTo(3);
    }

    @Test
    void undoInsideAFieldTakesBackTheTypingFirst() {
        doOnScreen(() -> window.open("form", ""));
        doOnScreen(
                () -> {
                    TextField field = find("form-title");
                    field.requestFocus();
                    field.replaceText(0, 0, "fall");
                });
        press(KeyCode.Z, "Ctrl");
        assertThat(content.journal.position()).isEqualTo(3);
    }

    @Test
    void theInspectorComesAndGoesAndLiesOverANarrowWindow() {
        doOnScreen(() -> window.open("cases", "case:3"));
        assertThat(isThere("inspector")).as("1000 pixels are narrow").isFalse();
        press(KeyCode.F4, "");
        assertThat(isThere("inspector")).isTrue();
        assertThat(this.<Label>find("inspector-title").getText())
                .isEqualTo("Manglende bemanning på helgevakt");
        press(KeyCode.F4, "");
        assertThat(isThere("inspector")).isFalse();
    }

    @Test
    void f6GoesRoundThePanesOfTheWindow() {
        doOnScreen(() -> window.open("cases", ""));
        assertThat(focused()).isEqualTo("cases");
        press(KeyCode.F6, "");
        assertThat(focused()).isEqualTo("text-smaller");
        press(KeyCode.F6, "");
        assertThat(focused()).isEqualTo("command-search");
        press(KeyCode.F6, "");
        assertThat(focused()).isEqualTo("page-cases");
        press(KeyCode.F6, "Shift");
        assertThat(focused()).isEqualTo("command-search");
    }

    @Test
    void whatHasBeenOpenIsFoundAgainAtHome() {
        doOnScreen(() -> window.open("cases", "case:3"));
        doOnScreen(() -> window.open("home", ""));
        assertThat(settings.memory().rows())
                .containsExactly(
                        new Settings.Recent(
                                new Ref("case", "3"), "Manglende bemanning på helgevakt"));
        fire("recent-0");
        assertThat(isThere("cases")).isTrue();
    }

    @Test
    void theNextStartFindsThePageItsFilterAndItsRow() {
        doOnScreen(() -> window.open("cases", "late=yes"));
        doOnScreen(() -> window.open("cases", "case:3"));
        doOnScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Settings kept = file().read(Language.NB);
        assertThat(kept.pageProperty().get()).isEqualTo("cases");
        doOnScreen(() -> window = made(kept));
        assertThat(isThere("filter-late")).isTrue();
        assertThat(this.<Label>find("status").getText()).startsWith("120 avvik");
        doOnScreen(window::show);
        press(KeyCode.F4, "");
        assertThat(this.<Label>find("inspector-title").getText())
                .isEqualTo("Manglende bemanning på helgevakt");
    }

    @Test
    void savingSaysThatAllIsSaved() {
        press(KeyCode.S, "Ctrl");
        assertThat(this.<Label>find("toast-message").getText()).isEqualTo("Alt er lagret.");
        fire("toast-action");
        assertThat(content.done).containsExactly("version");
        assertThat(isThere("toast-message")).isFalse();
    }

    @Test
    void anotherLanguageBuildsTheWindowAgainOnTheSamePage() {
        doOnScreen(() -> window.open("settings", ""));
        doOnScreen(() -> settings.languageProperty().set(Language.NN));
        assertThat(isThere("settings")).isTrue();
        assertThat(this.<Button>find("page-settings").getText()).isEqualTo("Innstillingar");
        assertThat(this.<Label>find("saved").getText()).isEqualTo("Lagra 12:04");
        assertThat(file().read(Language.NB).languageProperty().get()).isEqualTo(Language.NN);
    }

    @Test
    void textSizeIsChangedFromTheKeysAndKept() {
        fire("text-larger");
        assertThat(this.<Label>find("text-percent").getText()).isEqualTo("110 %");
        press(KeyCode.DIGIT0, "Ctrl");
        assertThat(settings.appearanceProperty().get().textPercent()).isEqualTo(100);
        assertThat(file().read(Language.NB).appearanceProperty().get().textPercent())
                .isEqualTo(100);
    }

    @Test
    void anEmptyStoreShowsHowToBegin() {
        content.isEmpty = true;
        content.isSample = false;
        doOnScreen(() -> window.rebuild());
        assertThat(isThere("sample-mark")).isFalse();
        fire("begin-import");
        fire("begin-sample");
        assertThat(content.done).containsExactly("begin-import", "begin-sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "cases", "form", "settings"})
    void screenReadersCanUseEverythingThatTakesTheFocus(String page) {
        doOnScreen(() -> window.open(page, ""));
        doOnScreen(() -> window.scene().getRoot().layout());
        assertThat(onScreen(() -> AccessibilityAudit.of(window.scene().getRoot()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thereIsAListOfTheKeysInEveryLanguage(Language language) {
        doOnScreen(() -> settings.languageProperty().set(language));
        Platform.runLater(() -> Event.fireEvent(window.scene().getRoot(), key(KeyCode.F1, "Ctrl")));
        FxExtension.settle();
        boolean shown =
                onScreen(
                        () ->
                                Window.getWindows().stream()
                                        .anyMatch(
                                                w ->
                                                        w.getScene()
                                                                        .getRoot()
                                                                        .lookup("#shortcut-list")
                                                                != null));
        assertThat(shown).isTrue();
    }

    @Test
    void theMenuOfTheTableOpensFromTheKeyboard() {
        doOnScreen(() -> window.open("cases", ""));
        press(KeyCode.F10, "Shift");
        assertThat(
                        onScreen(
                                () ->
                                        Window.getWindows().stream()
                                                .anyMatch(ContextMenu.class::isInstance)))
                .isTrue();
    }

    @Test
    void f1ExplainsThePageBesideItAndGoesAwayAgain() {
        doOnScreen(() -> window.open("cases", ""));
        press(KeyCode.F1, "");
        assertThat(this.<Label>find("help-title").getText()).isEqualTo("Hjelp: Avvik");
        assertThat(isThere("help-own-keys")).isTrue();
        doOnScreen(() -> window.scene().getRoot().layout());
        Region help = find("help");
        Region keys = find("help-all-keys");
        assertThat(keys.getWidth()).isLessThanOrEqualTo(help.getWidth());
        assertThat(focused()).isEqualTo("help-page");
        press(KeyCode.DIGIT1, "Ctrl");
        assertThat(this.<Label>find("help-title").getText()).isEqualTo("Hjelp: Hjem");
        press(KeyCode.F1, "");
        assertThat(isThere("help")).isFalse();
    }

    @Test
    void escapeInTheHelpGoesBackToThePage() {
        doOnScreen(() -> window.open("cases", ""));
        press(KeyCode.F1, "");
        press(KeyCode.ESCAPE, "");
        assertThat(isThere("help")).isFalse();
        assertThat(focused()).isEqualTo("cases");
    }

    @Test
    void theHelpIsFoundByItsOwnWordsFromTheSearchField() {
        press(KeyCode.Q, "Alt");
        TextField search = find("command-search");
        doOnScreen(() -> search.setText("dropbox"));
        press(KeyCode.ENTER, "");
        assertThat(focused()).isEqualTo("help-FILE");
    }

    @Test
    void theInspectorTakesItsPlaceBackFromTheHelp() {
        doOnScreen(() -> window.open("cases", "case:3"));
        press(KeyCode.F1, "");
        assertThat(isThere("inspector")).isFalse();
        press(KeyCode.F4, "");
        assertThat(isThere("help")).isFalse();
        assertThat(isThere("inspector")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PLUS", "ADD", "EQUALS"})
    void plusIsPlusWhereverItLies(KeyCode key) {
        doOnScreen(
                () ->
                        Event.fireEvent(
                                window.scene().getRoot(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "+",
                                        key,
                                        key == KeyCode.EQUALS,
                                        true,
                                        false,
                                        false)));
        assertThat(settings.appearanceProperty().get().textPercent()).isEqualTo(110);
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <N extends Node> N find(String id) {
        return (N) onScreen(() -> window.scene().getRoot().lookup("#" + id));
    }

    private boolean isThere(String id) {
        return onScreen(() -> window.scene().getRoot().lookup("#" + id) != null);
    }

    private void fire(String id) {
        Node node = find(id);
        doOnScreen(() -> ((javafx.scene.control.ButtonBase) node).fire());
    }

    private String focused() {
        return onScreen(() -> window.scene().getFocusOwner().getId());
    }

    private void press(KeyCode key, String with) {
        doOnScreen(
                () -> {
                    Node owner = window.scene().getFocusOwner();
                    Node target = owner == null ? window.scene().getRoot() : owner;
                    Event.fireEvent(target, key(key, with));
                });
    }

    private static KeyEvent key(KeyCode key, String with) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                key,
                with.contains("Shift"),
                with.contains("Ctrl"),
                with.contains("Alt"),
                false);
    }
}

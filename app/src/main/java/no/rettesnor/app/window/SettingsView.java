package no.rettesnor.app.window;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.View;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.theme.Appearance;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// What the user chooses for the whole program. Everything takes effect at once; there is nothing
/// to save.
final class SettingsView implements View {

    private static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    private final Workplace workplace;
    private final Settings settings;
    private final ScrollPane scroll;
    private final ComboBox<Language> language = new ComboBox<>();
    private final ComboBox<Appearance.Scheme> scheme = new ComboBox<>();
    private final ComboBox<Integer> size = new ComboBox<>();
    private final TextField user = new TextField();
    private final ChangeListener<Appearance> appearanceChanged =
            (observable, old, now) -> showAppearance(now);

    SettingsView(Workplace workplace, Settings settings, Path store) {
        this.workplace = workplace;
        this.settings = settings;
        prepare(language, "settings-language", List.of(Language.values()), Language::ownName);
        prepare(
                scheme,
                "settings-scheme",
                List.of(Appearance.Scheme.values()),
                value -> workplace.say(WindowTexts.text("settings.scheme." + value.name())));
        prepare(size, "settings-size", SIZES, percent -> percent + " %");
        user.setId("settings-user");
        TextField file = new TextField(store.toString());
        file.setId("settings-store");
        file.setEditable(false);
        FormGrid grid =
                new FormGrid(2)
                        .heading(say(WindowTexts.text("settings.look")))
                        .field(new FormField(say(WindowTexts.text("settings.language")), language))
                        .field(new FormField(say(WindowTexts.text("settings.scheme")), scheme))
                        .field(new FormField(say(WindowTexts.text("settings.size")), size))
                        .heading(say(WindowTexts.text("settings.work")))
                        .wide(
                                new FormField(say(WindowTexts.text("settings.user")), user)
                                        .help(say(WindowTexts.text("settings.user.help"))))
                        .wide(
                                new FormField(say(WindowTexts.text("settings.store")), file)
                                        .help(say(WindowTexts.text("settings.store.help"))));
        grid.setMaxWidth(720);
        VBox page = new VBox(grid);
        page.setId("settings");
        page.getStyleClass().add("settings");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        listen();
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void attach() {
        language.setValue(settings.languageProperty().get());
        user.setText(settings.userNameProperty().get());
        showAppearance(settings.appearanceProperty().get());
        settings.appearanceProperty().addListener(appearanceChanged);
    }

    @Override
    public void detach() {
        settings.appearanceProperty().removeListener(appearanceChanged);
    }

    @Override
    public void focus() {
        language.requestFocus();
    }

    private void listen() {
        language.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (now != null) {
                                settings.languageProperty().set(now);
                            }
                        });
        scheme.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (now != null) {
                                change(settings.appearanceProperty().get().with(now));
                            }
                        });
        size.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (now != null) {
                                change(settings.appearanceProperty().get().withText(now));
                            }
                        });
        user.textProperty()
                .addListener(
                        (observable, old, now) -> settings.userNameProperty().set(now.strip()));
    }

    private void change(Appearance appearance) {
        settings.appearanceProperty().set(appearance);
    }

    private void showAppearance(Appearance appearance) {
        scheme.setValue(appearance.scheme());
        size.setValue(appearance.textPercent());
    }

    private String say(Text text) {
        return workplace.say(text);
    }

    private static <T> void prepare(
            ComboBox<T> box, String id, List<T> values, Function<T, String> words) {
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(@Nullable String text) {
                        return null;
                    }
                });
    }
}

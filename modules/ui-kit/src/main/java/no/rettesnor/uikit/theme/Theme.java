package no.rettesnor.uikit.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Gives scenes the look: AtlantaFX Primer, our tokens over it, and the kit's own styles. Follows
/// the system's scheme while the user has not chosen.
///
/// A scene keeps its look by itself, so that pictures in both schemes can be made side by side;
/// pop-ups and menus take it from the scene they belong to.
public final class Theme {

    private static final String DARK = "no.rettesnor.dark";
    private static final double BODY = 14;
    private static final double ICON = 1.25;
    private static final double LARGE_ICON = 3.4;

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>();

    public Theme(Appearance appearance) {
        this.appearance.set(appearance);
    }

    /// What the user has chosen; a new value reaches every scene at once.
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Gives the scene the look, now and whenever it changes, for as long as the theme lives.
    public void dress(Scene scene) {
        apply(scene, appearance.get());
        appearance.addListener((observable, old, now) -> apply(scene, now));
        ChangeListener<ColorScheme> follow =
                (observable, old, now) -> apply(scene, appearance.get());
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
    }

    /// Gives the scene one look, once.
    public static void apply(Scene scene, Appearance look) {
        boolean dark = isDark(look.scheme());
        scene.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getProperties().put(DARK, dark);
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet(dark ? "tokens-dark.css" : "tokens-light.css"),
                                sheet("kit.css"),
                                textSize(look.textPercent())));
    }

    /// Whether that scene is dark, for what is drawn rather than styled.
    public static boolean isDark(Scene scene) {
        return Boolean.TRUE.equals(scene.getProperties().get(DARK));
    }

    /// Whether the user has asked the system for less movement.
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    private static boolean isDark(Appearance.Scheme scheme) {
        return switch (scheme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource(name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }

    /// A sheet rather than a style on the root, because pop-ups take over sheets and nothing else.
    /// Icons are fonts of their own, for which an em is their own size; so theirs is counted out
    /// here.
    private static String textSize(int percent) {
        double body = BODY * percent / 100.0;
        String css =
                String.format(
                        Locale.ROOT,
                        ".root { -fx-font-size: %.2fpx; }"
                                + ".ikonli-font-icon { -fx-icon-size: %.0fpx; }"
                                + ".empty-icon .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
                        body,
                        body * ICON,
                        body * LARGE_ICON);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

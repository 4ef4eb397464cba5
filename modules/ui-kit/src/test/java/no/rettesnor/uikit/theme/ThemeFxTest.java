package no.rettesnor.uikit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.Crumb;
import no.rettesnor.uikit.QuietWorkplace;
import no.rettesnor.uikit.Step;
import no.rettesnor.uikit.Tone;
import no.rettesnor.uikit.ToolkitThread;
import no.rettesnor.uikit.dialog.Stepper;
import no.rettesnor.uikit.dialog.Toasts;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.FormGrid;
import no.rettesnor.uikit.form.SearchableChoice;
import no.rettesnor.uikit.page.Breadcrumbs;
import no.rettesnor.uikit.page.CommandBar;
import no.rettesnor.uikit.page.EmptyState;
import no.rettesnor.uikit.page.Inspector;
import no.rettesnor.uikit.page.Shortcuts;
import no.rettesnor.uikit.table.Badge;
import no.rettesnor.uikit.table.Column;
import no.rettesnor.uikit.table.PagedTable;
import no.rettesnor.uikit.table.Rows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Everything of the kit on one heap, in each scheme: the style sheets must say nothing the toolkit
/// cannot follow.
class ThemeFxTest {

    private final List<String> warnings = new ArrayList<>();
    private final Logger css = Logger.getLogger("javafx.css");
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord record) {
                    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                        warnings.add(record.getMessage());
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        css.addHandler(listener);
        CssParser.errorsProperty().clear();
    }

    @AfterEach
    void leave() {
        css.removeHandler(listener);
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.Scheme.class,
            names = {"LIGHT", "DARK"})
    void theStyleSheetsAreUnderstoodWhole(Appearance.Scheme scheme) {
        ToolkitThread.run(
                () -> {
                    Stage stage = new Stage();
                    Scene scene = new Scene(everything(), 900, 900);
                    Theme.apply(scene, new Appearance(scheme, 120));
                    stage.setScene(scene);
                    stage.show();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    stage.hide();
                });
        ToolkitThread.settle();
        assertThat(warnings).isEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.Scheme.class,
            names = {"LIGHT", "DARK"})
    void textGrowsWithTheChosenSize(Appearance.Scheme scheme) {
        ToolkitThread.run(
                () -> {
                    Label label = new Label("A");
                    Scene scene = new Scene(new VBox(label), 100, 100);
                    Theme.apply(scene, new Appearance(scheme, 150));
                    label.applyCss();
                    assertThat(label.getFont().getSize()).isEqualTo(21);
                    assertThat(new Appearance(scheme, 500).textPercent()).isEqualTo(200);
                });
    }

    private static Parent everything() {
        QuietWorkplace quiet = new QuietWorkplace();
        Text words = Text.verbatim("Ord");
        FilterBar filter =
                new FilterBar(quiet.workplace, List.of(FilterField.flag("late", words)), null);
        filter.stateProperty().set(FilterState.parse("late=yes"));
        PagedTable<String> table =
                new PagedTable<>(
                        "t",
                        "T",
                        quiet.workplace,
                        row -> row,
                        List.of(
                                Column.text("a", words, 100, row -> row),
                                Column.number("b", words, 100, row -> row),
                                Column.badge(
                                        "c",
                                        words,
                                        100,
                                        row ->
                                                new Badge(
                                                        row, MaterialDesignA.ALERT, Tone.DANGER))));
        table.show(order -> Rows.of(List.of("1", "2")));
        FormField field = new FormField("Felt", new TextField());
        field.problem("Galt");
        Inspector inspector = new Inspector(Language.NB, words);
        inspector.section("s", words, new Label("x"));
        inspector.show("Tittel", "Avvik 7");
        Breadcrumbs crumbs = new Breadcrumbs();
        crumbs.show(List.of(new Crumb("En", () -> {}), new Crumb("To", null)));
        Toasts toasts = new Toasts(Language.NB, QuietWorkplace.CLOCK, Runnable::run);
        toasts.tell(words, words, () -> {});
        toasts.warn(words);
        Command command = Command.of("c", words, words, () -> {}).shortcut("Alt+Left");
        return new VBox(
                filter,
                table,
                new FormGrid(2).heading("H").field(field).field(new FormField("D", date())),
                new SearchableChoice<String>("s", Language.NB, name -> name),
                inspector,
                crumbs,
                toasts.node(),
                new CommandBar(Language.NB, List.of(command)),
                Shortcuts.list(Language.NB, List.of(command)),
                new EmptyState(Language.NB, MaterialDesignA.ALERT, words)
                        .action("a", words, () -> {})
                        .link("b", words, () -> {}),
                new Stepper(Language.NB, List.of(Step.of(words, new Label("x"))), words),
                new CheckBox("c"),
                new RadioButton("r"),
                new ComboBox<String>(),
                new MenuButton("m", null, new MenuItem("i")),
                new ToggleButton("t"),
                new TextArea(),
                new ProgressBar(0.5));
    }

    private static DateField date() {
        return new DateField("d", Language.NB, QuietWorkplace.CLOCK);
    }
}

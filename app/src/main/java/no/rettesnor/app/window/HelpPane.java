package no.rettesnor.app.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Command;
import no.rettesnor.uikit.PageDescriptor;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.page.Shortcuts;
import no.rettesnor.uikit.theme.Icons;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// The help, beside the work it explains: what the page is for, the keys that work on it, and a few
/// things about the program. Keys are read from the commands, so that the help cannot be wrong
/// about them.
final class HelpPane extends BorderPane {

    private final Workplace workplace;
    private final Label title = new Label();
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private @Nullable TitledPane first;

    HelpPane(Workplace workplace, Runnable onClose) {
        this.workplace = workplace;
        setId("help");
        getStyleClass().add("inspector");
        title.setId("help-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("title-4");
        HBox.setHgrow(title, Priority.ALWAYS);
        String words = workplace.say(WindowTexts.text("help.close"));
        Button close = new Button();
        close.setId("help-close");
        close.setGraphic(Icons.of(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(words);
        close.setTooltip(new Tooltip(words));
        close.setOnAction(event -> onClose.run());
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("inspector-head");
        setTop(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("inspector-scroll");
        sections.getStyleClass().add("inspector-sections");
        setCenter(scroll);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        onClose.run();
                        event.consume();
                    }
                });
    }

    /// Explains a page and the program.
    ///
    /// @param own keys that work on the page; empty when it is not on screen
    /// @param program keys that work everywhere
    /// @param topic unfolded, and where the caret goes; null for the page
    void show(
            PageDescriptor page,
            List<Command> own,
            List<Command> program,
            @Nullable HelpTopic topic) {
        title.setText(workplace.say(WindowTexts.text("help.page", page.title())));
        sections.getChildren().clear();
        first = null;
        if (!workplace.say(page.help()).isEmpty()) {
            section("help-page", WindowTexts.text("help.about"), words(page.help()))
                    .setAccessibleHelp(workplace.say(page.help()));
        }
        if (own.stream().anyMatch(command -> command.shortcut() != null)) {
            keys("help-own-keys", WindowTexts.text("help.keys.page"), own);
        }
        for (HelpTopic one : HelpTopic.values()) {
            TitledPane pane = section("help-" + one.name(), one.title(), words(one.words()));
            pane.setAccessibleHelp(workplace.say(one.words()));
            pane.setExpanded(one == topic);
            if (one == topic) {
                first = pane;
            }
        }
        keys("help-all-keys", WindowTexts.text("help.keys.program"), program)
                .setExpanded(topic == null || topic == HelpTopic.KEYBOARD);
        scroll.setVvalue(0);
    }

    @Override
    public void requestFocus() {
        if (first != null) {
            first.requestFocus();
        }
    }

    private TitledPane keys(String id, Text name, List<Command> commands) {
        return section(id, name, Shortcuts.list(workplace.language(), commands));
    }

    private TitledPane section(String id, Text name, Node content) {
        TitledPane pane = new TitledPane(workplace.say(name), content);
        pane.setId(id);
        pane.setAnimated(false);
        // A long heading takes two lines rather than making the pane wider than the window's.
        pane.setWrapText(true);
        pane.setMinWidth(0);
        sections.getChildren().add(pane);
        if (first == null) {
            first = pane;
        }
        return pane;
    }

    private VBox words(Text text) {
        VBox paragraphs = new VBox();
        paragraphs.getStyleClass().add("help-words");
        for (String paragraph : workplace.say(text).split("\n\n")) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            paragraphs.getChildren().add(label);
        }
        return paragraphs;
    }
}

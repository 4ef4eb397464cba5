package no.rettesnor.uikit.page;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.theme.Icons;

import org.kordamp.ikonli.Ikon;

/// What stands where there is nothing yet: one sentence, one thing to do, one link.
public final class EmptyState extends VBox {

    private final Language language;

    public EmptyState(Language language, Ikon icon, Text sentence) {
        this.language = language;
        Label picture = new Label();
        picture.setGraphic(Icons.of(icon));
        picture.getStyleClass().add("empty-icon");
        Label words = new Label(sentence.in(language));
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        getChildren().addAll(picture, words);
    }

    /// The one thing to do.
    public EmptyState action(String id, Text verb, Runnable run) {
        Button button = new Button(verb.in(language));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> run.run());
        getChildren().add(button);
        return this;
    }

    /// A lesser way on.
    public EmptyState link(String id, Text words, Runnable run) {
        Hyperlink link = new Hyperlink(words.in(language));
        link.setId(id);
        link.setOnAction(event -> run.run());
        getChildren().add(link);
        return this;
    }
}

package no.rettesnor.uikit.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/// The pane to the right: what is selected, in sections that fold (properties, links, history), or
/// a sentence when nothing is.
public final class Inspector extends BorderPane {

    private final Language language;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label nothing = new Label();
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private final List<TitledPane> panes = new ArrayList<>();

    /// @param nothing what stands there while nothing is selected
    public Inspector(Language language, Text nothing) {
        this.language = language;
        setId("inspector");
        getStyleClass().add("inspector");
        title.setId("inspector-title");
        title.setWrapText(true);
        title.getStyleClass().add("title-4");
        subtitle.setWrapText(true);
        subtitle.getStyleClass().addAll("text-small", "text-muted");
        this.nothing.setText(nothing.in(language));
        this.nothing.setWrapText(true);
        this.nothing.getStyleClass().addAll("text-muted", "inspector-nothing");
        VBox head = new VBox(title, subtitle);
        head.getStyleClass().add("inspector-head");
        setTop(head);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("inspector-scroll");
        sections.getStyleClass().add("inspector-sections");
        clear();
    }

    /// Adds a section, open. The content stays the same node; the page changes what is in it.
    ///
    /// @param id of the section's node
    public Inspector section(String id, Text name, Node content) {
        TitledPane pane = new TitledPane(name.in(language), content);
        pane.setId(id);
        pane.setAnimated(false);
        panes.add(pane);
        sections.getChildren().add(pane);
        return this;
    }

    /// Shows the sections under this title.
    ///
    /// @param of what kind of thing it is, its number, its state; may be empty
    public void show(String name, String of) {
        title.setText(name);
        subtitle.setText(of);
        subtitle.setManaged(!of.isEmpty());
        getTop().setVisible(true);
        getTop().setManaged(true);
        setCenter(scroll);
    }

    /// Nothing is selected.
    public void clear() {
        getTop().setVisible(false);
        getTop().setManaged(false);
        setCenter(nothing);
    }

    @Override
    public void requestFocus() {
        if (!panes.isEmpty() && scroll.equals(getCenter())) {
            panes.getFirst().requestFocus();
        } else {
            super.requestFocus();
        }
    }
}

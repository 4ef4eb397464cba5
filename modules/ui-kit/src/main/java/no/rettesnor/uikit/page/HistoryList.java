package no.rettesnor.uikit.page;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.List;

/// Who changed what and when, the latest first: each field before → after. The first ten stand
/// there, the rest behind a link.
public final class HistoryList extends VBox {

    private static final int FIRST = 10;

    private final Language language;
    private List<HistoryLine> lines = List.of();

    /// @param id of the list's node
    public HistoryList(String id, Language language) {
        this.language = language;
        setId(id);
        getStyleClass().add("section-list");
    }

    /// Shows the history of something else, or of the same after a change.
    ///
    /// @param isOther whether it is of something else, and the list folds again
    public void show(List<HistoryLine> now, boolean isOther) {
        boolean unfolded = !isOther && lines.size() > FIRST && lookup(more()) == null;
        lines = List.copyOf(now);
        draw(unfolded ? lines.size() : FIRST);
    }

    private String more() {
        return "#" + getId() + "-more";
    }

    private void draw(int most) {
        getChildren().clear();
        int shown = Math.min(most, lines.size());
        lines.subList(0, shown).forEach(line -> getChildren().add(entry(line)));
        if (shown < lines.size()) {
            Hyperlink more =
                    new Hyperlink(UiTexts.text("history.more", lines.size() - shown).in(language));
            more.setId(getId() + "-more");
            more.setOnAction(event -> draw(lines.size()));
            getChildren().add(more);
        }
    }

    private VBox entry(HistoryLine line) {
        Label head = new Label(line.words());
        head.setWrapText(true);
        Label who = new Label(line.when() + " · " + line.who());
        who.getStyleClass().addAll("text-small", "text-muted");
        VBox entry = new VBox(head, who);
        for (HistoryLine.Change change : line.changes()) {
            Label words =
                    new Label(
                            change.field().in(language)
                                    + ": "
                                    + orNothing(change.before())
                                    + " → "
                                    + orNothing(change.after()));
            words.setWrapText(true);
            words.getStyleClass().add("text-small");
            entry.getChildren().add(words);
        }
        return entry;
    }

    private String orNothing(String value) {
        return value.isEmpty() ? UiTexts.text("history.nothing").in(language) : value;
    }
}

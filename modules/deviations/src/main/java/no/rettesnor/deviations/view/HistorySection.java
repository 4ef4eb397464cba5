package no.rettesnor.deviations.view;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.viewmodel.CaseViewModel;
import no.rettesnor.deviations.viewmodel.HistoryLine;
import no.rettesnor.uikit.Workplace;

import java.util.List;

/// Who changed what and when, the latest first: each field before → after.
final class HistorySection extends VBox {

    private static final int FIRST = 10;

    private final Workplace workplace;
    private final CaseViewModel model;
    private boolean all;

    HistorySection(Workplace workplace, CaseViewModel model) {
        this.workplace = workplace;
        this.model = model;
        setId("detail-history-list");
        getStyleClass().add("section-list");
        model.historyProperty().addListener((observable, old, now) -> draw(now));
        model.fileProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (old == null
                                    || now == null
                                    || !old.deviation().id().equals(now.deviation().id())) {
                                all = false;
                            }
                        });
    }

    private void draw(List<HistoryLine> lines) {
        getChildren().clear();
        int shown = all ? lines.size() : Math.min(FIRST, lines.size());
        lines.subList(0, shown).forEach(line -> getChildren().add(entry(line)));
        if (shown < lines.size()) {
            Hyperlink more =
                    new Hyperlink(
                            workplace.say(
                                    DeviationTexts.text(
                                            "detail.history.more", lines.size() - shown)));
            more.setId("detail-history-more");
            more.setOnAction(
                    event -> {
                        all = true;
                        draw(model.historyProperty().get());
                    });
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
                            workplace.say(change.field())
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
        return value.isEmpty()
                ? workplace.say(DeviationTexts.text("detail.history.nothing"))
                : value;
    }
}

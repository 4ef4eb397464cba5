package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.scoring.PastedScores;
import no.rettesnor.risk.model.scoring.Round;
import no.rettesnor.risk.model.scoring.ScoringNow;
import no.rettesnor.risk.model.scoring.Spread;
import no.rettesnor.risk.viewmodel.ScoringTurn;
import no.rettesnor.risk.viewmodel.ScoringViewModel;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whose turn it is, how the scores lie once they are shown, and what is agreed.
final class ScoringPanel extends VBox {

    private final Workplace workplace;
    private final ScoringViewModel model;
    private final ScoringTurn turn;
    private final ListView<String> people = new ListView<>();
    private final TextField another = new TextField();
    private final Button reveal = new Button();
    private final Label spread = new Label();
    private final TextArea dissent = new TextArea();
    private final Button agree = new Button();
    private final Label agreed = new Label();
    private boolean filling;

    ScoringPanel(Workplace workplace, ScoringViewModel model, ScoringTurn turn) {
        super(12);
        this.workplace = workplace;
        this.model = model;
        this.turn = turn;
        getStyleClass().add("scoring-panel");
        people.setId("scoring-people");
        people.setCellFactory(list -> new PersonCell());
        people.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        person -> {
                            if (person != null && !filling) {
                                turn.give(person);
                            }
                        });
        another.setId("scoring-another");
        another.setOnAction(event -> add());
        reveal.setId("scoring-reveal");
        reveal.setMaxWidth(Double.MAX_VALUE);
        reveal.setOnAction(
                event -> {
                    ScoringNow now = model.shownProperty().get();
                    model.reveal(now != null && !now.revealed());
                });
        Button paste = new Button(say(text("command.scoring.paste")));
        paste.setId("scoring-paste");
        paste.setMaxWidth(Double.MAX_VALUE);
        paste.setOnAction(event -> paste());
        spread.setId("scoring-spread");
        spread.setWrapText(true);
        dissent.setId("scoring-dissent");
        dissent.setPrefRowCount(2);
        dissent.setWrapText(true);
        agree.setId("scoring-agree");
        agree.setText(say(text("command.scoring.agree")));
        agree.getStyleClass().add("accent");
        agree.setMaxWidth(Double.MAX_VALUE);
        agree.setOnAction(event -> turn.agree(dissent.getText()));
        agreed.setId("scoring-agreed");
        agreed.setWrapText(true);
        getChildren()
                .addAll(
                        new FormField(say(text("scoring.turn")), people),
                        new FormField(say(text("scoring.another")), another),
                        reveal,
                        paste,
                        spread,
                        new FormField(say(text("scoring.dissent")), dissent),
                        agree,
                        agreed);
    }

    /// Shows where the workshop stands.
    void show(@Nullable ScoringNow now) {
        filling = true;
        setDisable(now == null || !now.analysis().isOpen());
        List<String> shown = new ArrayList<>();
        shown.add(ScoringTurn.GROUP);
        if (now != null) {
            shown.addAll(now.participants());
        }
        people.getItems().setAll(shown);
        people.setPrefHeight(32.0 * Math.clamp(shown.size(), 3, 8) + 4);
        people.getSelectionModel().select(turn.whoseProperty().get());
        reveal.setDisable(now == null || now.scores().isEmpty());
        boolean open = now != null && now.revealed();
        reveal.setText(say(open ? text("command.scoring.hide") : text("command.scoring.show")));
        spread.setText(now == null ? "" : summary(now));
        Round round = now == null ? null : now.round();
        dissent.setText(round == null ? "" : round.dissent());
        agreed.setText(round == null ? "" : agreement(round));
        filling = false;
        turned();
    }

    /// Shows whose turn it is.
    void turned() {
        filling = true;
        people.getSelectionModel().select(turn.whoseProperty().get());
        agree.setDisable(
                !turn.whoseProperty().get().equals(ScoringTurn.GROUP) || turn.picked().isEmpty());
        filling = false;
    }

    private String summary(ScoringNow now) {
        if (!now.revealed()) {
            return say(text("scoring.hidden", now.scores().size()));
        }
        return say(text("scoring.spread.likelihood", words(now.likelihoods())))
                + "\n"
                + say(text("scoring.spread.consequence", words(now.consequences())));
    }

    private String words(Spread spread) {
        if (spread.size() == 0) {
            return say(text("scoring.spread.none"));
        }
        Text said =
                spread.isWide()
                        ? text(
                                "scoring.spread.wide",
                                spread.lowest(),
                                spread.highest(),
                                spread.median())
                        : text(
                                "scoring.spread.narrow",
                                spread.lowest(),
                                spread.highest(),
                                spread.median());
        return say(said);
    }

    private String agreement(Round round) {
        return round.agreement()
                .map(cell -> say(text("scoring.agreed", cell.likelihood(), cell.consequence())))
                .orElse("");
    }

    private void add() {
        String name = another.getText().strip();
        if (!name.isEmpty()) {
            another.clear();
            if (!people.getItems().contains(name)) {
                people.getItems().add(name);
            }
            turn.give(name);
            turned();
        }
    }

    private void paste() {
        TextArea area = new TextArea();
        area.setId("scoring-pasted");
        FormField field =
                new FormField(say(text("scoring.pasted")), area)
                        .help(say(text("scoring.pasted.help")));
        workplace
                .dialogs()
                .form(
                        new Dialogs.Form<>(
                                text("command.scoring.paste"),
                                field,
                                text("scoring.pasted.accept"),
                                () -> Optional.of(area.getText())))
                .map(model::paste)
                .ifPresent(this::tell);
    }

    private void tell(PastedScores read) {
        Text taken = text("scoring.pasted.taken", read.scores().size());
        if (read.unread().isEmpty()) {
            workplace.notifications().tell(taken);
        } else {
            workplace
                    .dialogs()
                    .tell(taken, text("scoring.pasted.unread", String.join("\n", read.unread())));
        }
    }

    private String say(Text words) {
        return workplace.say(words);
    }

    private final class PersonCell extends ListCell<String> {

        @Override
        protected void updateItem(@Nullable String person, boolean empty) {
            super.updateItem(person, empty);
            setText(person == null || empty ? null : line(person));
        }

        private String line(String person) {
            if (person.equals(ScoringTurn.GROUP)) {
                return say(text("scoring.group"));
            }
            ScoringNow now = model.shownProperty().get();
            boolean scored = now != null && now.hasScored(person);
            return say(scored ? text("scoring.has", person) : text("scoring.has-not", person));
        }
    }
}

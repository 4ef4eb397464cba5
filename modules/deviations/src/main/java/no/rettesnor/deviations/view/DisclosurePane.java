package no.rettesnor.deviations.view;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LegalReference;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.deviations.viewmodel.DisclosureViewModel;
import no.rettesnor.deviations.viewmodel.MarkedText;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The review of a request: the texts of one deviation with signs around what is taken out, and the
/// pieces in a list to decide about. All of it works with the keys: Enter takes the chosen piece
/// out, Delete lets it stand, Insert takes out what is selected in the text, Alt with an arrow goes
/// to another deviation.
final class DisclosurePane extends VBox {

    private record Line(Redaction redaction, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final Workplace workplace;
    private final DisclosureViewModel model;
    private final Label where = new Label();
    private final TextArea text = new TextArea();
    private final ListView<Line> pieces = new ListView<>();
    private final ComboBox<Option<LegalReference>> basis = new ComboBox<>();
    private final Label problem = new Label();
    private final Button previous;
    private final Button next;
    private MarkedText marked;

    DisclosurePane(Workplace workplace, DisclosureViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.marked = new MarkedText(List.of(), workplace.language());
        previous =
                button(
                        "disclosure-previous",
                        DeviationTexts.text("disclosure.previous"),
                        model::previous);
        next = button("disclosure-next", DeviationTexts.text("disclosure.next"), model::next);
        where.setId("disclosure-where");
        text.setId("disclosure-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(12);
        text.setAccessibleText(say(DeviationTexts.text("disclosure.review.text")));
        pieces.setId("disclosure-pieces");
        pieces.setPrefHeight(190);
        pieces.setAccessibleText(say(DeviationTexts.text("disclosure.review.pieces")));
        pieces.setPlaceholder(new Label(say(DeviationTexts.text("disclosure.review.none"))));
        basis.setId("disclosure-basis");
        basis.setAccessibleText(say(DeviationTexts.text("disclosure.column.basis")));
        basis.getItems()
                .setAll(Option.of(model.bases(), each -> each.text().in(workplace.language())));
        basis.getItems().stream().findFirst().ifPresent(basis::setValue);
        Label help = new Label(say(DeviationTexts.text("disclosure.review.help")));
        help.setWrapText(true);
        help.getStyleClass().addAll("text-small", "text-muted");
        problem.setId("disclosure-problem");
        problem.setWrapText(true);
        HBox head = new HBox(8, previous, next, where);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane actions =
                new FlowPane(
                        8,
                        8,
                        button(
                                "disclosure-accept",
                                DeviationTexts.text("disclosure.accept"),
                                this::accept),
                        button(
                                "disclosure-reject",
                                DeviationTexts.text("disclosure.reject"),
                                this::reject),
                        button(
                                "disclosure-accept-all",
                                DeviationTexts.text("disclosure.accept_all"),
                                this::acceptAll),
                        button("disclosure-add", DeviationTexts.text("disclosure.add"), this::add),
                        basis,
                        button(
                                "disclosure-rebase",
                                DeviationTexts.text("disclosure.rebase"),
                                this::base));
        VBox.setVgrow(text, Priority.ALWAYS);
        setSpacing(8);
        setPrefSize(780, 620);
        getChildren().addAll(head, help, text, pieces, actions, problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pieces.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (observable, old, now) -> Optional.ofNullable(now).ifPresent(this::point));
        model.currentProperty().addListener((observable, old, now) -> draw(now));
        draw(model.currentProperty().get());
    }

    /// The keys start in the list of pieces.
    @Override
    public void requestFocus() {
        pieces.requestFocus();
    }

    private void draw(Optional<DisclosureCase> shown) {
        int before = pieces.getSelectionModel().getSelectedIndex();
        marked =
                new MarkedText(
                        shown.map(DisclosureCase::texts).orElse(List.of()), workplace.language());
        text.setText(marked.words());
        pieces.setItems(FXCollections.observableArrayList(lines(shown)));
        where.setText(
                say(
                        DeviationTexts.text(
                                "disclosure.review.where",
                                shown.map(each -> each.deviation().number().toString()).orElse(""),
                                model.indexProperty().get() + 1,
                                model.count(),
                                shown.map(DisclosureCase::undecided).orElse(0L))));
        previous.setDisable(model.indexProperty().get() == 0);
        next.setDisable(model.indexProperty().get() + 1 >= model.count());
        problem.setText("");
        pieces.getSelectionModel()
                .select(Math.clamp(before, 0, Math.max(0, pieces.getItems().size() - 1)));
    }

    private List<Line> lines(Optional<DisclosureCase> shown) {
        List<Line> lines = new ArrayList<>();
        for (ReviewedText each : shown.map(DisclosureCase::texts).orElse(List.of())) {
            for (Redaction redaction : each.redactions()) {
                String whole = each.text().text();
                int start = Math.clamp(redaction.start(), 0, whole.length());
                int end = Math.clamp(redaction.end(), start, whole.length());
                lines.add(
                        new Line(
                                redaction,
                                say(
                                        DeviationTexts.text(
                                                "disclosure.review.piece",
                                                redaction.decision().label(),
                                                redaction.kind().label(),
                                                whole.substring(start, end),
                                                each.text().label(),
                                                model.basis(redaction)))));
            }
        }
        return lines;
    }

    /// Shows where the piece stands, and by which law it is taken out.
    private void point(Line line) {
        marked.span(line.redaction()).ifPresent(span -> text.selectRange(span.start(), span.end()));
        basis.getItems().stream()
                .filter(option -> isBasis(option, line.redaction()))
                .findFirst()
                .ifPresent(basis::setValue);
    }

    private static boolean isBasis(Option<LegalReference> option, Redaction redaction) {
        LegalReference reference = option.value();
        return reference != null && reference.key().equals(redaction.basis());
    }

    private void key(KeyEvent event) {
        boolean isInList = pieces.isFocused();
        @Nullable Runnable run =
                switch (event.getCode()) {
                    case ENTER -> isInList ? this::accept : null;
                    case DELETE -> isInList ? this::reject : null;
                    case INSERT -> this::add;
                    case RIGHT -> event.isAltDown() ? model::next : null;
                    case LEFT -> event.isAltDown() ? model::previous : null;
                    default -> null;
                };
        if (run != null) {
            run.run();
            event.consume();
        }
    }

    private void accept() {
        decide(RedactionDecision.ACCEPTED);
    }

    private void reject() {
        decide(RedactionDecision.REJECTED);
    }

    private void decide(RedactionDecision decision) {
        Line line = pieces.getSelectionModel().getSelectedItem();
        if (line != null) {
            pieces.getSelectionModel().selectNext();
            model.decide(List.of(line.redaction()), decision);
        }
    }

    private void acceptAll() {
        model.decide(
                pieces.getItems().stream()
                        .map(Line::redaction)
                        .filter(each -> each.decision() == RedactionDecision.PROPOSED)
                        .toList(),
                RedactionDecision.ACCEPTED);
    }

    private void add() {
        IndexRange range = text.getSelection();
        Option<LegalReference> chosen = basis.getValue();
        LegalReference by = chosen == null ? null : chosen.value();
        Optional<MarkedText.Place> place = marked.place(range.getStart(), range.getEnd());
        if (by == null || place.isEmpty()) {
            problem.setText(say(DeviationTexts.text("disclosure.review.select")));
        } else {
            model.add(place.get(), by);
        }
    }

    private void base() {
        Line line = pieces.getSelectionModel().getSelectedItem();
        Option<LegalReference> chosen = basis.getValue();
        LegalReference by = chosen == null ? null : chosen.value();
        if (line != null && by != null) {
            model.base(line.redaction(), by);
        }
    }

    private Button button(String id, Text label, Runnable run) {
        Button button = new Button(say(label));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}

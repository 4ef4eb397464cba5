package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.ConsequenceKind;
import no.rettesnor.risk.model.Level;
import no.rettesnor.risk.model.Risk;
import no.rettesnor.risk.model.Scale;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.model.scoring.Score;
import no.rettesnor.risk.model.scoring.ScoringNow;
import no.rettesnor.risk.viewmodel.ScoringTurn;
import no.rettesnor.risk.viewmodel.ScoringViewModel;
import no.rettesnor.uikit.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The workshop's screen, made to be read from the far end of a room: one risk, two rows of levels
/// with their definitions, who has scored, and what was agreed.
///
/// Keys, outside text fields: 1–6 chooses the likelihood and then the consequence, Page Down and
/// Page Up go on and back.
public final class ScoringView {

    private final Workplace workplace;
    private final ScoringViewModel model;
    private final ScoringTurn turn;
    private final BorderPane root = new BorderPane();
    private final Label place = new Label();
    private final Label title = new Label();
    private final Label story = new Label();
    private final ComboBox<Stage> stage = new ComboBox<>();
    private final ComboBox<ConsequenceKind> kind = new ComboBox<>();
    private final LevelButtons likelihood;
    private final LevelButtons consequence;
    private final ScoringPanel panel;
    private @Nullable String asked;
    private Subscription followed = Subscription.EMPTY;
    private boolean filling;

    public ScoringView(Workplace workplace, ScoringViewModel model) {
        this.workplace = workplace;
        this.model = model;
        this.turn = new ScoringTurn(model);
        this.likelihood =
                new LevelButtons("scoring-likelihood", workplace.language(), turn::pickLikelihood);
        this.consequence =
                new LevelButtons(
                        "scoring-consequence", workplace.language(), turn::pickConsequence);
        this.panel = new ScoringPanel(workplace, model, turn);
        root.setId("scoring");
        root.getStyleClass().add("scoring-page");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(ScoringView.class.getResource("scoring.css"))
                                .toExternalForm());
        root.setTop(steps());
        title.setId("scoring-title");
        title.getStyleClass().add("scoring-title");
        title.setWrapText(true);
        story.setId("scoring-story");
        story.setWrapText(true);
        VBox middle = new VBox(16, title, story, likelihood, consequence);
        middle.getStyleClass().add("scoring-middle");
        root.setCenter(scrolled(middle));
        ScrollPane side = scrolled(panel);
        side.setPrefWidth(300);
        root.setRight(side);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node steps() {
        stage.setId("scoring-stage");
        stage.getItems().setAll(Stage.values());
        stage.setConverter(words(value -> workplace.say(value.label())));
        stage.valueProperty().subscribe(value -> whenAsked(value, model::rate));
        kind.setId("scoring-kind");
        kind.setConverter(words(ConsequenceKind::name));
        kind.valueProperty().subscribe(value -> whenAsked(value, it -> model.rateKind(it.code())));
        place.setId("scoring-place");
        FlowPane row =
                new FlowPane(
                        8,
                        8,
                        button("scoring-back", text("command.scoring.back"), -1),
                        place,
                        button("scoring-next", text("command.scoring.next"), 1),
                        stage,
                        kind);
        row.getStyleClass().add("scoring-steps");
        return row;
    }

    /// The view itself; always the same node.
    public Parent node() {
        return root;
    }

    /// Begins at that risk, and follows it until [#leave].
    ///
    /// @param riskId null for the first
    public void show(String analysisId, @Nullable String riskId) {
        followed.unsubscribe();
        model.show(analysisId, riskId);
        followed =
                Subscription.combine(
                        model.shownProperty().subscribe(this::draw),
                        turn.whoseProperty().subscribe(this::pick),
                        turn.likelihoodProperty().subscribe(this::pick),
                        turn.consequenceProperty().subscribe(this::pick));
    }

    /// Stops following.
    public void leave() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        model.leave();
    }

    private void draw(@Nullable ScoringNow now) {
        filling = true;
        if (now == null) {
            title.setText(workplace.say(text("scoring.nothing")));
        } else {
            Risk risk = now.rated().risk();
            place.setText(
                    workplace.say(text("scoring.place", now.index() + 1, now.risks().size())));
            title.setText(risk.label() + "  " + risk.event());
            story.setText(
                    Stream.of(risk.causes(), risk.barriers(), risk.consequences())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("\n")));
            stage.setValue(now.stage());
            kind.getItems().setAll(now.scale().kinds());
            kind.setValue(now.scale().kind(now.kind()).orElse(null));
            String question = risk.id() + now.stage() + now.kind();
            if (!question.equals(asked)) {
                asked = question;
                turn.restart();
            }
        }
        filling = false;
        panel.show(now);
        pick();
    }

    private void pick() {
        ScoringNow now = model.shownProperty().get();
        if (now == null) {
            return;
        }
        Scale scale = now.scale();
        likelihood.show(
                scale.likelihoodAxis(),
                steps(
                        now,
                        scale.likelihoods().stream().map(Level::name).toList(),
                        scale.likelihoods().stream().map(Level::definition).toList(),
                        Score::likelihood),
                turn.likelihoodProperty().get());
        consequence.show(
                scale.consequenceAxis(),
                steps(
                        now,
                        scale.consequences(),
                        scale.kind(now.kind()).orElseThrow().definitions(),
                        Score::consequence),
                turn.consequenceProperty().get());
        panel.turned();
    }

    private static List<LevelButtons.Step> steps(
            ScoringNow now,
            List<String> names,
            List<String> definitions,
            ToIntFunction<Score> given) {
        List<LevelButtons.Step> steps = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            int step = place + 1;
            List<String> who =
                    now.revealed()
                            ? now.scores().stream()
                                    .filter(score -> given.applyAsInt(score) == step)
                                    .map(Score::participant)
                                    .toList()
                            : List.of();
            steps.add(new LevelButtons.Step(names.get(place), definitions.get(place), who));
        }
        return steps;
    }

    private <T> void whenAsked(@Nullable T value, Consumer<T> then) {
        if (!filling && value != null) {
            then.accept(value);
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            model.step(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode().isDigitKey() && !event.isShortcutDown()) {
            turn.pick(event.getText().isEmpty() ? 0 : event.getText().charAt(0) - '0');
            event.consume();
        }
    }

    private Button button(String id, Text words, int by) {
        Button button = new Button(workplace.say(words));
        button.setId(id);
        button.setOnAction(event -> model.step(by));
        return button;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static <T> StringConverter<T> words(Function<T, String> label) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}

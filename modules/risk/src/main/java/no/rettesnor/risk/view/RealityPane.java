package no.rettesnor.risk.view;

import static no.rettesnor.risk.texts.RiskTexts.text;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.rettesnor.figures.RowsBehind;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.reality.Answer;
import no.rettesnor.risk.reality.Reality;
import no.rettesnor.risk.reality.RealityWords;
import no.rettesnor.risk.statistics.ActionEffects;
import no.rettesnor.risk.statistics.TestedRisk;
import no.rettesnor.risk.viewmodel.RealityNow;
import no.rettesnor.risk.viewmodel.RealityViewModel;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.filter.FilterBar;
import no.rettesnor.uikit.filter.FilterField;
import no.rettesnor.uikit.filter.FilterOption;
import no.rettesnor.uikit.filter.FilterState;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.form.Paragraph;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// What the register says of a risk: which deviations are asked about, how often they happened
/// beside how likely the risk is rated, what was answered to that, and what came of the actions.
final class RealityPane extends VBox {

    private static final double NARROWEST = 120;

    private final Workplace workplace;
    private final RealityViewModel model;
    private final Label sentence = label("reality-sentence");
    private final Label conclusion = label("reality-conclusion");
    private final Button rows = new Button();
    private final VBox asked = new VBox();
    private final Paragraph reason = new Paragraph("reality-reason", 2);
    private final VBox answering;
    private final Label answer = label("reality-answer");
    private final VBox effects = new VBox(8);
    private final OccurredList linked;
    private @Nullable FilterBar bar;
    private @Nullable RowsBehind behind;
    private boolean filling;

    RealityPane(Workplace workplace, RealityViewModel model) {
        super(12);
        this.workplace = workplace;
        this.model = model;
        setId("reality-pane");
        rows.setId("reality-rows");
        rows.setOnAction(_ -> open());
        effects.setId("reality-effects");
        linked = new OccurredList(workplace, model);
        answering =
                new VBox(
                        8,
                        new FormField(say(text("reality.reason")), reason),
                        new FlowPane(
                                8,
                                8,
                                button("reality-rerated", Answer.Kind.RERATED),
                                button("reality-kept", Answer.Kind.KEPT)));
        Label help = label("reality-help");
        help.setText(say(text("reality.help")));
        help.getStyleClass().addAll("text-small", "text-muted");
        getChildren()
                .addAll(
                        sentence,
                        conclusion,
                        rows,
                        answering,
                        answer,
                        asked,
                        linked,
                        help,
                        effects);
        model.shownProperty().addListener((_, _, now) -> draw(now));
        draw(model.shownProperty().get());
    }

    private Button button(String id, Answer.Kind kind) {
        Button button = new Button(say(text("reality.answer." + kind.name())));
        button.setId(id);
        button.setOnAction(_ -> model.answer(kind, reason.getText()));
        return button;
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void open() {
        RowsBehind there = behind;
        if (there != null) {
            workplace.navigation().open(there.page(), there.filter());
        }
    }

    private void draw(@Nullable RealityNow now) {
        filling = true;
        if (now == null) {
            sentence.setText(say(text("reality.reading")));
            show(conclusion, false);
            show(rows, false);
            show(answering, false);
            show(answer, false);
            show(asked, false);
            show(linked, false);
            effects.getChildren().clear();
        } else {
            draw(now, now.tested());
        }
        filling = false;
    }

    private void draw(RealityNow now, TestedRisk tested) {
        sentence.setText(say(RealityWords.sentence(tested.scale(), tested.reality())));
        write(conclusion, broken(tested) ? tested.words() : conclusion(tested));
        behind = tested.rows();
        boolean seen = tested.reality() instanceof Reality.Seen;
        show(rows, behind != null && seen);
        if (tested.reality() instanceof Reality.Seen it) {
            rows.setText(say(text("reality.rows", it.observation().count())));
        }
        show(answering, tested.isWaiting());
        if (!tested.isWaiting()) {
            reason.clear();
        }
        Answer given = tested.answer();
        write(answer, given == null ? Text.verbatim("") : said(given));
        draw(now, RealityViewModel.state(tested.occurrence()));
        show(linked, now.source() != null);
        linked.show(now.linked());
        effects.getChildren()
                .setAll(now.effects().stream().map(this::effect).map(Node.class::cast).toList());
    }

    private static boolean broken(TestedRisk tested) {
        return tested.reality() instanceof Reality.Silent silent
                && silent.reason() == Reality.Reason.BROKEN_FILTER;
    }

    private static Text conclusion(TestedRisk tested) {
        return RealityWords.conclusion(tested.reality());
    }

    /// The chips are made when the criteria are known, and stay where they are after that.
    private void draw(RealityNow now, FilterState state) {
        show(asked, now.source() != null);
        FilterBar chips = bar;
        if (chips == null && !now.criteria().isEmpty()) {
            List<FilterField> fields =
                    now.criteria().stream()
                            .map(
                                    criterion ->
                                            FilterField.choice(
                                                    criterion.key(),
                                                    criterion.name(),
                                                    () -> options(criterion.key())))
                            .toList();
            chips = new FilterBar(workplace, fields, null);
            chips.setId("reality-filter");
            narrow(chips);
            bar = chips;
            FilterBar made = chips;
            made.stateProperty()
                    .addListener(
                            (_, _, next) -> {
                                if (!filling) {
                                    model.ask(next);
                                }
                            });
            Label heading = label("reality-asked");
            heading.setText(say(text("reality.asked")));
            asked.setSpacing(4);
            asked.getChildren().setAll(heading, made);
        }
        if (chips != null) {
            chips.stateProperty().set(state);
        }
    }

    /// Lets the bar be as narrow as the pane: long chips end in dots and do not widen it.
    private static void narrow(FilterBar chips) {
        chips.setMinWidth(0);
        chips.getChildren().forEach(child -> narrow(chips, child));
        chips.getChildren()
                .addListener(
                        (ListChangeListener<Node>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList()
                                                .forEach(child -> narrow(chips, child));
                                    }
                                });
    }

    private static void narrow(FilterBar chips, Node child) {
        if (child instanceof Region region && !region.maxWidthProperty().isBound()) {
            region.setMinWidth(0);
            region.maxWidthProperty().bind(Bindings.max(NARROWEST, chips.widthProperty()));
        }
    }

    private List<FilterOption> options(String key) {
        RealityNow now = model.shownProperty().get();
        return now == null
                ? List.of()
                : now.criteria().stream()
                        .filter(criterion -> criterion.key().equals(key))
                        .flatMap(criterion -> criterion.options().stream())
                        .map(option -> new FilterOption(option.id(), say(option.label())))
                        .toList();
    }

    private Text said(Answer given) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(workplace.language().locale())
                        .format(given.on());
        return text(
                "reality.answered." + given.kind().name(),
                given.by(),
                day,
                given.count(),
                given.months(),
                given.reason());
    }

    private Label effect(ActionEffects.Measured measured) {
        Label line = label("reality-effect-" + measured.action().id());
        line.setText(
                say(
                        text(
                                "reality.effect.line",
                                measured.action().text(),
                                RealityWords.effect(measured.effect()))));
        return line;
    }

    private void write(Label label, Text words) {
        String said = say(words);
        label.setText(said);
        show(label, !said.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String say(Text words) {
        return workplace.say(words);
    }
}

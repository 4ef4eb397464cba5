package no.rettesnor.risk.view;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Text;
import no.rettesnor.risk.model.Moment;
import no.rettesnor.risk.model.RiskAnalysis;
import no.rettesnor.risk.model.Stage;
import no.rettesnor.risk.texts.RiskTexts;
import no.rettesnor.risk.viewmodel.ComparisonViewModel;
import no.rettesnor.risk.viewmodel.ComparisonViewModel.Against;
import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Above a comparison: what is compared.
final class ComparisonBar extends FlowPane {

    /// Stands last among the times, and asks for a day.
    private static final Moment ANOTHER = new Moment(Instant.EPOCH, Moment.Kind.CHOSEN, 0);

    private final Workplace workplace;
    private final ComparisonViewModel model;
    private final ComboBox<Moment> from;
    private final ComboBox<Moment> to;
    private final ComboBox<RiskAnalysis> other = new ComboBox<>();
    private final List<Node> times;
    private final HBox rival;
    private boolean filling;

    ComparisonBar(Workplace workplace, ComparisonViewModel model) {
        this.workplace = workplace;
        this.model = model;
        getStyleClass().add("matrix-bar");
        DateField fromDay =
                new DateField("comparison-from-day", workplace.language(), workplace.clock());
        DateField toDay =
                new DateField("comparison-to-day", workplace.language(), workplace.clock());
        from = moments("comparison-from", model.fromProperty(), fromDay);
        to = moments("comparison-to", model.toProperty(), toDay);
        fromDay.setAccessibleText(workplace.say(RiskTexts.text("comparison.from.day")));
        toDay.setAccessibleText(workplace.say(RiskTexts.text("comparison.to.day")));
        other.setId("comparison-other");
        other.setConverter(writing(RiskAnalysis::title));
        other.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!filling && now != null) {
                                model.otherProperty().set(now);
                            }
                        });
        times =
                List.of(
                        named(RiskTexts.text("comparison.from"), from, fromDay),
                        named(RiskTexts.text("comparison.to"), to, toDay));
        rival = named(RiskTexts.text("comparison.other"), other);
        getChildren().add(againstSwitch());
        getChildren().addAll(times);
        getChildren().addAll(rival, stageSwitch());
        model.answerProperty().addListener((_, _, now) -> fill(now.offer()));
        model.againstProperty().addListener((_, _, now) -> arrange(now));
        arrange(Objects.requireNonNull(model.againstProperty().get()));
    }

    private void arrange(Against now) {
        times.forEach(each -> put(each, now == Against.TIME));
        put(rival, now == Against.ANALYSIS);
    }

    private ComboBox<Moment> moments(
            String id, ObjectProperty<@Nullable Moment> chosen, DateField day) {
        ComboBox<Moment> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(writing(this::offered));
        put(day, false);
        box.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            put(day, now != null && now.kind() == Moment.Kind.CHOSEN);
                            if (!filling && ANOTHER.equals(now)) {
                                day.requestFocus();
                            } else if (!filling && now != null) {
                                chosen.set(now);
                            }
                        });
        day.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null) {
                                chosen.set(model.chosen(now));
                            }
                        });
        return box;
    }

    private String offered(Moment moment) {
        return workplace.say(
                moment.equals(ANOTHER)
                        ? RiskTexts.text("comparison.day")
                        : model.words().offered(moment));
    }

    private void fill(ComparisonViewModel.Offer offer) {
        filling = true;
        fill(from, offer.moments(), offer.from());
        fill(to, offer.moments(), offer.to());
        if (!other.getItems().equals(offer.others())) {
            other.getItems().setAll(offer.others());
        }
        other.setValue(offer.other());
        filling = false;
    }

    /// Now is always another moment, and the same choice.
    private static void fill(ComboBox<Moment> box, List<Moment> moments, @Nullable Moment chosen) {
        List<Moment> items = new ArrayList<>(moments);
        Moment shown = chosen;
        if (chosen != null && chosen.kind() == Moment.Kind.NOW && !items.isEmpty()) {
            shown = items.getFirst();
        } else if (chosen != null && !items.contains(chosen)) {
            items.addFirst(chosen);
        }
        items.add(ANOTHER);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(shown);
    }

    private HBox againstSwitch() {
        ToggleGroup group = new ToggleGroup();
        HBox box = switchBox(RiskTexts.text("comparison.against"));
        for (Against one : Against.values()) {
            RadioButton button =
                    new RadioButton(
                            workplace.say(RiskTexts.text("comparison.against." + one.name())));
            button.setId("comparison-against-" + one.name());
            button.setToggleGroup(group);
            button.setSelected(one == model.againstProperty().get());
            button.setOnAction(_ -> model.againstProperty().set(one));
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox stageSwitch() {
        ToggleGroup group = new ToggleGroup();
        HBox box = switchBox(RiskTexts.text("comparison.stage"));
        for (Stage one : Stage.values()) {
            RadioButton button = new RadioButton(workplace.say(one.label()));
            button.setId("comparison-stage-" + one.name());
            button.setToggleGroup(group);
            button.setSelected(one == model.stageProperty().get());
            button.setOnAction(_ -> model.stageProperty().set(one));
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox switchBox(Text text) {
        Label name = new Label(workplace.say(text));
        name.getStyleClass().add("heading");
        HBox box = new HBox(name);
        box.getStyleClass().add("bar-part");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox named(Text text, ComboBox<?> control, Node... more) {
        Label name = new Label(workplace.say(text));
        name.getStyleClass().add("heading");
        name.setLabelFor(control);
        control.setAccessibleText(workplace.say(text));
        HBox box = new HBox(name, control);
        box.getChildren().addAll(more);
        box.getStyleClass().add("bar-part");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void put(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static <T> StringConverter<T> writing(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}

package no.rettesnor.uikit.filter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import no.rettesnor.uikit.Workplace;
import no.rettesnor.uikit.form.DateField;
import no.rettesnor.uikit.form.FormField;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The small window where one condition is edited. Enter and "Bruk" take it, Escape leaves it.
final class FilterEditor {

    /// Longer lists get a field to narrow them.
    private static final int SEARCHED = 8;

    private final FilterField field;
    private final Workplace workplace;
    private final VBox box = new VBox();
    private final Popup popup = new Popup();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final ToggleGroup presets = new ToggleGroup();
    private final DateField from;
    private final DateField to;

    FilterEditor(FilterField field, List<String> values, Workplace workplace) {
        this.field = field;
        this.workplace = workplace;
        from = new DateField("filter-from", workplace.language(), workplace.clock());
        to = new DateField("filter-to", workplace.language(), workplace.clock());
        box.getStyleClass().addAll("popup-card", "filter-editor");
        Label title = new Label(workplace.say(field.title()));
        title.getStyleClass().add("heading");
        box.getChildren().add(title);
        if (field.kind() == FilterField.Kind.PERIOD) {
            period(values);
        } else {
            choice(values);
        }
        popup.setAutoHide(true);
        popup.getContent().add(box);
    }

    void show(Node below, Consumer<List<String>> onTaken) {
        Button take = new Button(workplace.say(UiTexts.text("filter.take")));
        take.setId("filter-take");
        take.getStyleClass().add("accent");
        Runnable finish =
                () -> {
                    popup.hide();
                    onTaken.accept(values());
                };
        take.setOnAction(event -> finish.run());
        box.getChildren().add(take);
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        finish.run();
                        event.consume();
                    }
                });
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, bounds.getMinX(), bounds.getMaxY() + 4);
        box.getChildren().get(1).requestFocus();
    }

    private List<String> values() {
        if (field.kind() != FilterField.Kind.PERIOD) {
            return boxes.stream()
                    .filter(CheckBox::isSelected)
                    .map(check -> (String) check.getUserData())
                    .toList();
        }
        if (presets.getSelectedToggle() != null) {
            return List.of(
                    ((PeriodFilter.Preset) presets.getSelectedToggle().getUserData()).name());
        }
        PeriodFilter period = new PeriodFilter(from.value().orElse(null), to.value().orElse(null));
        return period.from() == null && period.to() == null ? List.of() : period.values();
    }

    private void choice(List<String> values) {
        VBox list = new VBox();
        list.getStyleClass().add("filter-options");
        for (FilterOption option : field.options().get()) {
            CheckBox check = new CheckBox(option.label());
            check.setMnemonicParsing(false);
            check.setId("filter-option-" + option.id());
            check.setUserData(option.id());
            check.setSelected(values.contains(option.id()));
            boxes.add(check);
            list.getChildren().add(check);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("filter-scroll");
        if (boxes.size() > SEARCHED) {
            TextField narrow = new TextField();
            narrow.setId("filter-narrow");
            String prompt = workplace.say(UiTexts.text("filter.narrow"));
            narrow.setPromptText(prompt);
            narrow.setAccessibleText(prompt);
            narrow.textProperty().addListener((observable, old, now) -> narrow(now));
            box.getChildren().add(narrow);
        }
        box.getChildren().add(scroll);
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(workplace.language().locale());
        for (CheckBox check : boxes) {
            String label = check.getText().toLowerCase(workplace.language().locale());
            boolean shown = label.contains(wanted) || check.isSelected();
            check.setVisible(shown);
            check.setManaged(shown);
        }
    }

    private void period(List<String> values) {
        for (PeriodFilter.Preset preset : PeriodFilter.Preset.values()) {
            RadioButton radio =
                    new RadioButton(workplace.say(UiTexts.text("period." + preset.name())));
            radio.setId("filter-period-" + preset.name());
            radio.setUserData(preset);
            radio.setToggleGroup(presets);
            radio.setSelected(PeriodFilter.preset(values).filter(preset::equals).isPresent());
            box.getChildren().add(radio);
        }
        if (PeriodFilter.preset(values).isEmpty()) {
            PeriodFilter.read(values, java.time.LocalDate.now(workplace.clock()))
                    .ifPresent(
                            period -> {
                                from.setValue(period.from());
                                to.setValue(period.to());
                            });
        }
        from.valueProperty().addListener((observable, old, now) -> typed(now != null));
        to.valueProperty().addListener((observable, old, now) -> typed(now != null));
        box.getChildren()
                .addAll(
                        new FormField(workplace.say(UiTexts.text("filter.from")), from),
                        new FormField(workplace.say(UiTexts.text("filter.to")), to));
    }

    private void typed(boolean hasDate) {
        if (hasDate && presets.getSelectedToggle() != null) {
            presets.getSelectedToggle().setSelected(false);
        }
    }
}

package no.rettesnor.risk.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.rettesnor.risk.model.RatedRisk;
import no.rettesnor.uikit.form.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A cell of the table in which a step of a scale is chosen from a list.
final class StepCell extends TableCell<RatedRisk, @Nullable Integer> {

    private final Supplier<List<Option<Integer>>> steps;
    private final BiConsumer<RatedRisk, @Nullable Integer> chosen;
    private final BooleanSupplier editable;
    private @Nullable ComboBox<Option<Integer>> box;
    private boolean filling;

    /// @param steps what can be chosen, “not rated” among it
    /// @param chosen a step was chosen for a risk; null takes the rating away
    /// @param editable whether anything may be chosen now
    StepCell(
            Supplier<List<Option<Integer>>> steps,
            BiConsumer<RatedRisk, @Nullable Integer> chosen,
            BooleanSupplier editable) {
        this.steps = steps;
        this.chosen = chosen;
        this.editable = editable;
    }

    @Override
    public void startEdit() {
        if (!editable.getAsBoolean() || isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            ComboBox<Option<Integer>> control = box();
            filling = true;
            control.getItems().setAll(steps.get());
            control.getItems().stream()
                    .filter(option -> Objects.equals(option.value(), getItem()))
                    .findFirst()
                    .ifPresent(control::setValue);
            filling = false;
            control.setAccessibleText(getTableColumn().getText());
            setText(null);
            setGraphic(control);
            control.requestFocus();
            control.show();
        }
    }

    private ComboBox<Option<Integer>> box() {
        if (box == null) {
            ComboBox<Option<Integer>> made = new ComboBox<>();
            made.setId("risk-table-step");
            made.setMaxWidth(Double.MAX_VALUE);
            made.valueProperty().addListener((_, _, now) -> taken(now));
            made.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            cancelEdit();
                            event.consume();
                        }
                    });
            box = made;
        }
        return box;
    }

    private void taken(@Nullable Option<Integer> option) {
        RatedRisk row = getTableRow() == null ? null : getTableRow().getItem();
        if (!filling && option != null && row != null && isEditing()) {
            boolean isOther = !Objects.equals(option.value(), getItem());
            cancelEdit();
            getTableView().requestFocus();
            if (isOther) {
                chosen.accept(row, option.value());
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        write(getItem());
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || !isEditing()) {
            write(empty ? null : item);
        }
    }

    private void write(@Nullable Integer item) {
        setGraphic(null);
        setText(
                item == null
                        ? null
                        : steps.get().stream()
                                .filter(option -> item.equals(option.value()))
                                .findFirst()
                                .map(Option::label)
                                .orElse(String.valueOf(item)));
    }
}

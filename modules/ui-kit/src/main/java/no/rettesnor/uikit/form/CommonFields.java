package no.rettesnor.uikit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Fields for several things at once: each shows what they have in common, and gives all of them
/// what is put there. Nothing can be taken away.
public final class CommonFields {

    private final String mixed;
    private final List<Runnable> loads = new ArrayList<>();
    private boolean loading;

    /// @param mixed what stands in a field when they differ
    public CommonFields(String mixed) {
        this.mixed = mixed;
    }

    /// Shows what they have in common now.
    public void load() {
        loading = true;
        loads.forEach(Runnable::run);
        loading = false;
    }

    /// A choice among some.
    ///
    /// @param label in words
    /// @param options asked for each time the field is shown
    public <T> FormField choice(
            String id,
            String label,
            Supplier<List<Option<T>>> options,
            Supplier<Common<@Nullable T>> common,
            Consumer<T> set) {
        ComboBox<Option<T>> control = new ComboBox<>();
        control.setId(id);
        loads.add(
                () -> {
                    Common<@Nullable T> now = common.get();
                    List<Option<T>> all = options.get();
                    control.getItems().setAll(all);
                    control.setPromptText(now.isMixed() ? mixed : "");
                    control.setValue(null);
                    all.stream()
                            .filter(option -> Objects.equals(option.value(), now.value()))
                            .findFirst()
                            .ifPresent(control::setValue);
                });
        control.valueProperty()
                .addListener(
                        (_, _, now) -> {
                            T chosen = now == null ? null : now.value();
                            if (!loading && chosen != null) {
                                set.accept(chosen);
                            }
                        });
        return new FormField(label, control);
    }

    /// Words, taken when the field is left or Enter is pressed in it.
    ///
    /// @param label in words
    public FormField words(
            SuggestingField control,
            String label,
            Supplier<Common<@Nullable String>> common,
            Consumer<String> set) {
        loads.add(
                () -> {
                    Common<@Nullable String> now = common.get();
                    control.setPromptText(now.isMixed() ? mixed : "");
                    control.setText(now.value() == null ? "" : now.value());
                });
        Runnable take =
                () -> {
                    String typed = control.getText().strip();
                    if (!loading && !typed.isEmpty() && !typed.equals(common.get().value())) {
                        set.accept(typed);
                    }
                };
        control.setOnAction(_ -> take.run());
        control.focusedProperty()
                .addListener(
                        (_, _, has) -> {
                            if (!has) {
                                take.run();
                            }
                        });
        return new FormField(label, control);
    }

    /// Any other control.
    ///
    /// @param label in words
    /// @param value what the control holds
    /// @param load puts what they have in common into the control
    public <C> FormField other(
            Control control,
            String label,
            ObservableValue<@Nullable C> value,
            Runnable load,
            Consumer<C> set) {
        loads.add(load);
        value.addListener(
                (_, _, now) -> {
                    if (!loading && now != null) {
                        set.accept(now);
                    }
                });
        return new FormField(label, control);
    }
}

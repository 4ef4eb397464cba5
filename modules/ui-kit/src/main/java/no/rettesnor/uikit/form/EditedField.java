package no.rettesnor.uikit.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import no.rettesnor.kernel.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One field as the store has it and as the user has it, kept apart: what comes from the store
/// never runs over what is being typed, and what is typed reaches the store only when it differs.
///
/// Used on the thread that owns the screen.
///
/// @param <T> what the field holds
public final class EditedField<T extends @Nullable Object> {

    private final BiConsumer<T, Consumer<List<Text>>> save;
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Text>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable T stored;
    private @Nullable T sent;
    private boolean saving;

    /// @param initial what it holds until the store has been asked
    /// @param save takes a new value to the store, and calls back once with what stands in its way:
    ///   nothing when it has been stored
    public EditedField(@Nullable T initial, BiConsumer<T, Consumer<List<Text>>> save) {
        this.save = save;
        this.stored = initial;
        this.sent = initial;
        value.set(initial);
    }

    // What the view shows

    /// As the user has it; views bind both ways.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// What is wrong with it; empty when nothing is.
    public ReadOnlyObjectProperty<List<Text>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Whether the user has something that the store has not.
    public boolean isEdited() {
        return !Objects.equals(value.get(), stored);
    }

    // What comes from the store

    /// Takes the stored value, from whomever it came. What the user is in the middle of stays.
    public void load(@Nullable T now) {
        boolean untouched = !isEdited();
        boolean arrived = saving && Objects.equals(value.get(), sent) && Objects.equals(now, sent);
        stored = now;
        if (untouched || arrived) {
            value.set(now);
            problems.set(List.of());
        }
    }

    /// Takes the value of another row: whatever was typed belonged to the one before.
    public void replace(@Nullable T now) {
        stored = now;
        sent = now;
        saving = false;
        value.set(now);
        problems.set(List.of());
    }

    /// Shows what another command found wrong here.
    public void problems(List<Text> found) {
        problems.set(List.copyOf(found));
    }

    // What the user does

    /// Stores the value if it differs: called when the field is left, and when typing pauses.
    public void commit() {
        T now = value.get();
        if (!isEdited() || (saving && Objects.equals(now, sent))) {
            return;
        }
        saving = true;
        sent = now;
        save.accept(now, found -> saved(now, found));
    }

    /// Sets the value and stores it at once, as a choice from a list is.
    public void set(@Nullable T chosen) {
        value.set(chosen);
        commit();
    }

    private void saved(@Nullable T what, List<Text> found) {
        if (!saving || !Objects.equals(what, sent)) {
            return;
        }
        saving = false;
        problems.set(List.copyOf(found));
        // The store may have tidied the value; the next load shows it as it stands there.
        if (found.isEmpty() && Objects.equals(value.get(), what)) {
            stored = what;
        }
    }
}

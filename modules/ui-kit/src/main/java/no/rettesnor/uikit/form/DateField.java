package no.rettesnor.uikit.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// A date that can be typed as people type it, see [DateReader], or taken from a calendar.
public final class DateField extends DatePicker {

    private final Language language;
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public DateField(String id, Language language, Clock clock) {
        this.language = language;
        DateReader reader = new DateReader(language, clock);
        Days days = new Days(language, clock);
        setId(id);
        setPromptText(UiTexts.text("date.prompt").in(language));
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return days.day(date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(@Nullable String typed) {
                        return read(reader, typed == null ? "" : typed);
                    }
                });
        getEditor()
                .textProperty()
                .addListener(
                        (observable, old, now) -> {
                            unreadable.set(!now.isBlank() && reader.read(now).isEmpty());
                            if (getEditor().isFocused()) {
                                problem.set("");
                            }
                        });
        getEditor()
                .focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                settle();
                            }
                        });
    }

    /// The date, committed if it has been typed and not yet left.
    public Optional<LocalDate> value() {
        settle();
        return Optional.ofNullable(getValue());
    }

    /// Whether something is typed that is no date.
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /// What is wrong with what was typed when the field was left; empty when nothing is. The last
    /// good date stays.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void settle() {
        String wrong = unreadable.get() ? UiTexts.text("date.unreadable").in(language) : "";
        if (!wrong.isEmpty() || getEditor().isFocused()) {
            problem.set(wrong);
        }
        commitValue();
    }

    /// What cannot be read keeps the last good date: the field says so, and nothing is lost.
    private @Nullable LocalDate read(DateReader reader, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return reader.read(typed).orElseGet(this::getValue);
    }
}

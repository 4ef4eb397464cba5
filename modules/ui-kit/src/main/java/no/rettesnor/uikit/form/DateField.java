package no.rettesnor.uikit.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import no.rettesnor.kernel.Language;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A date that can be typed as people type it, see [DateReader], or taken from a calendar.
public final class DateField extends DatePicker {

    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper();

    public DateField(String id, Language language, Clock clock) {
        DateReader reader = new DateReader(language, clock);
        DateTimeFormatter shown =
                language == Language.SV
                        ? DateTimeFormatter.ISO_LOCAL_DATE
                        : DateTimeFormatter.ofPattern("dd.MM.yyyy", language.locale());
        setId(id);
        setPromptText(UiTexts.text("date.prompt").in(language));
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return date == null ? "" : shown.format(date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(@Nullable String typed) {
                        return read(reader, typed == null ? "" : typed);
                    }
                });
        getEditor()
                .textProperty()
                .addListener(
                        (observable, old, now) ->
                                unreadable.set(!now.isBlank() && reader.read(now).isEmpty()));
        getEditor()
                .focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                commitValue();
                            }
                        });
    }

    /// The date, committed if it has been typed and not yet left.
    public Optional<LocalDate> value() {
        commitValue();
        return Optional.ofNullable(getValue());
    }

    /// Whether something is typed that is no date.
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /// What cannot be read keeps the last good date: the field says so, and nothing is lost.
    private @Nullable LocalDate read(DateReader reader, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return reader.read(typed).orElseGet(this::getValue);
    }
}

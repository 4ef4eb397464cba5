package no.rettesnor.uikit.form;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import no.rettesnor.kernel.Days;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.texts.UiTexts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ties controls to fields that store themselves: when the control is left, and when typing has
/// paused for a second. There is no save button.
public final class Autosave {

    private static final Duration IDLE = Duration.seconds(1);

    private final Language language;
    private final Days days;
    private final Map<Node, Runnable> loads = new HashMap<>();
    private boolean filling;

    /// @param days how moments are written
    public Autosave(Language language, Days days) {
        this.language = language;
        this.days = days;
    }

    /// Words that may be empty.
    public void text(FormField shown, TextInputControl control, EditedField<String> field) {
        text(shown, control, field, value -> value, typed -> typed);
    }

    /// Words that are either something or nothing at all.
    public void optionalText(
            FormField shown, TextInputControl control, EditedField<@Nullable String> field) {
        text(
                shown,
                control,
                field,
                value -> value == null ? "" : value,
                typed -> typed.isBlank() ? null : typed);
    }

    /// Anything that is written as text.
    public <T extends @Nullable Object> void text(
            FormField shown,
            TextInputControl control,
            EditedField<T> field,
            Function<T, String> written,
            Function<String, T> read) {
        PauseTransition idle = new PauseTransition(IDLE);
        idle.setOnFinished(event -> field.commit());
        control.setText(written.apply(field.valueProperty().get()));
        field.valueProperty()
                .addListener((observable, old, now) -> write(control, written.apply(now)));
        control.textProperty()
                .addListener(
                        (observable, old, now) -> {
                            T typed = read.apply(now == null ? "" : now);
                            if (!written.apply(field.valueProperty().get())
                                    .equals(written.apply(typed))) {
                                field.valueProperty().set(typed);
                                idle.playFromStart();
                            }
                        });
        control.focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                idle.stop();
                                field.commit();
                            }
                        });
        problems(shown, field);
    }

    /// One of a few.
    public <T> void choice(
            FormField shown, ComboBox<Option<T>> control, EditedField<@Nullable T> field) {
        Runnable load =
                () -> {
                    T now = field.valueProperty().get();
                    control.getItems().stream()
                            .filter(option -> Objects.equals(option.value(), now))
                            .findFirst()
                            .ifPresentOrElse(control::setValue, () -> control.setValue(null));
                };
        load.run();
        field.valueProperty().addListener((observable, old, now) -> load.run());
        loads.put(control, load);
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (!filling
                                    && now != null
                                    && !Objects.equals(now.value(), field.valueProperty().get())) {
                                field.set(now.value());
                            }
                        });
        problems(shown, field);
    }

    /// Puts other options in. What a control makes of its choice meanwhile is not the user's
    /// choice.
    public <T> void options(ComboBox<Option<T>> control, List<Option<T>> options) {
        filling = true;
        control.getItems().setAll(options);
        Objects.requireNonNull(loads.get(control)).run();
        filling = false;
    }

    /// A moment, written as day and time.
    public void moment(FormField shown, TextField control, EditedField<@Nullable Instant> field) {
        control.setText(days.moment(field.valueProperty().get()));
        field.valueProperty()
                .addListener((observable, old, now) -> write(control, days.moment(now)));
        control.focusedProperty()
                .addListener(
                        (observable, had, has) -> {
                            if (!has) {
                                readMoment(shown, control, field);
                            }
                        });
        problems(shown, field);
    }

    private void readMoment(
            FormField shown, TextField control, EditedField<@Nullable Instant> field) {
        String typed = control.getText().strip();
        Instant read = days.readMoment(typed).orElse(null);
        boolean unreadable = read == null && !typed.isEmpty();
        shown.problem(unreadable ? UiTexts.text("date.moment-unreadable").in(language) : "");
        if (!unreadable && !typed.equals(days.moment(field.valueProperty().get()))) {
            field.set(read);
        }
    }

    /// A day.
    ///
    /// @param required whether an emptied field means the day that was there
    public void day(
            FormField shown,
            DateField control,
            EditedField<@Nullable LocalDate> field,
            boolean required) {
        control.setValue(field.valueProperty().get());
        field.valueProperty().addListener((observable, old, now) -> control.setValue(now));
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            LocalDate before = field.valueProperty().get();
                            if (now == null && required) {
                                control.setValue(before);
                            } else if (!Objects.equals(now, before)) {
                                field.set(now);
                            }
                        });
        problems(shown, field);
    }

    /// One of many, by its id.
    ///
    /// @param required whether an emptied field means what was there
    public <T> void searched(
            FormField shown,
            SearchableChoice<T> control,
            EditedField<@Nullable String> field,
            Function<T, String> idOf,
            Function<String, @Nullable T> find,
            boolean required) {
        Runnable load =
                () -> {
                    String id = field.valueProperty().get();
                    control.valueProperty().set(id == null ? null : find.apply(id));
                };
        load.run();
        field.valueProperty().addListener((observable, old, now) -> load.run());
        control.valueProperty()
                .addListener(
                        (observable, old, now) -> {
                            String id = now == null ? null : idOf.apply(now);
                            if (id == null && required) {
                                load.run();
                            } else if (!Objects.equals(id, field.valueProperty().get())) {
                                field.set(id);
                            }
                        });
        problems(shown, field);
    }

    /// Yes or no.
    public void flag(CheckBox control, EditedField<Boolean> field) {
        control.setSelected(field.valueProperty().get());
        field.valueProperty().addListener((observable, old, now) -> control.setSelected(now));
        control.selectedProperty()
                .addListener(
                        (observable, old, now) -> {
                            if (!now.equals(field.valueProperty().get())) {
                                field.set(now);
                            }
                        });
    }

    private void problems(FormField shown, EditedField<?> field) {
        field.problemsProperty().addListener((observable, old, now) -> shown.problem(said(now)));
        shown.problem(said(field.problemsProperty().get()));
    }

    private String said(List<Text> problems) {
        return problems.stream()
                .map(problem -> problem.in(language))
                .collect(Collectors.joining(" "));
    }

    /// Keeps the caret where it is when a colleague's words come in around it.
    private static void write(TextInputControl control, String words) {
        if (!words.equals(control.getText())) {
            int caret = control.getCaretPosition();
            control.setText(words);
            control.positionCaret(Math.min(caret, words.length()));
        }
    }
}

package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.deviations.model.LegalReference;
import no.rettesnor.deviations.model.WhistleblowingGuide;
import no.rettesnor.deviations.model.WhistleblowingGuide.Advice;
import no.rettesnor.deviations.model.WhistleblowingGuide.Question;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads through the three questions that tell whether something is whistleblowing. Has no store
/// and no log, on purpose: when the guide is closed, nothing of it is left.
public final class WhistleblowingViewModel {

    private final Clock clock;
    private final List<Boolean> answers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Advice> advice = new ReadOnlyObjectWrapper<>();

    public WhistleblowingViewModel(Clock clock) {
        this.clock = clock;
        show();
    }

    /// What is asked now; null when the advice is given.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Where to go; null while something is still asked.
    public ReadOnlyObjectProperty<@Nullable Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /// Which question it is, from 1.
    public int step() {
        return Math.min(answers.size() + 1, Question.values().length);
    }

    /// Where the law says what whistleblowing is.
    public Optional<LegalReference> law() {
        return WhistleblowingGuide.law(LocalDate.now(clock));
    }

    public void answer(boolean yes) {
        if (question.get() != null) {
            answers.add(yes);
            show();
        }
    }

    /// Goes one question back.
    public void back() {
        if (!answers.isEmpty()) {
            answers.removeLast();
            show();
        }
    }

    private void show() {
        question.set(WhistleblowingGuide.next(answers).orElse(null));
        advice.set(WhistleblowingGuide.advice(answers).orElse(null));
    }
}

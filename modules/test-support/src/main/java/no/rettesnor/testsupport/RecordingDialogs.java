package no.rettesnor.testsupport;

import javafx.scene.Node;

import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Language;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.Dialogs;
import no.rettesnor.uikit.Step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Dialogs that answer what the test has prepared, and "cancel" otherwise. Everything said is kept
/// in words.
///
/// A fault that is not explained is thrown again: no test should pass over one.
public final class RecordingDialogs implements Dialogs {

    private final Language language;
    private final List<String> said = new ArrayList<>();
    private final Deque<Boolean> confirmations = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Deque<Consumer<Node>> fillings = new ArrayDeque<>();
    private final Deque<Boolean> walks = new ArrayDeque<>();

    public RecordingDialogs(Language language) {
        this.language = language;
    }

    /// Every title, question and problem, in the order they came.
    public List<String> said() {
        return said;
    }

    /// The next confirmation is answered with this.
    public void willConfirm(boolean answer) {
        confirmations.add(answer);
    }

    /// The next question is answered with this.
    public void willAnswer(String answer) {
        answers.add(answer);
    }

    /// The next form is filled in by this and accepted.
    public void willFill(Consumer<Node> filling) {
        fillings.add(filling);
    }

    /// The next row of steps is walked to its end.
    public void willWalk() {
        walks.add(true);
    }

    @Override
    public boolean confirm(Text question, Text consequence, Text proceed) {
        said.add(question.in(language) + " " + consequence.in(language));
        Boolean answer = confirmations.poll();
        return answer != null && answer;
    }

    @Override
    public void tell(Text title, Text message) {
        said.add(title.in(language) + " " + message.in(language));
    }

    @Override
    public void show(Text title, Node content) {
        said.add(title.in(language));
        Consumer<Node> looking = fillings.poll();
        if (looking != null) {
            looking.accept(content);
        }
    }

    @Override
    public void problem(Throwable failure) {
        if (failure instanceof Explained explained) {
            said.add(explained.text().in(language));
        } else {
            throw new AssertionError("A fault reached the user", failure);
        }
    }

    @Override
    public Optional<String> ask(Text title, Text label, String suggestion) {
        said.add(title.in(language));
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public <R> Optional<R> form(Form<R> form) {
        said.add(form.title().in(language));
        Consumer<Node> filling = fillings.poll();
        if (filling == null) {
            return Optional.empty();
        }
        filling.accept(form.content());
        return form.result().get();
    }

    @Override
    public boolean steps(Text title, List<Step> steps, Text finish) {
        said.add(title.in(language));
        if (walks.poll() == null) {
            return false;
        }
        for (Step step : steps) {
            step.enter().run();
            if (!step.ready().get()) {
                return false;
            }
        }
        return true;
    }
}

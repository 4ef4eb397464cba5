package no.rettesnor.uikit.form;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Text;
import no.rettesnor.uikit.tasks.OneAtATime;
import no.rettesnor.uikit.texts.UiTexts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes edits to wherever they are stored, and brings back what stands in their way.
public final class Edits {

    private final OneAtATime queue;
    private final Consumer<Throwable> failures;

    /// @param queue where edits wait for those made before them
    /// @param failures tells the user what went wrong with the file; called on the screen's thread
    public Edits(OneAtATime queue, Consumer<Throwable> failures) {
        this.queue = queue;
        this.failures = failures;
    }

    /// Makes an edit in the background, after those before it.
    ///
    /// @param onAnswer called once on the screen's thread; nothing stands in the way when it was
    ///   stored
    public void make(Supplier<? extends Outcome<?>> edit, Consumer<List<FieldProblem>> onAnswer) {
        queue.submit(
                BackgroundTask.of(UiTexts.text("form.saving"), monitor -> edit.get())
                        .onSuccess(outcome -> onAnswer.accept(outcome.refusals()))
                        .onFailure(
                                failure -> {
                                    onAnswer.accept(List.of(problem(failure)));
                                    failures.accept(failure);
                                }));
    }

    /// An edit of one field; problems of other fields are told here too, for want of a better
    /// place.
    public void make(
            Supplier<? extends Outcome<?>> edit, String field, Consumer<List<Text>> onAnswer) {
        make(
                edit,
                problems -> {
                    List<Text> here =
                            problems.stream()
                                    .filter(problem -> problem.field().equals(field))
                                    .map(FieldProblem::text)
                                    .toList();
                    onAnswer.accept(
                            here.isEmpty()
                                    ? problems.stream().map(FieldProblem::text).toList()
                                    : here);
                });
    }

    private static FieldProblem problem(Throwable failure) {
        return new FieldProblem(
                "status",
                failure instanceof Explained explained
                        ? explained.text()
                        : UiTexts.text("form.not_saved"));
    }
}

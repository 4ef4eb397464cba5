package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.Text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes edits to the store and brings back what stands in their way.
final class Edits {

    private final Desk desk;

    Edits(Desk desk) {
        this.desk = desk;
    }

    /// Makes an edit in the background, after those before it.
    ///
    /// @param onAnswer called once on the screen's thread; nothing stands in the way when it was
    ///   stored
    void make(Supplier<? extends Outcome<?>> edit, Consumer<List<FieldProblem>> onAnswer) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"), monitor -> edit.get())
                                .onSuccess(outcome -> onAnswer.accept(outcome.refusals()))
                                .onFailure(
                                        failure -> {
                                            onAnswer.accept(List.of(problem(failure)));
                                            desk.failures().accept(failure);
                                        }));
    }

    /// An edit of one field; problems of other fields are told here too, for want of a better
    /// place.
    void make(Supplier<? extends Outcome<?>> edit, String field, Consumer<List<Text>> onAnswer) {
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

    /// The answer when what was to be edited is no longer there.
    static <T> Outcome<T> gone() {
        return new Outcome.Refused<>(
                List.of(new FieldProblem("id", DeviationTexts.text("problem.gone"))));
    }

    private static FieldProblem problem(Throwable failure) {
        return new FieldProblem(
                "status",
                failure instanceof Explained explained
                        ? explained.text()
                        : DeviationTexts.text("detail.not_saved"));
    }
}

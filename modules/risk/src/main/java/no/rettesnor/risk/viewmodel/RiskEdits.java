package no.rettesnor.risk.viewmodel;

import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.Explained;
import no.rettesnor.kernel.Text;
import no.rettesnor.risk.texts.RiskTexts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes edits to the store in the background, one after another.
final class RiskEdits {

    private final RiskDesk desk;

    RiskEdits(RiskDesk desk) {
        this.desk = desk;
    }

    /// Makes an edit; what stands in its way is told in a dialog.
    void make(Runnable edit) {
        make(
                () -> {
                    edit.run();
                    return true;
                },
                _ -> {});
    }

    /// Makes an edit, and goes on with what came of it.
    <T> void make(Supplier<T> edit, Consumer<T> then) {
        desk.edits()
                .submit(
                        BackgroundTask.of(RiskTexts.text("page.saving"), _ -> edit.get())
                                .onSuccess(then)
                                .onFailure(desk.failures()));
    }

    /// Makes an edit of one field; what stands in its way is told there.
    ///
    /// @param answer called once on the screen's thread; nothing stands in the way when it was
    ///   stored
    void field(Runnable edit, Consumer<List<Text>> answer) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        RiskTexts.text("page.saving"),
                                        _ -> {
                                            edit.run();
                                            return true;
                                        })
                                .onSuccess(_ -> answer.accept(List.of()))
                                .onFailure(failure -> refused(failure, answer)));
    }

    private void refused(Throwable failure, Consumer<List<Text>> answer) {
        if (failure instanceof Explained explained) {
            answer.accept(List.of(explained.text()));
        } else {
            answer.accept(List.of(RiskTexts.text("page.not_saved")));
            desk.failures().accept(failure);
        }
    }
}

package no.rettesnor.deviations.viewmodel;

import no.rettesnor.deviations.model.Cause;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.uikit.form.EditedField;
import no.rettesnor.uikit.form.Edits;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// One answer to “why?”, as the user edits it.
public final class CauseViewModel {

    private final Edits edits;
    private final Desk desk;
    private final EditedField<String> text;
    private final EditedField<Boolean> root;
    private Cause stored;

    CauseViewModel(Cause cause, Edits edits, Desk desk) {
        this.edits = edits;
        this.desk = desk;
        this.stored = cause;
        this.text = field(cause.text(), (now, words) -> with(now, words, now.root()));
        this.root = field(cause.root(), (now, isRoot) -> with(now, now.text(), isRoot));
    }

    public String id() {
        return stored.id();
    }

    /// Its place in the chain, from 1.
    public int position() {
        return stored.position();
    }

    public EditedField<String> text() {
        return text;
    }

    /// Whether the chain ends here.
    public EditedField<Boolean> root() {
        return root;
    }

    Cause stored() {
        return stored;
    }

    void commit() {
        text.commit();
    }

    void load(Cause cause) {
        stored = cause;
        text.load(cause.text());
        root.load(cause.root());
    }

    private <T> EditedField<T> field(T initial, BiFunction<Cause, T, Cause> write) {
        String id = stored.id();
        String deviation = stored.deviationId();
        return new EditedField<>(
                initial,
                (value, answer) ->
                        edits.make(
                                () ->
                                        find(deviation, id)
                                                .map(now -> write.apply(now, value))
                                                .map(desk.deviations().cases()::changeCause)
                                                .orElseGet(CauseViewModel::gone),
                                "causes",
                                answer));
    }

    /// The answer when it is no longer there.
    private static Outcome<Cause> gone() {
        return new Outcome.Refused<>(
                List.of(new FieldProblem("id", DeviationTexts.text("problem.gone"))));
    }

    private Optional<Cause> find(String deviation, String id) {
        return desk.deviations().caseFile(deviation).stream()
                .flatMap(file -> file.causes().stream())
                .filter(cause -> cause.id().equals(id))
                .findFirst();
    }

    private static Cause with(Cause cause, String words, boolean isRoot) {
        return new Cause(cause.id(), cause.deviationId(), cause.position(), words, isRoot);
    }
}

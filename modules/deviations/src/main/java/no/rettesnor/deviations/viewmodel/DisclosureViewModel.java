package no.rettesnor.deviations.viewmodel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import no.rettesnor.deviations.export.DisclosureFiles;
import no.rettesnor.deviations.model.DeviationFilter;
import no.rettesnor.deviations.model.DeviationSort;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.LegalReference;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionBasis;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.RedactionKind;
import no.rettesnor.deviations.store.DeviationTables;
import no.rettesnor.deviations.store.DisclosureStore;
import no.rettesnor.kernel.BackgroundTask;
import no.rettesnor.kernel.FieldProblem;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.ProblemException;
import no.rettesnor.store.Following;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Goes through the deviations of a request, one at a time. Each decision is stored at once, so the
/// review can be left and taken up again.
public final class DisclosureViewModel {

    /// What the texts and the decisions about them are kept in.
    private static final Set<String> TABLES = DeviationTables.TOLD;

    private final Desk desk;
    private final DisclosureStore store;
    private final ReadOnlyObjectWrapper<Optional<DisclosureCase>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private Optional<DisclosureRequest> request = Optional.empty();
    private List<String> ids = List.of();
    private final Following following;

    public DisclosureViewModel(Desk desk) {
        this.desk = desk;
        this.store = new DisclosureStore(desk.store());
        this.following =
                new Following(
                        desk.store().changes(),
                        desk.screen(),
                        TABLES,
                        () -> show(index.get(), () -> {}));
    }

    // What the view shows

    /// The deviation that is being reviewed; changes on the screen's thread.
    public ReadOnlyObjectProperty<Optional<DisclosureCase>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Its place among the deviations, from 0.
    public ReadOnlyIntegerProperty indexProperty() {
        return index.getReadOnlyProperty();
    }

    /// How many deviations there are.
    public int count() {
        return ids.size();
    }

    public Optional<DisclosureRequest> request() {
        return request;
    }

    /// Every request, the latest first; those that are written to files too.
    public List<DisclosureRequest> requests() {
        return store.requests();
    }

    // Life

    /// Follows the store from now on.
    public void attach() {
        following.start();
    }

    /// Stops following.
    public void detach() {
        following.stop();
    }

    /// The legal bases to choose among: those of the day the request came.
    public List<LegalReference> bases() {
        return RedactionBasis.on(lawOf());
    }

    /// How to cite the basis of a piece.
    public String basis(Redaction redaction) {
        return RedactionBasis.cite(redaction.basis(), lawOf()).in(desk.language());
    }

    private LocalDate lawOf() {
        return request.map(DisclosureRequest::requestedOn)
                .orElseGet(() -> LocalDate.now(desk.clock()));
    }

    // What the view does

    /// Enters a request and starts its review.
    ///
    /// @param chosen the deviations; when there are none, all of the filter
    /// @param then called when there is something to review
    /// @param refused called with the reasons when it is not taken
    public void start(
            DisclosureRequest.Draft draft,
            List<String> chosen,
            DeviationFilter filter,
            DeviationSort sort,
            Runnable then,
            Consumer<List<FieldProblem>> refused) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("disclosure.preparing"),
                                        monitor ->
                                                store.open(
                                                        draft,
                                                        chosen.isEmpty()
                                                                ? desk.deviations()
                                                                        .list()
                                                                        .ids(filter, sort)
                                                                : chosen))
                                .onSuccess(outcome -> take(outcome, then, refused))
                                .onFailure(desk.failures()));
    }

    /// Enters a new request about the deviations of another one, with what was decided there, and
    /// starts its review.
    public void startFrom(
            DisclosureRequest earlier,
            DisclosureRequest.Draft draft,
            Runnable then,
            Consumer<List<FieldProblem>> refused) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("disclosure.preparing"),
                                        monitor -> store.openFrom(earlier, draft))
                                .onSuccess(outcome -> take(outcome, then, refused))
                                .onFailure(desk.failures()));
    }

    private void take(
            Outcome<DisclosureRequest> outcome,
            Runnable then,
            Consumer<List<FieldProblem>> refused) {
        if (outcome instanceof Outcome.Done<DisclosureRequest>(DisclosureRequest made)) {
            resume(made, then);
        } else {
            refused.accept(outcome.refusals());
        }
    }

    /// Takes up a review again from its first deviation.
    public void resume(DisclosureRequest taken, Runnable then) {
        request = Optional.of(taken);
        desk.tasks()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("page.loading"),
                                        monitor -> store.deviations(taken.id()))
                                .onSuccess(
                                        found -> {
                                            ids = found;
                                            show(0, then);
                                        })
                                .onFailure(desk.failures()));
    }

    public void next() {
        if (index.get() + 1 < ids.size()) {
            show(index.get() + 1, () -> {});
        }
    }

    public void previous() {
        if (index.get() > 0) {
            show(index.get() - 1, () -> {});
        }
    }

    /// Decides about pieces of the deviation that is shown.
    public void decide(List<Redaction> pieces, RedactionDecision decision) {
        if (!pieces.isEmpty()) {
            edit(() -> store.decide(pieces, decision));
        }
    }

    /// Takes a piece out by another law.
    public void base(Redaction piece, LegalReference basis) {
        if (!piece.basis().equals(basis.key())) {
            edit(() -> store.base(List.of(piece), basis.key()));
        }
    }

    /// Takes out what the user has selected.
    public void add(MarkedText.Place place, LegalReference basis) {
        request.ifPresent(
                taken ->
                        current.get()
                                .ifPresent(
                                        shown ->
                                                edit(
                                                        () ->
                                                                store.add(
                                                                        taken.id(),
                                                                        shown.deviation().id(),
                                                                        place.text(),
                                                                        place.start(),
                                                                        place.end(),
                                                                        RedactionKind.OTHER,
                                                                        basis.key()))));
    }

    /// Writes the files of the request.
    public void export(Path folder, Consumer<DisclosureFiles.Written> then) {
        request.ifPresent(
                taken ->
                        desk.tasks()
                                .submit(
                                        BackgroundTask.of(
                                                        DeviationTexts.text("disclosure.writing"),
                                                        monitor -> {
                                                            DisclosureFiles files =
                                                                    new DisclosureFiles(
                                                                            desk.store(),
                                                                            desk.language(),
                                                                            monitor);
                                                            DisclosureFiles.Written written =
                                                                    files.write(taken, folder);
                                                            store.exported(taken.id());
                                                            return written;
                                                        })
                                                .onSuccess(then)
                                                .onFailure(desk.failures())));
    }

    private void edit(Supplier<? extends Outcome<?>> change) {
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("detail.saving"),
                                        monitor -> change.get())
                                .onSuccess(this::tell)
                                .onFailure(desk.failures()));
    }

    /// Somebody may have written the request to files in another window.
    private void tell(Outcome<?> outcome) {
        for (FieldProblem problem : outcome.refusals()) {
            desk.failures().accept(new ProblemException(problem.text()));
        }
    }

    private void show(int place, Runnable then) {
        String requestId = request.map(DisclosureRequest::id).orElse("");
        if (place >= ids.size()) {
            return;
        }
        String id = ids.get(place);
        desk.edits()
                .submit(
                        BackgroundTask.of(
                                        DeviationTexts.text("page.loading"),
                                        monitor -> store.review(requestId, id))
                                .onSuccess(
                                        found -> {
                                            index.set(place);
                                            current.set(found);
                                            then.run();
                                        })
                                .onFailure(desk.failures()));
    }
}

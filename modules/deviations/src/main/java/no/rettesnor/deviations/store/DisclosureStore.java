package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.deviations.model.DeviationTexts;
import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.DisclosureRequest;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.RedactionKind;
import no.rettesnor.deviations.model.disclosure.ReviewedText;
import no.rettesnor.kernel.Outcome;
import no.rettesnor.kernel.ProgressMonitor;
import no.rettesnor.kernel.RefusedException;
import no.rettesnor.kernel.Text;
import no.rettesnor.store.Action;
import no.rettesnor.store.Store;
import no.rettesnor.store.StoreSession;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Requests to read deviations, and what is decided about each piece of their texts. Every method
/// that changes something is one step to undo, logged like any other.
public final class DisclosureStore {

    private final Store store;

    public DisclosureStore(Store store) {
        this.store = store;
    }

    /// All requests, the latest first.
    public List<DisclosureRequest> requests() {
        return store.read(
                session ->
                        mapper(session).requests().stream()
                                .map(DisclosureRequestRow::toRequest)
                                .toList());
    }

    /// The request with that id.
    public Optional<DisclosureRequest> find(String requestId) {
        return store.read(
                session ->
                        Optional.ofNullable(mapper(session).request(requestId))
                                .map(DisclosureRequestRow::toRequest));
    }

    /// The deviations of a request, in its order.
    public List<String> deviations(String requestId) {
        return store.read(session -> mapper(session).deviations(requestId));
    }

    /// Enters a request and proposes what to take out of each deviation.
    ///
    /// @param deviationIds which are asked for, in the order they are to be read
    public Outcome<DisclosureRequest> open(
            DisclosureRequest.Draft draft, List<String> deviationIds) {
        Action action = Action.of(DeviationTexts.text("step.disclosure.open", draft.title()));
        return Outcome.of(() -> store.write(action, session -> open(session, draft, deviationIds)));
    }

    private DisclosureRequest open(
            StoreSession session, DisclosureRequest.Draft draft, List<String> deviationIds) {
        if (draft.title().isBlank()) {
            throw new RefusedException("title", DeviationTexts.text("problem.disclosure.title"));
        }
        if (deviationIds.isEmpty()) {
            throw new RefusedException(
                    "deviations", DeviationTexts.text("problem.disclosure.none"));
        }
        DisclosureRequest request =
                new DisclosureRequest(
                        store.ids().next(),
                        draft.title().strip(),
                        draft.caseNumber().strip(),
                        draft.requestedOn(),
                        draft.reviewer().strip(),
                        DisclosureRequest.State.OPEN,
                        now());
        mapper(session).insertRequest(DisclosureRequestRow.of(request));
        int position = 0;
        for (String id : deviationIds) {
            session.batch(DisclosureMapper.class)
                    .insertItem(
                            new DisclosureItemRow(
                                    store.ids().next(), request.id(), id, position++));
        }
        for (String id : deviationIds) {
            Deviation deviation = DeviationStore.requireRow(session, id);
            DisclosureCase proposed =
                    DisclosureCase.of(
                            CaseWork.file(session, deviation),
                            List.of(),
                            request.id(),
                            store.ids());
            pieces(session).insert(proposed.redactions());
        }
        return request;
    }

    /// A deviation as it is to be reviewed now; empty when it has been deleted.
    public Optional<DisclosureCase> review(String requestId, String deviationId) {
        return store.read(session -> pieces(session).review(requestId, deviationId));
    }

    /// Hands over deviations as they are to be read now, one snapshot.
    ///
    /// @param requestId whose decisions count; empty for nobody's: all that is proposed is in force
    /// @param deviationIds which, in order; those that are gone are left out
    public void forEach(
            String requestId,
            List<String> deviationIds,
            ProgressMonitor monitor,
            Consumer<DisclosureCase> consumer) {
        store.read(
                session -> {
                    for (int i = 0; i < deviationIds.size(); i++) {
                        monitor.checkCancelled();
                        pieces(session).review(requestId, deviationIds.get(i)).ifPresent(consumer);
                        monitor.progress(i + 1L, deviationIds.size());
                    }
                    return deviationIds.size();
                });
    }

    /// Decides about pieces of one deviation, in the name of the one who uses the program. What is
    /// proposed now is written down in the same step. Refused when the request has been written to
    /// files, as every edit of it is.
    public Outcome<Integer> decide(Collection<Redaction> pieces, RedactionDecision decision) {
        Instant now = now();
        Text words =
                switch (decision) {
                    case ACCEPTED -> DeviationTexts.text("step.disclosure.accept", pieces.size());
                    case REJECTED -> DeviationTexts.text("step.disclosure.reject", pieces.size());
                    case PROPOSED -> DeviationTexts.text("step.disclosure.propose", pieces.size());
                };
        return change(words, pieces, each -> each.decided(decision, store.user(), now));
    }

    /// Takes pieces out by another legal basis.
    ///
    /// @param basis a key of the legal references
    public Outcome<Integer> base(Collection<Redaction> pieces, String basis) {
        return change(
                DeviationTexts.text("step.disclosure.basis"), pieces, each -> each.onBasis(basis));
    }

    private Outcome<Integer> change(
            Text words, Collection<Redaction> pieces, UnaryOperator<Redaction> change) {
        return Outcome.of(
                () -> store.write(Action.of(words), session -> change(session, pieces, change)));
    }

    private int change(
            StoreSession session, Collection<Redaction> pieces, UnaryOperator<Redaction> change) {
        Redaction first = pieces.iterator().next();
        requireOpen(session, first.requestId());
        List<Redaction> now = pieces(session).renew(first.requestId(), first.deviationId());
        now.stream()
                .filter(each -> pieces.stream().anyMatch(each::isSamePiece))
                .map(change)
                .forEach(each -> mapper(session).updateRedaction(RedactionRow.of(each)));
        return now.size();
    }

    /// What has been written to files stays as it was written.
    private static void requireOpen(StoreSession session, String requestId) {
        DisclosureRequestRow row = mapper(session).request(requestId);
        if (row != null && row.toRequest().state() == DisclosureRequest.State.EXPORTED) {
            throw new RefusedException(
                    "request",
                    DeviationTexts.text("problem.disclosure.exported", row.toRequest().title()));
        }
    }

    /// Begins a request about the same deviations as another one, with what was decided there.
    public Outcome<DisclosureRequest> openFrom(
            DisclosureRequest earlier, DisclosureRequest.Draft draft) {
        Action action = Action.of(DeviationTexts.text("step.disclosure.open", draft.title()));
        return Outcome.of(
                () ->
                        store.write(
                                action,
                                session -> {
                                    List<String> ids = mapper(session).deviations(earlier.id());
                                    DisclosureRequest made = open(session, draft, ids);
                                    ids.forEach(
                                            id ->
                                                    pieces(session)
                                                            .copy(earlier.id(), made.id(), id));
                                    return made;
                                }));
    }

    /// Takes out a piece that the program did not find. It is decided at once.
    ///
    /// @param start where it begins in the text, in characters
    /// @param end where it ends, exclusive
    public Outcome<Redaction> add(
            String requestId,
            String deviationId,
            ReviewedText text,
            int start,
            int end,
            RedactionKind kind,
            String basis) {
        Redaction added =
                new Redaction(
                        store.ids().next(),
                        requestId,
                        deviationId,
                        text.text().field(),
                        start,
                        end,
                        kind,
                        basis,
                        RedactionDecision.ACCEPTED,
                        store.user(),
                        now(),
                        text.text().hash(),
                        true);
        Action action = Action.of(DeviationTexts.text("step.disclosure.add"));
        return Outcome.of(
                () ->
                        store.write(
                                action,
                                session -> {
                                    requireOpen(session, requestId);
                                    pieces(session).renew(requestId, deviationId);
                                    pieces(session).insert(List.of(added));
                                    return added;
                                }));
    }

    /// Says that the request has been written to files.
    public void exported(String requestId) {
        DisclosureRequest request = find(requestId).orElse(null);
        if (request == null || request.state() == DisclosureRequest.State.EXPORTED) {
            return;
        }
        store.write(
                Action.of(DeviationTexts.text("step.disclosure.export", request.title())),
                session ->
                        mapper(session)
                                .updateRequest(
                                        DisclosureRequestRow.of(
                                                request.in(DisclosureRequest.State.EXPORTED))));
    }

    private DisclosurePieces pieces(StoreSession session) {
        return new DisclosurePieces(session, store.ids());
    }

    private static DisclosureMapper mapper(StoreSession session) {
        return session.mapper(DisclosureMapper.class);
    }

    private Instant now() {
        return store.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

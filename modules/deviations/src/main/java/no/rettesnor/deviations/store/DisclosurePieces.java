package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.disclosure.DisclosureCase;
import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.kernel.IdSource;
import no.rettesnor.store.StoreSession;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The pieces of one deviation that are to be taken out, within a unit of work.
///
/// @param session the unit of work
/// @param ids for new pieces
record DisclosurePieces(StoreSession session, IdSource ids) {

    /// Writes down what is proposed now for a deviation whose texts have changed since; what was
    /// decided about earlier texts goes.
    List<Redaction> renew(String requestId, String deviationId) {
        Set<String> before = stored(requestId, deviationId);
        List<Redaction> now =
                review(requestId, deviationId).map(DisclosureCase::redactions).orElse(List.of());
        Set<String> kept = now.stream().map(Redaction::id).collect(Collectors.toSet());
        before.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> mapper().deleteRedaction(id));
        insert(now.stream().filter(each -> !before.contains(each.id())).toList());
        return now;
    }

    /// Takes over what was decided about a deviation in another request.
    void copy(String from, String into, String deviationId) {
        stored(into, deviationId).forEach(id -> mapper().deleteRedaction(id));
        insert(
                mapper().redactions(from, deviationId).stream()
                        .map(RedactionRow::toRedaction)
                        .map(each -> each.copied(ids.next(), into))
                        .toList());
    }

    /// A deviation as it is to be reviewed now; empty when it has been deleted.
    Optional<DisclosureCase> review(String requestId, String deviationId) {
        DeviationRow row = session.mapper(DeviationMapper.class).byId(deviationId);
        if (row == null) {
            return Optional.empty();
        }
        List<Redaction> decided =
                requestId.isEmpty()
                        ? List.of()
                        : mapper().redactions(requestId, deviationId).stream()
                                .map(RedactionRow::toRedaction)
                                .toList();
        return Optional.of(
                DisclosureCase.of(
                        CaseWork.file(session, row.toDeviation()), decided, requestId, ids));
    }

    private Set<String> stored(String requestId, String deviationId) {
        return mapper().redactions(requestId, deviationId).stream()
                .map(RedactionRow::id)
                .collect(Collectors.toSet());
    }

    /// Writes new pieces down.
    void insert(List<Redaction> redactions) {
        redactions.forEach(
                each ->
                        session.batch(DisclosureMapper.class)
                                .insertRedaction(RedactionRow.of(each)));
    }

    private DisclosureMapper mapper() {
        return session.mapper(DisclosureMapper.class);
    }
}

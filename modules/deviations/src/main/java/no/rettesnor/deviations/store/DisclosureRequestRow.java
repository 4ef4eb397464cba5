package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.disclosure.DisclosureRequest;

import java.time.Instant;
import java.time.LocalDate;

/// A request as it is stored.
record DisclosureRequestRow(
        String id,
        String title,
        String caseNumber,
        String requestedOn,
        String reviewer,
        String state,
        String createdAt) {

    static DisclosureRequestRow of(DisclosureRequest request) {
        return new DisclosureRequestRow(
                request.id(),
                request.title(),
                request.caseNumber(),
                request.requestedOn().toString(),
                request.reviewer(),
                request.state().name(),
                request.createdAt().toString());
    }

    DisclosureRequest toRequest() {
        return new DisclosureRequest(
                id,
                title,
                caseNumber,
                LocalDate.parse(requestedOn),
                reviewer,
                DisclosureRequest.State.valueOf(state),
                Instant.parse(createdAt));
    }
}

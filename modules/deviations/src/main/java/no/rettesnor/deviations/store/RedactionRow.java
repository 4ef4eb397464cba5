package no.rettesnor.deviations.store;

import no.rettesnor.deviations.model.disclosure.Redaction;
import no.rettesnor.deviations.model.disclosure.RedactionDecision;
import no.rettesnor.deviations.model.disclosure.RedactionKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A redaction as it is stored.
record RedactionRow(
        String id,
        String requestId,
        String deviationId,
        String field,
        int startAt,
        int endAt,
        String kind,
        String basis,
        String decision,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        String textHash,
        boolean byHand) {

    static RedactionRow of(Redaction redaction) {
        Instant at = redaction.decidedAt();
        return new RedactionRow(
                redaction.id(),
                redaction.requestId(),
                redaction.deviationId(),
                redaction.field(),
                redaction.start(),
                redaction.end(),
                redaction.kind().name(),
                redaction.basis(),
                redaction.decision().name(),
                redaction.decidedBy(),
                at == null ? null : at.toString(),
                redaction.textHash(),
                redaction.byHand());
    }

    Redaction toRedaction() {
        return new Redaction(
                id,
                requestId,
                deviationId,
                field,
                startAt,
                endAt,
                RedactionKind.valueOf(kind),
                basis,
                RedactionDecision.valueOf(decision),
                decidedBy,
                decidedAt == null ? null : Instant.parse(decidedAt),
                textHash,
                byHand);
    }
}

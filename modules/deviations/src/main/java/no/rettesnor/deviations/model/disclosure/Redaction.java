package no.rettesnor.deviations.model.disclosure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A piece of a text, what it is, and what has been decided about it. The text itself is not kept:
/// only where it stands, and what the whole of the field looked like.
///
/// @param id the row
/// @param requestId for whose sake it is decided; empty when for nobody's yet
/// @param deviationId whose text it is
/// @param field which text, see [DisclosureText#field]
/// @param start where it begins, in characters
/// @param end where it ends, exclusive
/// @param kind what it is
/// @param basis the key of the legal basis
/// @param decision what has been decided
/// @param decidedBy who decided; null for a proposal
/// @param decidedAt when; null for a proposal
/// @param textHash of the whole text at that time, see [DisclosureText#hash]
/// @param byHand whether a person marked it; the program's own are found again when the text
///   changes
public record Redaction(
        String id,
        String requestId,
        String deviationId,
        String field,
        int start,
        int end,
        RedactionKind kind,
        String basis,
        RedactionDecision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String textHash,
        boolean byHand) {

    /// Whether it is taken out of what others get: undecided ones are, to be safe.
    public boolean isInForce() {
        return decision != RedactionDecision.REJECTED;
    }

    /// Whether the other is about the very same piece of the same text: a proposal that has not
    /// been written down gets a new id each time it is found.
    public boolean isSamePiece(Redaction other) {
        return id.equals(other.id)
                || (deviationId.equals(other.deviationId)
                        && field.equals(other.field)
                        && start == other.start
                        && end == other.end
                        && kind == other.kind
                        && textHash.equals(other.textHash));
    }

    /// The same for another request.
    public Redaction copied(String newId, String newRequestId) {
        return new Redaction(
                newId,
                newRequestId,
                deviationId,
                field,
                start,
                end,
                kind,
                basis,
                decision,
                decidedBy,
                decidedAt,
                textHash,
                byHand);
    }

    /// The same, decided.
    public Redaction decided(RedactionDecision now, String who, Instant when) {
        boolean isProposal = now == RedactionDecision.PROPOSED;
        return new Redaction(
                id,
                requestId,
                deviationId,
                field,
                start,
                end,
                kind,
                basis,
                now,
                isProposal ? null : who,
                isProposal ? null : when,
                textHash,
                byHand);
    }

    /// The same by another legal basis.
    public Redaction onBasis(String key) {
        return new Redaction(
                id,
                requestId,
                deviationId,
                field,
                start,
                end,
                kind,
                key,
                decision,
                decidedBy,
                decidedAt,
                textHash,
                byHand);
    }
}

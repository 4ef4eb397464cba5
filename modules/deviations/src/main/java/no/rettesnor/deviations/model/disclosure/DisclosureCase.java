package no.rettesnor.deviations.model.disclosure;

import no.rettesnor.deviations.model.CaseFile;
import no.rettesnor.deviations.model.Deviation;
import no.rettesnor.kernel.IdSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A deviation with what is to be taken out of each of its texts.
///
/// @param deviation the deviation
/// @param texts its free texts, in reading order
public record DisclosureCase(Deviation deviation, List<ReviewedText> texts) {

    public DisclosureCase {
        texts = List.copyOf(texts);
    }

    /// The case of a request, as it stands now. What was decided about a text holds for as long as
    /// the text is the same, and whatever else the program finds there is proposed beside it. When
    /// the text has changed, all is proposed anew, and a text where somebody had marked a piece by
    /// hand is proposed as a whole, for only that person knows where the piece is now.
    ///
    /// @param decided what is kept about the deviation for the request; empty for none
    /// @param requestId empty for no request
    public static DisclosureCase of(
            CaseFile file, List<Redaction> decided, String requestId, IdSource ids) {
        Deviation deviation = file.deviation();
        Map<String, List<Redaction>> byField =
                decided.stream().collect(Collectors.groupingBy(Redaction::field));
        List<DisclosureText> texts = DisclosureFields.of(file);
        String reporter = deviation.reporter();
        People people = People.of(texts, reporter == null ? List.of() : List.of(reporter));
        List<ReviewedText> reviewed = new ArrayList<>();
        for (DisclosureText text : texts) {
            List<Redaction> pieces = new ArrayList<>();
            List<Redaction> kept = byField.getOrDefault(text.field(), List.of());
            String hash = text.hash();
            if (kept.stream().allMatch(one -> one.textHash().equals(hash))) {
                pieces.addAll(kept);
            }
            List<Redaction> holding = List.copyOf(pieces);
            proposals(text, holding.isEmpty() ? kept : holding, holding, people)
                    .forEach(each -> pieces.add(row(each, text, deviation, requestId, ids)));
            reviewed.add(new ReviewedText(text, pieces));
        }
        return new DisclosureCase(deviation, reviewed);
    }

    /// Every piece of every text.
    public List<Redaction> redactions() {
        return texts.stream().flatMap(each -> each.redactions().stream()).toList();
    }

    /// How many pieces nobody has decided about.
    public long undecided() {
        return texts.stream().mapToLong(ReviewedText::undecided).sum();
    }

    /// What to propose beside what holds: all that is found and that nobody has decided about.
    ///
    /// @param kept what was decided about the text, or about an earlier one
    /// @param holding those of them that are about this very text
    private static List<Proposal> proposals(
            DisclosureText text, List<Redaction> kept, List<Redaction> holding, People people) {
        if (holding.isEmpty() && kept.stream().anyMatch(Redaction::byHand)) {
            return List.of(new Proposal(0, text.text().length(), RedactionKind.OTHER));
        }
        return RedactionProposer.propose(text, people).stream()
                .filter(
                        each ->
                                holding.stream()
                                        .noneMatch(one -> each.touches(one.start(), one.end())))
                .toList();
    }

    private static Redaction row(
            Proposal proposal,
            DisclosureText text,
            Deviation deviation,
            String requestId,
            IdSource ids) {
        return new Redaction(
                ids.next(),
                requestId,
                deviation.id(),
                text.field(),
                proposal.start(),
                proposal.end(),
                proposal.kind(),
                proposal.kind().usualBasis(),
                RedactionDecision.PROPOSED,
                null,
                null,
                text.hash(),
                false);
    }
}

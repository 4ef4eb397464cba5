package no.rettesnor.deviations.model.disclosure;

import java.util.Comparator;

/// A piece of a text that should perhaps be taken out.
///
/// @param start where it begins, in characters
/// @param end where it ends, exclusive
/// @param kind what it seems to be
record Proposal(int start, int end, RedactionKind kind) {

    /// In the order of the text; of two that begin together, the longer first.
    static final Comparator<Proposal> IN_ORDER =
            Comparator.comparingInt(Proposal::start)
                    .thenComparing(Comparator.comparingInt(Proposal::end).reversed())
                    .thenComparing(Proposal::kind);

    /// Whether it lies on some of the characters between those places.
    boolean touches(int from, int until) {
        return start < until && from < end;
    }

    /// Both as one; it is called what the first of them is.
    Proposal joined(Proposal other) {
        return new Proposal(Math.min(start, other.start), Math.max(end, other.end), kind);
    }
}

package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.List;

/// Something everybody knows about the cells: that a total is the sum of its parts, or that one
/// count is another one plus a known change.
///
/// @param terms the cells with their factors
/// @param result what factors times counts add up to
public record Relation(List<Term> terms, long result) {

    /// A cell in a relation.
    ///
    /// @param factor never 0
    public record Term(CellKey cell, int factor) {}

    public Relation {
        terms = List.copyOf(terms);
    }

    /// The total is the sum of its parts. The total is the first term.
    public static Relation sum(CellKey total, List<CellKey> parts) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(total, 1));
        parts.forEach(part -> terms.add(new Term(part, -1)));
        return new Relation(terms, 0);
    }

    /// The later count is the earlier one plus a change that is known.
    static Relation change(CellKey later, CellKey earlier, long change) {
        return new Relation(List.of(new Term(later, 1), new Term(earlier, -1)), change);
    }
}

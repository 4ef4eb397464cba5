package no.rettesnor.figures.guard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/// What a reader holds: every file that is out, with its numbers and its colons, and what everybody
/// knows about totals. Nothing of what was hidden.
///
/// @param numbers what is told
/// @param colons what is hidden
/// @param least what a hidden number is at least: 1 when every nought is told
/// @param equations sums that hold
record PublishedFile(
        Map<String, Long> numbers,
        SequencedSet<String> colons,
        long least,
        List<Equation> equations) {

    /// A number that is told.
    long number(String name) {
        return Objects.requireNonNull(numbers.get(name), name);
    }

    /// Factors times counts are the result.
    record Equation(Map<String, Integer> terms, long result) {}
}

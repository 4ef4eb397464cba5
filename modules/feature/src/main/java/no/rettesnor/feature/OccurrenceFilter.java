package no.rettesnor.feature;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which of the things that happened are meant, in a form that another feature can keep and hand
/// back. All criteria hold together; of the values of one, any.
///
/// @param chosen for each criterion, by its key, the values that pass; none that is empty
/// @param words that must all be found; empty for none
public record OccurrenceFilter(Map<String, Set<String>> chosen, String words) {

    /// Everything that happened.
    public static final OccurrenceFilter ALL = new OccurrenceFilter(Map.of(), "");

    public OccurrenceFilter {
        // Sorted, so that the same filter is always written the same way.
        Map<String, Set<String>> sorted = new TreeMap<>();
        chosen.forEach(
                (key, values) -> {
                    if (!values.isEmpty()) {
                        sorted.put(
                                key,
                                java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values)));
                    }
                });
        chosen = java.util.Collections.unmodifiableMap(sorted);
        words = words.strip();
    }

    /// Whether it sets no condition.
    public boolean isAll() {
        return chosen.isEmpty() && words.isEmpty();
    }

    /// The values that pass by that criterion; empty when any does.
    public Set<String> of(String criterion) {
        return chosen.getOrDefault(criterion, Set.of());
    }

    /// The same with other values for one criterion.
    ///
    /// @param values empty to take the criterion away
    public OccurrenceFilter with(String criterion, Set<String> values) {
        Map<String, Set<String>> next = new TreeMap<>(chosen);
        next.put(criterion, values);
        return new OccurrenceFilter(next, words);
    }

    /// The same with other words.
    public OccurrenceFilter withWords(String next) {
        return new OccurrenceFilter(chosen, next);
    }
}

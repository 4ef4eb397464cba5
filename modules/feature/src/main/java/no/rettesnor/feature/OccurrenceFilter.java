package no.rettesnor.feature;

import no.rettesnor.kernel.Ref;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which of the things that happened are meant, in a form that another feature can keep and hand
/// back. All criteria hold together; of the values of one, any. What has been tied to a thing
/// foreseen is meant as well, whatever the criteria and the words say; it counts once. Without any
/// criterion or words, it alone is meant.
///
/// @param chosen for each criterion, by its key, the values that pass; none that is empty
/// @param words that must all be found; empty for none
/// @param linkedTo what occurrences may be tied to; null to go by criteria and words alone
public record OccurrenceFilter(
        Map<String, Set<String>> chosen, String words, @Nullable Ref linkedTo) {

    /// Everything that happened.
    public static final OccurrenceFilter ALL = new OccurrenceFilter(Map.of(), "", null);

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

    /// Goes by criteria and words alone.
    public OccurrenceFilter(Map<String, Set<String>> chosen, String words) {
        this(chosen, words, null);
    }

    /// Whether it sets no condition.
    public boolean isAll() {
        return !isDescribed() && linkedTo == null;
    }

    /// Whether it says what is meant by criteria or words.
    public boolean isDescribed() {
        return !chosen.isEmpty() || !words.isEmpty();
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
        return new OccurrenceFilter(next, words, linkedTo);
    }

    /// The same with other words.
    public OccurrenceFilter withWords(String next) {
        return new OccurrenceFilter(chosen, next, linkedTo);
    }

    /// The same, and what is tied to that beside.
    public OccurrenceFilter orLinkedTo(@Nullable Ref foreseen) {
        return new OccurrenceFilter(chosen, words, foreseen);
    }
}

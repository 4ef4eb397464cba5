package no.rettesnor.risk.reality;

import no.rettesnor.feature.OccurrenceFilter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A filter in the form in which it is stored.
///
/// @param chosen for each criterion the values that pass
/// @param words that must all be found
public record KeptFilter(Map<String, List<String>> chosen, String words) {

    /// The form of that filter.
    public static KeptFilter of(OccurrenceFilter filter) {
        Map<String, List<String>> chosen = new TreeMap<>();
        filter.chosen().forEach((key, values) -> chosen.put(key, List.copyOf(values)));
        return new KeptFilter(chosen, filter.words());
    }

    /// The filter of that form.
    public OccurrenceFilter toFilter() {
        return new OccurrenceFilter(
                chosen.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> Set.copyOf(each.getValue()))),
                words);
    }
}

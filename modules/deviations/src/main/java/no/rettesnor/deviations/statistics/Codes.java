package no.rettesnor.deviations.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives texts small numbers, in the order they are met.
final class Codes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    Codes() {}

    Codes(Codes other) {
        numbers.putAll(other.numbers);
        texts.addAll(other.texts);
    }

    int of(String text) {
        return numbers.computeIfAbsent(
                text,
                added -> {
                    texts.add(added);
                    return texts.size() - 1;
                });
    }

    /// The numbers here of all that another has numbered, in its order.
    int[] all(Codes other) {
        return other.texts.stream().mapToInt(this::of).toArray();
    }

    String text(int number) {
        return texts.get(number);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    int size() {
        return texts.size();
    }
}

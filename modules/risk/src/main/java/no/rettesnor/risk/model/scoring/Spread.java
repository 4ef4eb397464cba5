package no.rettesnor.risk.model.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// How the steps that people gave lie along one axis.
///
/// @param counts how many gave each step, from step 1
public record Spread(List<Integer> counts) {

    public Spread {
        counts = List.copyOf(counts);
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count for each step");
        }
    }

    /// @param given steps from 1 to `steps`
    public static Spread of(Collection<Integer> given, int steps) {
        int[] counts = new int[steps];
        given.forEach(step -> counts[step - 1]++);
        return new Spread(Arrays.stream(counts).boxed().toList());
    }

    /// How many gave a step.
    public int size() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The step in the middle; the higher of two, for a doubt counts as the graver. 0 for none.
    public int median() {
        int[] given = given();
        return given.length == 0 ? 0 : given[given.length / 2];
    }

    /// The lowest step given; 0 for none.
    public int lowest() {
        int[] given = given();
        return given.length == 0 ? 0 : given[0];
    }

    /// The highest step given; 0 for none.
    public int highest() {
        int[] given = given();
        return given.length == 0 ? 0 : given[given.length - 1];
    }

    /// Whether the lowest and the highest are two steps or more apart: worth asking both why.
    public boolean isWide() {
        return highest() - lowest() >= 2;
    }

    private int[] given() {
        return IntStream.rangeClosed(1, counts.size())
                .flatMap(step -> IntStream.generate(() -> step).limit(counts.get(step - 1)))
                .toArray();
    }
}

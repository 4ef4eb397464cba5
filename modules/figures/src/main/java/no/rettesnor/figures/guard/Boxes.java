package no.rettesnor.figures.guard;

import no.rettesnor.figures.Conditions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Cuts every field of a register into the smallest pieces that some condition tells apart, so that
/// conditions become sets.
final class Boxes {

    private final SortedSet<String> names = new TreeSet<>();
    private final Map<String, Map<String, Integer>> values = new HashMap<>();
    private final Map<String, TreeMap<Long, Integer>> cuts = new HashMap<>();

    /// @param all every condition that will be asked about, of one register
    Boxes(Collection<Conditions> all) {
        for (Conditions conditions : all) {
            conditions.fields().forEach(this::cut);
        }
        cuts.values()
                .forEach(
                        ends -> {
                            int place = 0;
                            for (Map.Entry<Long, Integer> end : ends.entrySet()) {
                                end.setValue(place++);
                            }
                        });
    }

    private void cut(String name, Conditions.Passing passing) {
        names.add(name);
        switch (passing) {
            case Conditions.OneOf some -> {
                // the first piece is everything that nobody asks for
                Map<String, Integer> known = values.computeIfAbsent(name, any -> new HashMap<>());
                some.values().forEach(value -> known.putIfAbsent(value, known.size() + 1));
            }
            case Conditions.Within stretch -> {
                TreeMap<Long, Integer> ends = cuts.computeIfAbsent(name, any -> new TreeMap<>());
                ends.put(Long.MIN_VALUE, 0);
                ends.put(Long.MAX_VALUE, 0);
                ends.put(stretch.from(), 0);
                ends.put(stretch.until(), 0);
            }
        }
    }

    /// The conditions as sets.
    Box of(Conditions conditions) {
        List<BitSet> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(pieces(name, conditions.fields().get(name)));
        }
        return new Box(fields);
    }

    private BitSet pieces(String name, Conditions.@Nullable Passing passing) {
        BitSet pieces = new BitSet();
        Map<String, Integer> known = values.getOrDefault(name, Map.of());
        TreeMap<Long, Integer> ends = cuts.getOrDefault(name, new TreeMap<>());
        switch (passing) {
            case null -> pieces.set(0, ends.isEmpty() ? known.size() + 1 : ends.size() - 1);
            case Conditions.OneOf some ->
                    some.values().forEach(value -> pieces.set(place(known, value)));
            case Conditions.Within stretch ->
                    pieces.set(place(ends, stretch.from()), place(ends, stretch.until()));
        }
        return pieces;
    }

    private static <K> int place(Map<K, Integer> places, K of) {
        return Objects.requireNonNull(places.get(of));
    }
}

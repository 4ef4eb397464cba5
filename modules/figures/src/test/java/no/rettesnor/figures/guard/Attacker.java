package no.rettesnor.figures.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A reader who wants to know what is hidden. Takes only what is published, sets up the equations
/// and finds what each hidden number can be: by linear programming in exact fractions, which gives
/// bounds that may be too wide but never too narrow, and by searching whole numbers, which is
/// exact. Shares no code with the guard.
final class Attacker {

    /// No upper bound.
    static final long NO_LIMIT = Long.MAX_VALUE;

    /// Far above anything in the tables.
    private static final long HIGHEST = 20_000;

    /// What a hidden number can be.
    record Bounds(long least, long most) {

        boolean isWide() {
            return most == NO_LIMIT;
        }
    }

    private final List<String> unknowns;
    private final long least;
    private final List<long[]> equations = new ArrayList<>();
    private final ExactSimplex simplex;
    private final WholeSearch search;
    private long[] lowest = {};
    private long[] highest = {};

    Attacker(PublishedFile file) {
        unknowns = List.copyOf(file.colons());
        least = file.least();
        Map<String, Integer> places = new HashMap<>();
        unknowns.forEach(name -> places.put(name, places.size()));
        for (PublishedFile.Equation equation : file.equations()) {
            long[] row = new long[unknowns.size() + 1];
            row[unknowns.size()] = equation.result();
            for (Map.Entry<String, Integer> term : equation.terms().entrySet()) {
                Integer place = places.get(term.getKey());
                if (place != null) {
                    row[place] += term.getValue();
                    row[unknowns.size()] -= term.getValue() * least;
                } else {
                    row[unknowns.size()] -= term.getValue() * file.number(term.getKey());
                }
            }
            if (!Arrays.stream(row).limit(unknowns.size()).allMatch(factor -> factor == 0)) {
                equations.add(row);
            }
        }
        simplex = new ExactSimplex(equations, unknowns.size());
        search = new WholeSearch(equations, unknowns.size());
    }

    int unknowns() {
        return unknowns.size();
    }

    /// The bounds by linear programming, rounded inwards to whole numbers.
    Bounds outer(String name) {
        int place = unknowns.indexOf(name);
        long most = simplex.most(place);
        return new Bounds(
                least + simplex.fewest(place), most == NO_LIMIT ? NO_LIMIT : least + most);
    }

    /// Whether the number can be at least (or at most) that in whole numbers.
    boolean canReach(String name, long bound, boolean upwards) {
        if (lowest.length == 0) {
            bound();
        }
        int place = unknowns.indexOf(name);
        long[] low = lowest.clone();
        long[] high = highest.clone();
        if (upwards) {
            low[place] = Math.max(low[place], bound - least);
        } else {
            high[place] = Math.min(high[place], bound - least);
        }
        return low[place] <= high[place] && search.exists(low, high);
    }

    /// What each number is at most and at least by fractions, so that the search has less to try.
    private void bound() {
        lowest = new long[unknowns.size()];
        highest = new long[unknowns.size()];
        for (int i = 0; i < unknowns.size(); i++) {
            lowest[i] = simplex.fewest(i);
            highest[i] = Math.min(HIGHEST, simplex.most(i));
        }
    }
}
